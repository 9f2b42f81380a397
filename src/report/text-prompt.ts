import { type Zone, barLines, legendSign, prefixBar } from './bar.ts';
import { terminal } from './escape/terminal.ts';
import { figures } from './figures.ts';
import type { Paint, Style } from './paint.ts';
import type { PromptReport } from './report.ts';
import { type Mark, byWeight, markOf, stakeOf } from './stake.ts';
import { findingLines } from './text-finding.ts';
import { isAdopted, nameParts } from './wording.ts';
import { clip, wrap } from './wrap.ts';

const SIGNS: Readonly<Record<Mark, string>> = {
  error: '✗',
  warning: '!',
  note: '·',
  none: '·',
  fixed: '✓',
};

const COLORS: Readonly<Record<Mark, Style>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
  none: 'dim',
  fixed: 'green',
};

const ZONES: Readonly<Record<Zone, Style>> = {
  read: 'green',
  break: 'red',
  lost: 'red',
  open: 'dim',
  edge: 'dim',
};

/** The label of a last section that is too small for it stands out by so much. */
const LABEL = 12;

/** One prompt of the text report: its headline, its prefix as a bar, its findings, its figures. */
export function promptLines(prompt: PromptReport, paint: Paint, width: number): readonly string[] {
  const lines = [title(prompt, paint), ...bar(prompt, paint, width - 2)];
  if (isAdopted(prompt) && prompt.findings.some((one) => one.severity !== 'note'))
    lines.push(
      '',
      ...wrap('New here, so nothing fails now; from now on this would:', width - 2).map(
        (line) => `  ${line}`,
      ),
    );
  const exact = (prompt.head ?? prompt.base)?.tokens.kind === 'exact';
  for (const finding of byWeight(prompt.findings))
    lines.push('', ...findingLines(finding, { paint, width, exact, indent: '  ' }));
  const numbers = figures(prompt);
  if (numbers.length > 0)
    lines.push('', ...numbers.map((line) => paint('dim', `  ${terminal(line)}`)));
  return lines;
}

function title(prompt: PromptReport, paint: Paint): string {
  const mark = markOf(prompt);
  const name = [prompt.id, ...nameParts(prompt)]
    .map((part) => clip(terminal(part), 120))
    .join(', ');
  const model = [prompt.provider, prompt.model]
    .flatMap((part) => (part === null ? [] : [clip(terminal(part), 80)]))
    .join(' ');
  const status = prompt.status === 'error' ? 'not analysed' : prompt.status;
  const facts = [status, model].filter((fact) => fact !== '').join(' · ');
  return `${paint(COLORS[mark], SIGNS[mark])} ${paint('bold', name)} ${paint('dim', `· ${facts}`)}`;
}

function bar(prompt: PromptReport, paint: Paint, width: number): readonly string[] {
  const { side, lost } = stakeOf(prompt);
  const drawn =
    side === null
      ? null
      : prefixBar(side, Math.min(lost, side.prefixTokens), Math.min(72, width - LABEL));
  if (drawn === null) return [];
  const cells = drawn.cells.map(({ zone, text }) => ({ style: ZONES[zone], text }));
  const legend = drawn.legend.map(
    ({ zone, text }) => `${paint(ZONES[zone], legendSign(zone))} ${text}`,
  );
  const plain = barLines(drawn).at(-1) ?? '';
  return [
    `  ${paint('dim', drawn.labels)}`,
    `  ${runs(cells)
      .map(({ style, text }) => paint(style, text))
      .join('')}`,
    ...(plain.length <= width ? [`  ${legend.join('   ')}`] : legend.map((part) => `  ${part}`)),
  ];
}

/** Joins neighbours of one style, so that a bar is not a code per cell. */
function runs(
  cells: readonly { readonly style: Style; readonly text: string }[],
): readonly { readonly style: Style; readonly text: string }[] {
  const joined: { style: Style; text: string }[] = [];
  for (const { style, text } of cells) {
    const last = joined.at(-1);
    if (last?.style === style) last.text += text;
    else joined.push({ style, text });
  }
  return joined;
}
