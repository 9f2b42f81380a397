import { grouped } from '../request/tokens/words.ts';
import { wilsonInterval } from '../tracker/alerts/wilson.ts';
import type { Measurement, Outcome, SecondOpinion, Survival } from './measurement.ts';
import { MOST_TRIALS } from './sequential-test.ts';
import type { Tally } from './tally.ts';

/** How a probe ends: with an outcome of its own, or with what the test says of the calls. */
export type Conclusion =
  | { readonly outcome: Outcome; readonly reason: string }
  | { readonly outcome: 'decided' };

/** What may be said when no further call can be made. */
export function stoppedShort({ hits, misses, decision }: Tally, why: string): Conclusion {
  if (decision !== 'open') return { outcome: 'decided' };
  // Hits and misses among equal bytes are the provider's doing however few they are.
  if (hits > 0 && misses > 0)
    return { outcome: 'flaky', reason: `${mixed(hits, misses)} It ended early: ${why}.` };
  const seen = hits + misses === 0 ? '' : ` ${hits} of ${hits + misses} calls had hit by then.`;
  return { outcome: 'inconclusive', reason: `${capital(why)}.${seen}` };
}

/** The measurement that a conclusion and the calls make. */
export function concluded(
  conclusion: Conclusion,
  tally: Tally,
  survival: Survival | null,
): Measurement {
  const { outcome, reason } = conclusion.outcome === 'decided' ? decided(tally) : conclusion;
  const { hits, trials } = tally;
  const interval = trials === 0 ? null : wilsonInterval(hits, trials);
  return {
    outcome,
    reason,
    tokenHitRatio: tally.tokenHitRatio,
    prefixHitRatio: tally.prefixHitRatio,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    calls: tally.calls,
    trials,
    hits,
    tokens: { uncached: tally.uncached, read: tally.read, write: tally.write },
    costUsd: tally.cost,
    latencyMs: { cold: tally.cold, warm: median(tally.warm) },
    survival,
    opinion: opinionOf(tally, outcome),
  };
}

/** A measurement that took no call. */
export function withoutCalls(outcome: Outcome, reason: string): Measurement {
  return {
    outcome,
    reason,
    tokenHitRatio: null,
    prefixHitRatio: null,
    low: null,
    high: null,
    calls: 0,
    trials: 0,
    hits: 0,
    tokens: { uncached: 0, read: 0, write: 0 },
    costUsd: 0,
    latencyMs: { cold: null, warm: null },
    survival: null,
    opinion: null,
  };
}

function decided(tally: Tally): { readonly outcome: Outcome; readonly reason: string } {
  const { hits, misses, trials, decision, expected } = tally;
  if (decision === 'misses')
    return {
      outcome: 'fail',
      reason: `${misses} of ${trials} calls did not read the ${grouped(expected)} tokens that a call with the same bytes had left, seconds before.`,
    };
  if (misses > 0) return { outcome: 'flaky', reason: mixed(hits, misses) };
  if (decision === 'hits')
    return {
      outcome: 'pass',
      reason: `${hits} of ${trials} calls read what the warm-up had left.`,
    };
  return {
    outcome: 'inconclusive',
    reason: `${MOST_TRIALS} calls did not decide it.`,
  };
}

function mixed(hits: number, misses: number): string {
  return `${misses} of ${hits + misses} calls missed and the others hit, all with the same bytes: the provider's doing.`;
}

/** The provider's diagnostics against what the calls read; null where none were answered. */
function opinionOf({ opinions, acrossDeploy }: Tally, outcome: Outcome): SecondOpinion | null {
  const source = (acrossDeploy ?? opinions[0])?.source;
  if (source === undefined) return null;
  const answered = opinions.filter(({ says, isHit }) => says !== null && isHit !== null);
  const differing = answered.filter(({ says }) => says !== 'same');
  const contradicted =
    differing.length > 0 && (outcome !== 'fail' || differing.length < answered.length);
  // Equal bytes that never hit: the provider sees no difference either, and does not read.
  const denied = outcome === 'fail' && answered.length > 0 && differing.length === 0;
  return {
    source,
    comparisons: answered.length,
    differing: differing.length,
    reasons: [...new Set(differing.flatMap(({ says }) => (says === null ? [] : [says])))],
    acrossDeploy: acrossDeploy?.says ?? null,
    agrees: !contradicted && !denied,
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
