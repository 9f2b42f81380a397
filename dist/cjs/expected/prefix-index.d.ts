import { type CacheUsage } from './left-by.ts';
import type { CachedChain } from './request.ts';
/** What a request could have read: E of semantics, section 5. */
export interface ExpectedRead {
    /** E in tokens; 0 for a cold request. */
    readonly tokens: number;
    /** How many leading units of the request that prefix covers; 0 for a cold request. */
    readonly units: number;
}
/** An earlier cached prefix that cannot be read any more, or not yet. */
export interface OutOfReach {
    readonly units: number;
    readonly why: 'expired' | 'not_yet_visible';
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
 *   tokens at its last breakpoint (exact), the breakpoints before it by length between those whose tokens
 *   are known exactly (from a request that ended there, a read of just that, or the lifetimes told apart);
 *   where any prefix matches all its tokens, every unit by length (where only whole units are reused, its
 *   end and what it has in common with an earlier request). Reading refreshes: a life runs from the start of the latest
 *   request. `readable` is when the entries can be read (the first byte of the response), `at` by default.
 *   A request never sees entries whose `readable` is its own start.
 */
export declare class PrefixIndex {
    #private;
    /** @param most how many of the entries used last it remembers at least; twice as many at most */
    constructor(most?: number);
    expected(request: CachedChain, at: number): ExpectedRead;
    /** The longest earlier cached prefix of a cold request, where it cannot be read at `at`. O(units). */
    outOfReach(request: CachedChain, at: number): OutOfReach | null;
    leave(request: CachedChain, usage: CacheUsage, at: number, readable?: number): void;
}
