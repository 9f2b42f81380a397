import type { Finding } from '../findings/finding.ts';
import { measuredLines } from './measured.ts';
import { dollars, ratio } from './numbers.ts';
import type { Cost, PromptReport, Ratios } from './report.ts';

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
  if (measured !== null) lines.push(...measuredLines(measured));
  if (prompt.cost !== null) lines.push(...costWords(prompt.cost));
  return lines;
}

/** A value that one rendering cannot tell about. */
export function isSuspect(finding: Finding): boolean {
  return finding.code === 'suspect-value' && finding.status !== 'fixed';
}

function change(base: Ratios | null, head: Ratios | null, key: keyof Ratios): string | null {
  const [before, after] = [ratio(base?.[key]), ratio(head?.[key])];
  if (before === null || after === null) return after ?? before;
  return before === after ? after : `${before} → ${after}`;
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
