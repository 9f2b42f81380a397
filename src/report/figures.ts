import type { Finding } from '../findings/finding.ts';
import type { Cost, Measured, PromptReport, Ratios } from './report.ts';

/** Hit ratios and cost of a prompt, one line each; none where nothing was predicted or measured. */
export function figures(prompt: PromptReport): readonly string[] {
  const { predicted, measured } = prompt.hitRatio;
  const lines: string[] = [];
  if (predicted !== null) {
    const prefix = change(predicted.base, predicted.head, 'prefixHitRatio');
    const token = change(predicted.base, predicted.head, 'tokenHitRatio');
    // One rendering cannot tell whether it varies, so it was played as if it did not.
    const suspect = prompt.findings.some(isSuspect) ? ', if the suspect value does not vary' : '';
    if (prefix !== null) lines.push(`predicted prefix hit ratio ${prefix}${suspect}`);
    if (token !== null) lines.push(`predicted token hit ratio ${token}${suspect}`);
  }
  if (measured !== null) lines.push(`measured: ${measuredWords(measured)}`);
  if (prompt.cost !== null) lines.push(...costWords(prompt.cost));
  return lines;
}

function isSuspect(finding: Finding): boolean {
  return finding.code === 'suspect-value' && finding.status !== 'fixed';
}

function change(base: Ratios | null, head: Ratios | null, key: keyof Ratios): string | null {
  const [before, after] = [ratio(base?.[key]), ratio(head?.[key])];
  if (before === null || after === null) return after ?? before;
  return before === after ? after : `${before} → ${after}`;
}

function measuredWords(measured: Measured): string {
  const value = ratio(measured.prefixHitRatio);
  const [low, high] = [ratio(measured.low), ratio(measured.high)];
  const range = low === null || high === null ? '' : ` (${low}–${high})`;
  const calls = `${measured.calls} call${measured.calls === 1 ? '' : 's'}`;
  const spent = dollars(measured.costUsd);
  const outcome = measured.outcome.replace('-', ' ');
  return [
    outcome,
    ...(value === null ? [] : [`prefix hit ratio ${value}${range}`]),
    calls,
    ...(spent === null ? [] : [`${spent} spent`]),
  ].join(', ');
}

function costWords(cost: Cost): readonly string[] {
  const [before, after] = [dollars(cost.per1000Requests.base), dollars(cost.per1000Requests.head)];
  const lines: string[] = [];
  if (before !== null && after !== null && before !== after)
    lines.push(`cost ${before} → ${after} per 1,000 requests`);
  else if ((after ?? before) !== null) lines.push(`cost ${after ?? before} per 1,000 requests`);
  const once = dollars(cost.rewriteOnce);
  if (once !== null && cost.rewriteOnce !== 0)
    lines.push(`writing the changed prefix once costs ${once}`);
  return lines;
}

/** A ratio for people; null where there is none. */
export function ratio(value: number | null | undefined): string | null {
  return typeof value === 'number' && Number.isFinite(value) ? value.toFixed(2) : null;
}

/** An amount for people; null where there is none. */
export function dollars(value: number | null): string | null {
  if (value === null || !Number.isFinite(value)) return null;
  return `$${value >= 0.1 || value === 0 ? value.toFixed(2) : value.toPrecision(2)}`;
}
