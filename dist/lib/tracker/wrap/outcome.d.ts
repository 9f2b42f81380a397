import type { Attempt } from '../record/attempt.ts';
type Guard = <T>(work: () => T) => T | undefined;
/** Lets an attempt see what a call brought, and returns what the caller gets: the same thing. */
export declare function observe(value: unknown, attempt: Attempt, guard: Guard): unknown;
export {};
