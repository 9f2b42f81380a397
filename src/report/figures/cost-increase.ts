import { type Draft, PLACELESS } from '../../findings/draft.ts';
import { finalise } from '../../findings/finalise.ts';
import type { CostIncreaseLimit } from '../../repository/config/policy.ts';
import { dollars } from '../numbers.ts';
import type { PromptReport } from '../report.ts';
import type { Forecast } from './forecast.ts';
import { type PromptCost, perDay, promptCosts } from './money.ts';

/** What is compared with `max_cost_increase`. */
interface Increased {
  readonly prompts: readonly PromptReport[];
  /** What a reader should know where nothing could be compared. */
  readonly note: string | null;
}

/**
 * Adds the finding of a cost of input that rises by more than `max_cost_increase`, over all prompts that
 * both sides have. It stands at the prompt that rises most, so that it has a place, and can be accepted
 * for these bytes of that prompt. A cost that is not known is never compared in silence.
 */
export function withCostIncrease(
  prompts: readonly PromptReport[],
  forecast: Forecast | null,
): Increased {
  const limit = forecast?.maxCostIncrease;
  if (limit === undefined) return { prompts, note: null };
  const both = promptCosts(prompts, forecast).filter(isOnBothSides);
  const note = unknownNote(prompts, both);
  const problem = problemOf(both, limit);
  const [dearest] = both.toSorted((a, b) => riseOf(b, limit) - riseOf(a, limit));
  if (problem === null || dearest === undefined) return { prompts, note };
  const at = prompts.findIndex(({ id, head }) => id === dearest.id && head !== null);
  const entries = prompts.map((prompt, index) =>
    index === at ? withFinding(prompt, sentence(problem, dearest, both.length)) : prompt,
  );
  return { prompts: entries, note };
}

type BothCosts = PromptCost & { readonly base: number; readonly head: number };

function isOnBothSides(cost: PromptCost): cost is BothCosts {
  return cost.base !== null && cost.head !== null;
}

function problemOf(costs: readonly BothCosts[], limit: CostIncreaseLimit): string | null {
  if (limit.kind === 'per-day') {
    const rise = costs.reduce((total, cost) => total + riseOf(cost, limit), 0);
    if (!(rise > limit.usd)) return null;
    return `The predicted cost of input rises by ${dollars(rise)} a day, more than the ${dollars(limit.usd)} of max_cost_increase`;
  }
  const [before, after] = [total(costs, 'base'), total(costs, 'head')];
  // Sums of fractions are not exact.
  if (!(after > before * (1 + limit.share) + 1e-9)) return null;
  const percent = `${Number((limit.share * 100).toFixed(6))} %`;
  const rise = before === 0 ? '' : `by ${share(after / before - 1)} `;
  return `The predicted cost of input rises ${rise}from ${dollars(before)} to ${dollars(after)} per 1,000 requests, more than the ${percent} of max_cost_increase`;
}

function sentence(problem: string, dearest: BothCosts, count: number): string {
  if (count === 1) return `${problem}.`;
  return `${problem}; most of it is this prompt's, from ${dollars(dearest.base)} to ${dollars(dearest.head)} per 1,000 requests.`;
}

function riseOf({ base, head, requestsPerDay }: BothCosts, { kind }: CostIncreaseLimit): number {
  return kind === 'share' ? head - base : (perDay(head - base, requestsPerDay) ?? 0);
}

function total(costs: readonly BothCosts[], side: 'base' | 'head'): number {
  return costs.reduce((sum, cost) => sum + cost[side], 0);
}

/** To one digit behind the point where whole percents would say nothing. */
function share(value: number): string {
  const percent = value * 100;
  return `${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
}

function withFinding(prompt: PromptReport, problem: string): PromptReport {
  const draft: Draft = {
    ...PLACELESS,
    code: 'cost-increased',
    severity: 'error',
    subject: 'the prompt',
    facts: { problem },
  };
  const owner = { prompt: prompt.id, case: prompt.case, conversation: prompt.conversation };
  const added = finalise([{ draft, status: 'introduced', related: [] }], owner);
  return { ...prompt, findings: [...prompt.findings, ...added] };
}

function unknownNote(
  prompts: readonly PromptReport[],
  known: readonly PromptCost[],
): string | null {
  const ids = new Set(known.map(({ id }) => id));
  const missing = prompts.filter(
    ({ id, base, head, status }) =>
      base !== null && head !== null && status !== 'unchanged' && !ids.has(id),
  );
  const names = [...new Set(missing.map(({ id }) => `\`${id}\``))];
  if (names.length === 0) return null;
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `The cost of ${names.slice(0, 5).join(', ')}${more} is not known on both sides, so max_cost_increase was compared without.`;
}
