import { sentence, terminal } from './escape/terminal.ts';
import { type Paint, paintFor } from './paint.ts';
import type { PromptReport, Report, Revision } from './report.ts';
import { byWeight } from './stake.ts';
import { inventoryLines } from './inventory.ts';
import { suggestedLines } from './suggested-config.ts';
import { findingLines } from './text-finding.ts';
import { promptLines } from './text-prompt.ts';
import { ESTIMATED, isEstimated, isSide, times } from './view/counts.ts';
import { basisOf, titleOf } from './view/title.ts';
import { type ReportView, viewOf } from './view/view.ts';
import { nameParts } from './wording.ts';
import { clip, wrap } from './wrap.ts';

export interface TextOptions {
  /** Whether the reader's terminal shows colour. */
  readonly color: boolean;
  /** Columns of the reader's terminal. */
  readonly width: number;
}

/**
 * The report for a terminal, ending with a line break. Nothing from outside can put a control
 * character into it; with `color` it holds SGR codes of ours.
 */
export function textReport(report: Report, options: TextOptions): string {
  const paint = paintFor(options.color);
  const width = Math.min(100, Math.max(40, options.width));
  const view = viewOf(report);
  const blocks: (readonly string[])[] = [head(report, view, paint, width)];
  const inventory = inventoryLines(report);
  if (inventory.length > 0) blocks.push(inventory);
  for (const finding of byWeight(report.findings))
    blocks.push(findingLines(finding, { paint, width, exact: false, indent: '' }));
  for (const { prompts } of view.groups) {
    const [first, ...others] = prompts;
    if (first === undefined) continue;
    const same = others.length === 0 ? [] : [sameLine(others)];
    const lines = same.flatMap((line) => wrap(terminal(line), width - 2));
    blocks.push([...promptLines(first, paint, width), ...lines.map((line) => `  ${line}`)]);
  }
  const { quiet } = view;
  if (quiet > 0 && quiet < report.prompts.length)
    blocks.push([paint('dim', `${times(quiet, 'other prompt')} unchanged.`)]);
  const notes = notesOf(report).flatMap((note) =>
    hanging('· ', wrap(note, width - 2)).map((line) => paint('dim', line)),
  );
  if (notes.length > 0) blocks.push(notes);
  const config = suggestedLines(report).map((line) => paint('dim', line));
  if (config.length > 0) blocks.push(config);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(report: Report, view: ReportView, paint: Paint, width: number): readonly string[] {
  const { standing, words } = titleOf(report, view);
  const { sign, colour } = SIGNS[standing];
  const [first = '', ...rest] = wrap(sentence(words), width - 2);
  const basis = basisOf(report);
  return [
    paint('bold', paint(colour, `${sign} ${first}`)),
    ...rest.map((line) => paint('bold', paint(colour, `  ${line}`))),
    ...(basis === '' ? [] : wrap(basis, width - 2).map((line) => `  ${line}`)),
    paint('dim', `  ${[report.base, report.head].filter(isSide).map(revision).join(' → ')}`),
  ];
}

const SIGNS = {
  good: { sign: '✓', colour: 'green' },
  doubtful: { sign: '!', colour: 'yellow' },
  neutral: { sign: '○', colour: 'dim' },
  bad: { sign: '✗', colour: 'red' },
} as const;

const NAMES = 5;

/** Prompts of which the same is to be told. */
function sameLine(others: readonly PromptReport[]): string {
  const names = others
    .slice(0, NAMES)
    .map((prompt) => [prompt.id, ...nameParts(prompt)].join(', '));
  const more = others.length - names.length;
  const list = more > 0 ? `${names.join('; ')}; ${more} more` : names.join('; ');
  return `The same in ${times(others.length, 'more prompt')}: ${list}`;
}

function revision({ ref, sha }: Revision): string {
  const name = clip(terminal(ref), 60);
  if (sha === null) return name;
  const short = /^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 10) : clip(terminal(sha), 60);
  return sha.startsWith(ref) ? short : `${name} ${short}`;
}

function notesOf(report: Report): readonly string[] {
  const notes = report.notes.map(sentence);
  return isEstimated(report) ? [...notes, ESTIMATED] : notes;
}

function hanging(mark: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) =>
    index === 0 ? `${mark}${line}` : `${' '.repeat(mark.length)}${line}`,
  );
}
