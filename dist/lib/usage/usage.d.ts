import { type Json } from '../json/value.ts';
/**
 * Tokens of one request, in one form for all providers. All input is uncached + read + write. A usage
 * that could not be read is `null` wherever this type is used, never zero.
 */
export interface Usage {
    /** Input that was neither read from the cache nor written to it. */
    readonly uncached: number;
    readonly read: number;
    /** All that was written. */
    readonly write: number;
    /** The part of `write` with the provider's longer life (1 hour, 12 hours). */
    readonly write1h: number;
    readonly output: number;
}
/** All input tokens. */
export declare function inputTokens(usage: Usage): number;
/** The same usage with at least so many tokens read from the cache: first written ones are read instead. */
export declare function withRead(usage: Usage, tokens: number): Usage;
/** A count at `key`: null for none that a provider could mean (negative, not finite, no number). */
export declare function count(value: Json | undefined, key: string): number | null;
/** Usage whose parts stand inside a total; null where they do not fit into it. */
export declare function within(total: number, parts: {
    readonly read: number;
    readonly write: number;
    readonly write1h: number;
}, output: number): Usage | null;
