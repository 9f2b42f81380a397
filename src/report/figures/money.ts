import type { Money, PromptReport } from '../report.ts';
import type { Forecast } from './forecast.ts';

/** What 1,000 requests of a prompt cost, in US dollars; null for a side that does not have it. */
export interface PromptCost {
  readonly id: string;
  readonly base: number | null;
  readonly head: number | null;
  readonly requestsPerDay: number;
}

/**
 * The cost of each prompt whose cost is known on every side that has it: the mean of its cases and
 * conversations, which share its traffic.
 */
export function promptCosts(
  prompts: readonly PromptReport[],
  forecast: Forecast | null,
): readonly PromptCost[] {
  if (forecast === null) return [];
  const byId = new Map<string, PromptReport[]>();
  for (const prompt of prompts) byId.set(prompt.id, [...(byId.get(prompt.id) ?? []), prompt]);
  return [...byId].flatMap(([id, entries]): PromptCost[] => {
    const base = mean(entries, 'base');
    const head = mean(entries, 'head');
    if (base === 'unknown' || head === 'unknown' || (base ?? head) === null) return [];
    return [{ id, base, head, requestsPerDay: forecast.trafficOf(id).requestsPerDay }];
  });
}

function mean(entries: readonly PromptReport[], side: 'base' | 'head'): number | null | 'unknown' {
  const present = entries.filter((entry) => entry[side] !== null);
  if (present.length === 0) return null;
  let sum = 0;
  for (const { cost } of present) {
    const value = cost?.per1000Requests[side] ?? null;
    if (value === null) return 'unknown';
    sum += value;
  }
  return sum / present.length;
}

/**
 * What the prompts that were looked at cost together: 1,000 requests of each, and a day of its traffic. Where
 * both sides have prompts, only of those: what is new or gone makes nothing dearer or cheaper.
 */
export function moneyOf(prompts: readonly PromptReport[], forecast: Forecast | null): Money {
  const all = promptCosts(prompts, forecast);
  const both = all.filter(({ base, head }) => base !== null && head !== null);
  const costs = both.length > 0 ? both : all;
  const traffics = costs.map(({ id }) => forecast?.trafficOf(id));
  const isAssumed = traffics.some((traffic) => traffic?.isDefault === true);
  const isMeasured = traffics.every((traffic) => traffic?.isMeasured === true);
  return {
    currency: 'USD',
    per1000Requests: {
      base: sum(costs, ({ base }) => base),
      head: sum(costs, ({ head }) => head),
    },
    perDay: {
      base: sum(costs, ({ base, requestsPerDay }) => perDay(base, requestsPerDay)),
      head: sum(costs, ({ head, requestsPerDay }) => perDay(head, requestsPerDay)),
    },
    traffic:
      costs.length === 0 ? null : isAssumed ? 'assumed' : isMeasured ? 'production' : 'config',
  };
}

/** US dollars a day; null where the cost is. */
export function perDay(per1000Requests: number | null, requestsPerDay: number): number | null {
  return per1000Requests === null ? null : (per1000Requests * requestsPerDay) / 1_000;
}

/** Null where no side has a cost. */
function sum(costs: readonly PromptCost[], of: (cost: PromptCost) => number | null): number | null {
  const known = costs.flatMap((cost) => of(cost) ?? []);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
