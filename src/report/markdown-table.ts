import type { Finding } from '../findings/finding.ts';
import { codeCell, markdown } from './escape/markdown.ts';
import type { PromptReport } from './report.ts';
import type { Mark } from './stake.ts';
import type { Change } from './view/cost-view.ts';
import { times } from './view/counts.ts';
import type { Group } from './view/view.ts';
import { nameParts, placeOf } from './wording.ts';
import { clip } from './wrap.ts';

const MARK_SIGNS: Readonly<Record<Mark, string>> = {
  error: '❌',
  warning: '⚠️',
  note: 'ℹ️',
  none: '➖',
  fixed: '✅',
};

export function tableHead(): string {
  return '| | Prompt | What | Per 1,000 requests | Hit ratio |\n| --- | --- | --- | --- | --- |';
}

/** A row for each prompt, or for several of which the same is to be told. */
export function rowsOf(groups: readonly Group[]): readonly string[] {
  return groups.map((group) => {
    const cells = [
      MARK_SIGNS[group.mark],
      names(group),
      what(group),
      change(group.cost),
      change(group.ratio),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function names({ prompts }: Group): string {
  const [first, ...others] = prompts;
  if (first === undefined) return '–';
  const ids = new Set(prompts.map(({ id }) => id)).size;
  if (others.length === 0) return nameOf(first);
  const own = codeCell(clip(first.id, 80));
  // Cases and conversations of one prompt.
  if (ids === 1) return `${own}, ${times(prompts.length, 'case')}`;
  return `${own} and ${times(ids - 1, 'more prompt')}`;
}

function nameOf(prompt: PromptReport): string {
  return [
    codeCell(clip(prompt.id, 80)),
    ...nameParts(prompt).map((part) => markdown(clip(part, 60))),
  ].join(', ');
}

function what({ what: words, more, worst, prompts }: Group): string {
  const place = worst === null ? null : placeIn(worst, prompts[0]?.id ?? '');
  return [
    `${markdown(words)}${more === 0 ? '' : `, ${more} more`}`,
    ...(place === null ? [] : [place]),
  ].join(' · ');
}

/** The file and line; the line alone where the prompt is called like the file. */
function placeIn(finding: Finding, id: string): string | null {
  const { file, fileLine } = finding;
  if (file !== null && fileLine !== null && id.endsWith(file)) return `line ${fileLine}`;
  const place = placeOf(finding);
  return place === null ? null : codeCell(clip(place.place, 80));
}

function change(of: Change | null): string {
  if (of === null) return '–';
  const { before, after, isWorse, more } = of;
  const now = after === null ? '–' : figure(after);
  const main = before === null ? now : `${figure(before)} → ${isWorse ? `**${now}**` : now}`;
  return more === null ? main : `${main}, ${figure(more)}`;
}

/** Digits and words of ours: two dollars would be mathematics. */
function figure(text: string): string {
  return text.replaceAll('$', String.raw`\$`);
}
