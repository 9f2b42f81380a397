import type { Finding } from '../../findings/finding.ts';
import { dollars, ratio } from '../numbers.ts';
import type { PromptReport, Report } from '../report.ts';

/** A figure at base and at head, ready to be shown. */
export interface Change {
  readonly before: string | null;
  readonly after: string | null;
  /** It got worse by enough to be seen. */
  readonly isWorse: boolean;
  /** A word behind it: a guess, a cost that comes once. */
  readonly more: string | null;
}

/** US dollars for 1,000 requests of each of these prompts; null where none is known. */
export function costChange(prompts: readonly PromptReport[]): Change | null {
  const known = prompts.filter(({ cost }) => cost !== null);
  const [before, after] = [sum(known, 'base'), sum(known, 'head')];
  if ((before ?? after) === null) return null;
  const [old, now] = [dollars(before), dollars(after)];
  // Gone: what it cost, and no change.
  if (now === null) return { before: null, after: old, isWorse: false, more: null };
  const atRisk = known.reduce((total, prompt) => total + riskOf(prompt), 0);
  if (atRisk >= WORTH_A_WORD)
    return {
      before: old,
      after: `up to ${dollars((after ?? 0) + atRisk)}`,
      isWorse: true,
      more: null,
    };
  const once = known.reduce((total, { cost }) => total + (cost?.rewriteOnce ?? 0), 0);
  return {
    before: old === now ? null : old,
    after: now,
    isWorse: after !== null && before !== null && old !== now && after > before,
    more: once >= WORTH_A_WORD && old === now ? `one rewrite, ${dollars(once)}` : null,
  };
}

/** In US dollars. */
const WORTH_A_WORD = 0.01;

function sum(prompts: readonly PromptReport[], side: 'base' | 'head'): number | null {
  const values = prompts.flatMap(({ cost }) => cost?.per1000Requests[side] ?? []);
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
}

/** What a prompt costs more in 1,000 requests if a value that nobody could vary does vary. */
function riskOf({ findings }: PromptReport): number {
  return Math.max(0, ...findings.filter(isSuspect).map(({ costPer1000 }) => costPer1000 ?? 0));
}

/** A value that one render cannot tell about. */
function isSuspect({ code, status, accepted }: Finding): boolean {
  return code === 'suspect-value' && status === 'introduced' && accepted === null;
}

/** The prefix hit ratio of these prompts: measured where a probe ran, else predicted; the lowest of several. */
export function ratioChange(prompts: readonly PromptReport[]): Change | null {
  const before = lowest(prompts.map(({ hitRatio }) => hitRatio.predicted?.base?.prefixHitRatio));
  const predicted = lowest(prompts.map(({ hitRatio }) => hitRatio.predicted?.head?.prefixHitRatio));
  const measured = lowest(prompts.map(({ hitRatio }) => hitRatio.measured?.prefixHitRatio));
  const [old, now] = [ratio(before), ratio(predicted)];
  const probe = ratio(measured);
  if (now === null && probe === null)
    return old === null ? null : { before: null, after: old, isWorse: false, more: null };
  const isOpen = probe === null && prompts.some(({ findings }) => findings.some(isSuspect));
  return {
    before: old === now && !isOpen ? null : old,
    after: isOpen ? '?' : (now ?? old),
    isWorse: isOpen || (before !== null && predicted !== null && predicted < before - 0.004),
    more: probe === null ? null : `measured ${probe}`,
  };
}

function lowest(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0 ? null : Math.min(...known);
}

/** What the run costs more or less: `+$3.85 per 1,000 requests (≈ +$77 a day)`; null where nothing changes. */
export function moneyWords(report: Report): string | null {
  const { per1000Requests: each, perDay: day } = report.money;
  const rise = difference(each);
  if (rise === null) return null;
  const risk = report.prompts.reduce((total, prompt) => total + riskOf(prompt), 0);
  const most = rise + risk;
  if (!isSeen(most, each.base)) return null;
  // A guess has no day of its own: its share of the day is that of the whole.
  const perRequest = day.head === null || !each.head ? null : day.head / each.head;
  const ofDay = risk > 0 ? perRequest && most * perRequest : difference(day);
  const aDay = ofDay === null ? '' : ` (≈ ${signed(ofDay)} a day)`;
  return `${risk > 0 ? 'up to ' : ''}${signed(most)} per 1,000 requests${aDay}`;
}

function difference({ base, head }: Report['money']['perDay']): number | null {
  return base === null || head === null ? null : head - base;
}

/** Worth a word: a cent, and one percent. */
function isSeen(rise: number, base: number | null): boolean {
  return Math.abs(rise) >= 0.01 && Math.abs(rise) >= 0.01 * (base ?? 0);
}

function signed(value: number): string {
  const amount =
    Math.abs(value) >= 100 ? `$${Math.round(Math.abs(value))}` : dollars(Math.abs(value));
  return `${value < 0 ? '−' : '+'}${amount}`;
}
