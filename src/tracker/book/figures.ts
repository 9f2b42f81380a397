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

export function figuresOf(sums: Counters): Figures {
  const known = sums.eligible + sums.coldStarts;
  return {
    calls: sums.calls,
    errors: sums.errors,
    usageUnknown: sums.usageUnknown,
    eligible: sums.eligible,
    misses: sums.misses,
    coldStarts: sums.coldStarts,
    hitRatio: ratio(sums.read, sums.read + sums.write + sums.uncached),
    prefixHitRatio: ratio(sums.readOfExpected, sums.expected),
    tokensReadFromCache: sums.read,
    tokensWrittenToCache: sums.write,
    tokensWrittenLonger: sums.write1h,
    tokensUncached: sums.uncached,
    tokensOutput: sums.output,
    tokensExpected: sums.expected,
    costUsd: sums.priced === 0 ? null : sums.cost,
    costSavedUsd: sums.priced === 0 ? null : sums.saved,
    unpriced: known - sums.priced,
    latencyMs: ratio(sums.latency, sums.timed),
    ttfbMs: ratio(sums.ttfb, sums.begun),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
