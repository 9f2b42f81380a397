import type { Counters } from './counters.ts';
/** Figures over a number of calls. A ratio or cost without anything to compute it from is null. */
export interface Figures {
    /** Attempts, failed ones included. */
    readonly calls: number;
    readonly errors: number;
    /** Calls that succeeded and whose usage could not be read: in no sum below. */
    readonly usageUnknown: number;
    /** Calls that could have read something, and those of them that read too little. */
    readonly eligible: number;
    readonly misses: number;
    /** Calls that nothing could be expected of. */
    readonly coldStarts: number;
    /** The token hit ratio, for money: read / (uncached + read + written). */
    readonly hitRatio: number | null;
    /** For regressions: read of what could have been read. */
    readonly prefixHitRatio: number | null;
    readonly tokensReadFromCache: number;
    readonly tokensWrittenToCache: number;
    /** The part of the written tokens with the provider's longer life. */
    readonly tokensWrittenLonger: number;
    readonly tokensUncached: number;
    readonly tokensOutput: number;
    /** What could have been read: the denominator of `prefixHitRatio`. */
    readonly tokensExpected: number;
    /** Of the calls whose price is known; `unpriced` says how many are missing. */
    readonly costUsd: number | null;
    /** Against the same calls without any cache; negative where writes cost more than reads saved. */
    readonly costSavedUsd: number | null;
    readonly unpriced: number;
    /** Means, in milliseconds. */
    readonly latencyMs: number | null;
    readonly ttfbMs: number | null;
}
export declare function figuresOf(sums: Counters): Figures;
