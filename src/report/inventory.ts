import type { Finding } from '../findings/finding.ts';
import { grouped } from '../request/tokens/words.ts';
import { codeCell, markdownSentence } from './escape/markdown.ts';
import { sentence, terminal } from './escape/terminal.ts';
import { dollars, ratio } from './numbers.ts';
import type { PromptReport, Report } from './report.ts';
import { times } from './view/counts.ts';
import { clip } from './wrap.ts';

/** What is guarded from now on, one row per prompt and case; null where the guard was there before. */
interface Row {
  readonly id: string;
  readonly model: string;
  readonly cached: string;
  readonly hitRatio: string;
  readonly cost: string;
  /** Something is wrong with it already. */
  readonly isBroken: boolean;
}

const COLUMNS = ['prompt', 'model', 'cached tokens', 'hit ratio', 'per 1,000 requests'] as const;
/** More rows hide what a person has to look at; the JSON report has all. */
const ROWS = 40;
const PLACES = 20;

function rowsOf(report: Report): readonly Row[] {
  return report.prompts.flatMap((prompt) => {
    const { head } = prompt;
    if (head === null) return prompt.status === 'error' ? [unread(prompt)] : [];
    const isCached = head.prefixTokens >= head.minimumTokens;
    return [
      {
        id: nameOf(prompt),
        model: prompt.model ?? 'not known',
        cached: isCached ? `~${grouped(head.prefixTokens)}` : `0 of ~${grouped(head.totalTokens)}`,
        hitRatio: ratio(prompt.hitRatio.predicted?.head?.prefixHitRatio) ?? '–',
        cost: dollars(prompt.cost?.per1000Requests.head ?? null) ?? '–',
        isBroken: prompt.findings.some(isProblem),
      },
    ];
  });
}

function unread(prompt: PromptReport): Row {
  return {
    id: nameOf(prompt),
    model: '–',
    cached: 'not analysed',
    hitRatio: '–',
    cost: '–',
    isBroken: true,
  };
}

/** Not a note, not accepted, and not gone. */
export function isProblem({ status, severity, accepted }: Finding): boolean {
  return status !== 'fixed' && severity !== 'note' && accepted === null;
}

function nameOf({ id, case: name }: PromptReport): string {
  return clip(name === 'default' ? id : `${id}, ${name}`, 80);
}

function cellsOf({ id, model, cached, hitRatio, cost }: Row): readonly string[] {
  return [id, model, cached, hitRatio, cost];
}

/** The inventory for a terminal: a table, and what nothing guards. */
export function inventoryLines(report: Report): readonly string[] {
  const rows = rowsOf(report);
  if (report.isAdopting !== true || rows.length === 0) return [];
  const shown = rows.slice(0, ROWS).map((row) => cellsOf(row).map(terminal));
  const widths = COLUMNS.map((name, at) =>
    Math.max(name.length, ...shown.map((cells) => cells[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  return [
    'Guarded from now on:',
    line(COLUMNS),
    ...shown.map(line),
    ...(rows.length > ROWS ? [`  and ${times(rows.length - ROWS, 'more row')}`] : []),
    ...placesOf(report).map((text) => `  not guarded: ${sentence(text)}`),
  ];
}

/** The same as a table of GitHub Markdown, with a sign for what is broken; null where nothing is adopted. */
export function inventoryTable(
  report: Report,
): { readonly head: string; readonly rows: readonly string[] } | null {
  const rows = rowsOf(report);
  if (report.isAdopting !== true || rows.length === 0) return null;
  return {
    head: `| | ${COLUMNS.join(' | ')} |\n| --- | --- | --- | --: | --: | --: |`,
    rows: rows.map((row) => {
      const cells = cellsOf(row).slice(1).map(markdownSentence);
      return `| ${[row.isBroken ? '⚠️' : '✅', codeCell(row.id), ...cells].join(' | ')} |`;
    }),
  };
}

function placesOf({ coverage }: Report): readonly string[] {
  const all = coverage?.unguarded ?? [];
  const shown = all.slice(0, PLACES).map(({ file, line, why }) => {
    const place = line === null ? clip(file, 120) : `${clip(file, 120)}:${line}`;
    return `${place} (${clip(why, 200)})`;
  });
  const rest = all.length - shown.length;
  return rest === 0 ? shown : [...shown, times(rest, 'more place')];
}
