import type { Attempt } from '../record/attempt.ts';
type Guard = <T>(work: () => T) => T | undefined;
/** Whether a value is a stream of events. */
export declare function isStream(value: unknown): value is AsyncIterable<unknown>;
/**
 * Lets an attempt see the events of a stream as its reader pulls them. The stream stays the object that it
 * was: the SDKs' streams keep their iterator in a member that all their methods go through; of any other
 * iterable a view is returned.
 */
export declare function observeStream<S extends AsyncIterable<unknown>>(stream: S, attempt: Attempt, guard: Guard): S;
export {};
