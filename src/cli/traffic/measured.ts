import type { Production, ProductionPrompt } from '../../repository/config/production.ts';
import type { Tallied } from '../dashboard/lines.ts';
import type { PromptTally } from '../dashboard/tally.ts';
import type { Sessions } from './sessions.ts';

const DAY = 86_400_000;
/** Prefix ids of one prompt that are written down: the newest versions of it have few. */
const MOST_PREFIXES = 20;

/**
 * What was measured, prompt by prompt, the busiest first, to two digits: enough to predict by, and no figure
 * of anybody's books. Null without a call.
 *
 * @param ratiosOnly leaves volumes out: what a public repository may show
 */
export function measuredTraffic(
  { prompts }: Tallied,
  sessions: Sessions,
  ratiosOnly: boolean,
): Production | null {
  const all = [...prompts].filter(([, { sums }]) => sums.calls > 0);
  if (all.length === 0) return null;
  const first = Math.min(...all.map(([, each]) => each.first));
  const last = Math.max(...all.map(([, each]) => each.last));
  // Of less than a day nobody knows what the rest of it is like: it counts as one.
  const days = Math.max(1, (last - first) / DAY);
  return {
    schemaVersion: 1,
    until: new Date(last).toISOString(),
    days: twoDigits(days),
    prompts: all
      .toSorted(([, a], [, b]) => b.sums.calls - a.sums.calls)
      .map(([name, tally]) => ({
        name: tally.prefixes.has(name) ? null : name,
        prefixIds: [...tally.prefixes].slice(-MOST_PREFIXES),
        requestsPerDay: ratiosOnly ? null : twoDigits(tally.sums.calls / days),
        turns: rounded(sessions.turnsOf(name)),
        pauseSeconds: rounded(sessions.pauseOf(name)),
        models: shares(tally),
        ...ratios(tally),
      })),
  };
}

function shares({ models, sums }: PromptTally): ProductionPrompt['models'] {
  return Object.fromEntries(
    [...models].map(([model, calls]) => [model, twoDigits(Math.min(1, calls / sums.calls))]),
  );
}

function ratios({
  sums,
}: PromptTally): Pick<ProductionPrompt, 'prefixHitRatio' | 'tokenHitRatio' | 'costPer1000'> {
  const input = sums.uncached + sums.read + sums.write;
  const priced = sums.calls - sums.unknownPrice - sums.unknownUsage - sums.errors;
  return {
    prefixHitRatio: sums.expected === 0 ? null : twoDigits(sums.reached / sums.expected),
    tokenHitRatio: input === 0 ? null : twoDigits(sums.read / input),
    costPer1000:
      priced <= 0 || sums.costUsd <= 0 ? null : twoDigits((sums.costUsd / priced) * 1_000),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : twoDigits(value);
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
