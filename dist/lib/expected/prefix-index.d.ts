import type { RequestChain } from './request.ts';
/** What a request could have read: E of semantics, section 5. */
export interface ExpectedRead {
    /** E in tokens; 0 for a cold request. */
    readonly tokens: number;
    /** How many leading units of the request that prefix covers; 0 for a cold request. */
    readonly units: number;
}
/** What a request cost its provider's cache; all input is uncached + read + write. */
export interface CacheUsage {
    readonly uncached: number;
    readonly read: number;
    readonly write: number;
}
/**
 * The cached prefixes that earlier requests must have left, and what a new request could read of them.
 * It knows hashes and counts, no text; the least recently used prefix goes when there are too many.
 *
 * Deterministic: all times are given, in seconds from any origin.
 *
 * - `expected(request, at)` is E: the tokens of the longest earlier cached prefix that is live at `at` and
 *   that the request contains, whether or not the request itself marks it. O(units).
 * - `leave(request, usage, at, readable)` remembers what a request left: with entry caches read + write
 *   tokens at its last breakpoint (exact), the breakpoints before it by length; where any prefix matches
 *   all its tokens, every unit by length. Reading refreshes: a life runs from the start of the latest
 *   request. `readable` is when the entries can be read (the first byte of the response), `at` by default.
 *   A request never sees entries whose `readable` is its own start.
 */
export declare class PrefixIndex {
    #private;
    constructor(most?: number);
    get size(): number;
    expected(request: RequestChain, at: number): ExpectedRead;
    leave(request: RequestChain, usage: CacheUsage, at: number, readable?: number): void;
}
/** A lifetime as providers spell it ('5m', '12h') in seconds; undefined where there is none. */
export declare function seconds(ttl: string | null): number | undefined;
