import { codeCell, codeSpan, html, markdown } from './escape/markdown.ts';
import { fold } from './markdown-finding.ts';
import type { Section } from './markdown-fit.ts';
import { measuredLines } from './measured.ts';
import { dollars, ratio } from './numbers.ts';
import type { PromptReport, Report, SideReport } from './report.ts';
import { byStake } from './stake.ts';
import { times } from './view/counts.ts';
import { nameParts, prefixSize } from './wording.ts';
import { clip } from './wrap.ts';

/** Prompts whose figures are written out. */
const PROMPTS = 30;

/** What the figures of the table are made from, prompt by prompt; none where there are none. */
export function figuresFold(report: Report): readonly Section[] {
  const told = (report.isAdopting === true ? report.prompts : byStake(report)).filter(
    ({ base, head }) => (base ?? head) !== null,
  );
  if (told.length === 0) return [];
  const shown = told.slice(0, PROMPTS);
  const more = told.length - shown.length;
  const name = told.length === 1 ? 'Figures' : `Figures of ${times(told.length, 'prompt')}`;
  const text = fold(html(name), [
    [HEAD, ...shown.map(row)].join('\n'),
    ...measured(shown),
    ...(more > 0 ? [`And ${times(more, 'more prompt')}.`] : []),
  ]);
  return [{ full: text, brief: text }];
}

const HEAD =
  '| Prompt | Model | Cached prefix | Prefix id | Token hit ratio | One rewrite |\n| --- | --- | --- | --- | --- | --- |';

function row(prompt: PromptReport): string {
  const { base, head, hitRatio, cost, model } = prompt;
  const name = [
    codeCell(clip(prompt.id, 80)),
    ...nameParts(prompt).map((part) => markdown(clip(part, 60))),
  ];
  const { predicted } = hitRatio;
  const cells = [
    name.join(', '),
    model === null ? '–' : codeCell(clip(model, 60)),
    change(size(base), size(head)),
    change(idOf(base), idOf(head)),
    change(ratio(predicted?.base?.tokenHitRatio), ratio(predicted?.head?.tokenHitRatio)),
    (cost?.rewriteOnce ?? 0) > 0 ? (dollars(cost?.rewriteOnce ?? null) ?? '–') : '–',
  ];
  return `| ${cells.map((cell) => (cell.startsWith('$') ? markdown(cell) : cell)).join(' | ')} |`;
}

function size(side: SideReport | null): string | null {
  return side === null ? null : markdown(prefixSize(side));
}

function idOf(side: SideReport | null): string | null {
  return side === null ? null : codeCell(clip(side.prefixId, 32));
}

function change(before: string | null, after: string | null): string {
  if (before === null || after === null || before === after) return after ?? before ?? '–';
  return `${before} → ${after}`;
}

/** What the live probe found, a list for each prompt that it asked about. */
function measured(prompts: readonly PromptReport[]): readonly string[] {
  const lines = prompts.flatMap(({ id, hitRatio }) =>
    hitRatio.measured === null
      ? []
      : measuredLines(hitRatio.measured).map(
          (line) => `- ${codeSpan(clip(id, 80))}: ${markdown(line)}`,
        ),
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}
