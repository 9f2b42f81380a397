import type { Json } from '../json/value.ts';
/**
 * A value that is going onto the wire as JSON, or came from it, as the readers take it. They expect
 * anything: what is no JSON (a function, a date) has no member that they look for.
 */
export declare function asJson(value: unknown): Json;
/** The value of a JSON text, or undefined for a text that is none. */
export declare function parsed(text: string): Json | undefined;
