import type { CachedChain } from './request.ts';
/** What a request cost its provider's cache; all input is uncached + read + write. */
export interface CacheUsage {
    readonly uncached: number;
    readonly read: number;
    readonly write: number;
    /** The part of `write` with the longer life, where it is told apart: up to the last such breakpoint. */
    readonly write1h?: number;
}
/** What is left at the end of a unit. */
export interface Left {
    readonly unit: number;
    readonly tokens: number;
    readonly exact: boolean;
    readonly lifetime: number;
}
/** All input tokens that a request leaves where any prefix matches; 0 where it is too short to be cached. */
export declare function leftAnywhere({ rules }: CachedChain, usage: CacheUsage): number;
/**
 * What a request leaves at its breakpoints.
 *
 * @param exactAt tokens up to a unit where they are known exactly, else null
 */
export declare function leftAtBreakpoints(request: CachedChain, usage: CacheUsage, exactAt: (unit: number) => number | null): readonly Left[];
/** Tokens up to a unit by its length alone. */
export declare function scaled(tokens: number, lengths: readonly number[], unit: number, last: number): number;
