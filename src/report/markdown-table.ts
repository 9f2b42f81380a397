import { aboutTokens } from '../request/tokens/words.ts';
import { codeCell, markdown } from './escape/markdown.ts';
import type { PromptReport } from './report.ts';
import { type Mark, markOf, stakeOf } from './stake.ts';
import { nameParts, times } from './wording.ts';
import { clip } from './wrap.ts';

export const MARK_SIGNS: Readonly<Record<Mark, string>> = {
  error: '❌',
  warning: '⚠️',
  note: 'ℹ️',
  none: '➖',
  fixed: '✅',
};

export function tableHead(): string {
  return '| | Prompt | Status | At stake | Findings |\n| --- | --- | --- | --- | --- |';
}

/** One prompt as a row of the table. */
export function tableRow(prompt: PromptReport): string {
  const name = [
    codeCell(clip(prompt.id, 120)),
    ...nameParts(prompt).map((part) => markdown(clip(part, 60))),
  ];
  const { lost } = stakeOf(prompt);
  const cells = [
    MARK_SIGNS[markOf(prompt)],
    name.join(', '),
    prompt.status === 'error' ? 'not analysed' : prompt.status,
    lost > 0 ? aboutTokens(lost) : '–',
    counted(prompt),
  ];
  return `| ${cells.join(' | ')} |`;
}

function counted(prompt: PromptReport): string {
  const of = (status: string, severity: string): number =>
    prompt.findings.filter(
      (one) => one.status === status && one.severity === severity && one.accepted === null,
    ).length;
  const accepted = prompt.findings.filter((one) => one.accepted !== null).length;
  const known = prompt.findings.filter(
    (one) => one.status === 'pre-existing' && one.accepted === null,
  ).length;
  const fixed = prompt.findings.filter((one) => one.status === 'fixed').length;
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = of('introduced', severity);
    return count > 0 ? [times(count, severity)] : [];
  });
  if (accepted > 0) parts.push(`${accepted} accepted`);
  if (known > 0) parts.push(`${known} pre-existing`);
  if (fixed > 0) parts.push(`${fixed} fixed`);
  return parts.length > 0 ? parts.join(', ') : '–';
}
