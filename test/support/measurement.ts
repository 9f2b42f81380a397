import type { Measurement } from '../../src/probe/measurement.ts';

/** What a probe found: a hit on every call, unless told otherwise. */
export function sampleMeasurement(given: Partial<Measurement> = {}): Measurement {
  return {
    outcome: 'pass',
    reason: '8 of 8 calls read what the warm-up had left.',
    tokenHitRatio: 0.93,
    prefixHitRatio: 1,
    low: 0.68,
    high: 1,
    calls: 9,
    trials: 8,
    hits: 8,
    tokens: { uncached: 320, read: 32_800, write: 4_100 },
    costUsd: 0.02,
    latencyMs: { cold: 1812.4, warm: 611.2 },
    survival: null,
    opinion: null,
    ...given,
  };
}
