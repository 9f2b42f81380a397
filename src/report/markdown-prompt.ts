import { barLines, prefixBar } from './bar.ts';
import { codeSpan, fenced, html, markdown } from './escape/markdown.ts';
import { figures } from './figures.ts';
import type { Section } from './markdown-fit.ts';
import { findingBlock } from './markdown-finding.ts';
import { MARK_SIGNS } from './markdown-table.ts';
import type { PromptReport, SideReport } from './report.ts';
import { byWeight, markOf, stakeOf } from './stake.ts';
import { isAdopted, nameParts, prefixSize, times } from './wording.ts';
import { clip } from './wrap.ts';

/** Findings of one prompt that a comment shows; the rest is counted. */
const FINDINGS = 20;
const BAR_WIDTH = 64;

/** A prompt's part of the comment, in two sizes; none where the table says it all. */
export function promptSection(prompt: PromptReport): readonly Section[] {
  if (prompt.findings.length === 0 && figures(prompt).length === 0) return [];
  return [{ full: section(prompt, true), brief: section(prompt, false) }];
}

function section(prompt: PromptReport, diff: boolean): string {
  const exact = [prompt.base, prompt.head].every(
    (side) => side === null || side.tokens.kind === 'exact',
  );
  const sorted = byWeight(prompt.findings);
  const findings = sorted.slice(0, FINDINGS);
  const block = (finding: (typeof findings)[number]): string =>
    findingBlock(finding, { exact, diff });
  const open = findings.filter(
    (one) => one.status === 'introduced' && one.severity !== 'note' && one.accepted === null,
  );
  const folded = findings.filter((one) => !open.includes(one));
  const blocks = [
    title(prompt),
    ...bar(prompt),
    ...(isAdopted(prompt) && open.length > 0
      ? ['New here, so nothing fails now; from now on this would:']
      : []),
    ...open.map(block),
    ...(folded.length > 0 ? [fold(foldName(folded.length, open.length), folded.map(block))] : []),
    ...(sorted.length > FINDINGS
      ? [`${times(sorted.length - FINDINGS, 'more finding')} in the JSON report.`]
      : []),
    fold('Figures', [
      facts(prompt)
        .map((fact) => `- ${fact}`)
        .join('\n'),
    ]),
  ];
  return blocks.join('\n\n');
}

function foldName(count: number, before: number): string {
  return before > 0 ? times(count, 'more finding') : times(count, 'finding');
}

function title(prompt: PromptReport): string {
  const name = [
    codeSpan(clip(prompt.id, 120)),
    ...nameParts(prompt).map((part) => markdown(clip(part, 60))),
  ];
  return `#### ${MARK_SIGNS[markOf(prompt)]} ${name.join(', ')}`;
}

function bar(prompt: PromptReport): readonly string[] {
  const { side, lost } = stakeOf(prompt);
  const drawn =
    side === null ? null : prefixBar(side, Math.min(lost, side.prefixTokens), BAR_WIDTH);
  return drawn === null ? [] : [fenced(barLines(drawn), 'text')];
}

function facts(prompt: PromptReport): readonly string[] {
  const model = [prompt.provider, prompt.model].flatMap((part) => (part === null ? [] : [part]));
  const paths = prompt.source.paths.slice(0, 5).map((path) => codeSpan(clip(path, 200)));
  const more = prompt.source.paths.length - paths.length;
  return [
    ...(model.length > 0
      ? [`model: ${model.map((part) => codeSpan(clip(part, 80))).join(' ')}`]
      : []),
    ...(paths.length > 0
      ? [`from ${paths.join(', ')}${more > 0 ? ` and ${times(more, 'more file')}` : ''}`]
      : []),
    ...sides(prompt),
    ...figures(prompt).map(markdown),
  ];
}

function sides({ base, head }: PromptReport): readonly string[] {
  const words = (name: string, side: SideReport | null): readonly string[] =>
    side === null
      ? []
      : [`${name}: ${prefixSize(side)}, prefix id ${codeSpan(clip(side.prefixId, 32))}`];
  return [...words('base', base), ...words('head', head)];
}

/** A part that opens on a click. The blank lines let Markdown begin and end inside the element. */
function fold(name: string, blocks: readonly string[]): string {
  return `<details><summary>${html(name)}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`;
}
