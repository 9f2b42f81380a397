import type { MissReason } from '../../cache/miss.ts';
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
  /** How many calls had each reason not to read what an earlier one left; the usual `cold` included. */
  readonly byReason: Readonly<Partial<Record<MissReason, number>>>;
  /** Calls whose head had changed, of all whose usage is known: at any pace of traffic. */
  readonly rateOfChange: number | null;
  readonly headChanges: number;
  /** Calls, and tokens, that wrote what another call was writing already when they were sent. */
  readonly doubleWrites: number;
  readonly tokensDoubleWritten: number;
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
  /** What caching cost more than it saved; 0 where it saved. */
  readonly costOfCachingUsd: number | null;
  /** What the misses cost more than if all that could be read had been; of those whose price is known. */
  readonly costLostUsd: number | null;
  /** Calls that a policy made after a silent miss, and what they cost. */
  readonly repeats: number;
  readonly costOfRepeatsUsd: number | null;
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
    byReason: Object.fromEntries(sums.reasons),
    headChanges: sums.headChanges,
    rateOfChange: ratio(sums.headChanges, sums.judged),
    doubleWrites: sums.doubleWrites,
    tokensDoubleWritten: sums.doubleWritten,
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
    costOfCachingUsd: sums.priced === 0 ? null : Math.max(0, -sums.saved),
    costLostUsd: sums.priced === 0 ? null : sums.lost,
    repeats: sums.repeats,
    costOfRepeatsUsd: sums.priced === 0 ? null : sums.repeatCost,
    latencyMs: ratio(sums.latency, sums.timed),
    ttfbMs: ratio(sums.ttfb, sums.begun),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
