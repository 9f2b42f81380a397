import type { Measurement, SecondOpinion, Survival } from '../probe/measurement.ts';

/** A measurement with its members in a fixed order. */
export function measurementJson(of: Measurement): Measurement {
  const { tokens, latencyMs } = of;
  return {
    outcome: of.outcome,
    reason: of.reason,
    tokenHitRatio: finite(of.tokenHitRatio),
    prefixHitRatio: finite(of.prefixHitRatio),
    low: finite(of.low),
    high: finite(of.high),
    calls: of.calls,
    trials: of.trials,
    hits: of.hits,
    tokens: { uncached: tokens.uncached, read: tokens.read, write: tokens.write },
    costUsd: finite(of.costUsd),
    latencyMs: { cold: finite(latencyMs.cold), warm: finite(latencyMs.warm) },
    survival: of.survival && survival(of.survival),
    opinion: of.opinion && opinion(of.opinion),
  };
}

function survival(of: Survival): Survival {
  return { tokens: of.tokens, of: of.of, expected: of.expected, note: of.note };
}

function opinion(of: SecondOpinion): SecondOpinion {
  return {
    source: of.source,
    comparisons: of.comparisons,
    differing: of.differing,
    reasons: of.reasons,
    acrossDeploy: of.acrossDeploy,
    agrees: of.agrees,
  };
}

/** A number that JSON has; null for one that it has not. */
export function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
