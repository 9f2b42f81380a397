import { LIMITS } from '../limits.ts';
import { codeSpan, html, markdownSentence } from './escape/markdown.ts';
import { acceptFold } from './markdown-accept.ts';
import { figuresFold } from './markdown-figures.ts';
import { type Section, fit } from './markdown-fit.ts';
import { fold, foldedItem, itemsFold, openItem } from './markdown-finding.ts';
import { inventoryTable, isProblem } from './inventory.ts';
import { rowsOf, tableHead } from './markdown-table.ts';
import type { Report, Revision } from './report.ts';
import { suggestedSection } from './suggested-config.ts';
import { isEstimated, isSide, times } from './view/counts.ts';
import { type Standing, basisOf, titleOf } from './view/title.ts';
import { type ReportView, viewOf } from './view/view.ts';
import { clip } from './wrap.ts';

export interface MarkdownOptions {
  /** Bytes of UTF-8 that the result may have at most; what is put in front of it has to be taken off. */
  readonly limit?: number;
}

const SIGNS: Readonly<Record<Standing, string>> = {
  good: '✅',
  doubtful: '⚠️',
  neutral: '⚪',
  bad: '❌',
};

/** Rows of the table that are not folded. */
const ROWS = 12;
/** Findings that are not folded; fewer below a long table, so that a comment stays short. */
const OPEN = { few: 3, below: 6, many: 1 };
/** Findings with a fold of their own; the rest shares one. */
const FOLDED = 3;

/**
 * The report as GitHub Markdown, for a comment or a job summary: in its first line what blocks, what to
 * look at and what it costs; then a row for each prompt, the worst findings, and everything else folded.
 *
 * It stays within `limit` by leaving out diffs, then what is folded, then rows of the table, then all but
 * the first line. The limit counts bytes: GitHub documents 65,536 characters, but not what it calls one,
 * and no text has fewer bytes than code units or points.
 */
export function markdownReport(report: Report, options: MarkdownOptions = {}): string {
  const view = viewOf(report);
  const { standing, words } = titleOf(report, view);
  const table = inventoryTable(report) ?? { head: tableHead(), rows: rowsOf(view.groups) };
  const limit = options.limit ?? LIMITS.commentBytes;
  return fit(
    {
      head: {
        title: `### ${SIGNS[standing]} Prompt cache: ${markdownSentence(words)}`,
        lead: basis(report),
      },
      tableHead: table.rows.length > 0 ? table.head : '',
      rows: table.rows.slice(0, ROWS),
      quiet: '',
      sections: [
        ...rowsFold(table.head, table.rows.slice(ROWS)),
        ...findings(report, view),
        ...acceptFold(view.acceptable),
        ...figuresFold(report),
        ...unguardedFold(report),
        ...suggestedSection(report),
        ...notesFold(report),
      ],
      foot: foot(report, view),
      fuller:
        limit < LIMITS.summaryBytes
          ? 'The job summary of the run has more.'
          : 'The JSON report has everything.',
    },
    limit,
  );
}

function basis(report: Report): string {
  const text = basisOf(report);
  return text === '' ? '' : `<sub>${markdownSentence(text)}</sub>`;
}

function rowsFold(head: string, rows: readonly string[]): readonly Section[] {
  if (rows.length === 0) return [];
  const text = fold(html(times(rows.length, 'more row')), [[head, ...rows].join('\n')]);
  return [{ full: text, brief: text }];
}

/** The worst ones open, then single folds, then one fold for the rest. */
function findings(report: Report, view: ReportView): readonly Section[] {
  const { blocking, others, known } = view;
  const isLong = (report.isAdopting === true ? report.prompts : view.groups).length > OPEN.below;
  const shown =
    report.isAdopting === true
      ? [...blocking, ...others, ...known].filter(({ finding }) => isProblem(finding))
      : blocking;
  const open = shown.slice(0, isLong ? OPEN.many : OPEN.few);
  const rest = [...blocking, ...others, ...known].filter((item) => !open.includes(item));
  const isNews = (item: (typeof rest)[number]) => !known.includes(item);
  const folded = rest.filter(isNews).slice(0, FOLDED);
  const more = rest.filter((item) => isNews(item) && !folded.includes(item));
  return [
    ...open.map(openItem),
    ...folded.map(foldedItem),
    ...itemsFold(times(more.length, 'more finding'), more),
    ...itemsFold(
      'Known before, accepted or fixed',
      rest.filter((item) => !isNews(item)),
    ),
  ];
}

function unguardedFold({ coverage }: Report): readonly Section[] {
  const places = coverage?.unguarded ?? [];
  if (places.length === 0) return [];
  const lines = places.slice(0, PLACES).map(({ file, line, why }) => {
    const place = codeSpan(clip(line === null ? file : `${file}:${line}`, 200));
    return `- ${place}: ${markdownSentence(clip(why, 200))}`;
  });
  const more = places.length - lines.length;
  const all = more > 0 ? [...lines, `- and ${times(more, 'more place')}`] : lines;
  const text = fold(html(`${times(places.length, 'place')} that nothing guards`), [all.join('\n')]);
  return [{ full: text, brief: text }];
}

const PLACES = 30;
const NOTES = 15;

function notesFold({ notes }: Report): readonly Section[] {
  if (notes.length === 0) return [];
  const lines = notes.slice(0, NOTES).map((note) => `- ${markdownSentence(clip(note, 400))}`);
  const more = notes.length - lines.length;
  const all = more > 0 ? [...lines, `- and ${times(more, 'more note')}`] : lines;
  const text = fold(html(times(notes.length, 'note')), [all.join('\n')]);
  return [{ full: text, brief: text }];
}

function foot(report: Report, { quiet }: ReportView): string {
  const sides = [report.base, report.head].filter(isSide).map(revision).join(' → ');
  const parts = [
    sides,
    ...(quiet > 0 && quiet < report.prompts.length
      ? [`${times(quiet, 'other prompt')} unchanged`]
      : []),
    ...(isEstimated(report) ? ['token counts are estimates'] : []),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

// A bare commit id becomes a link on GitHub; anything else is shown as the text that it is.
function revision({ ref, sha }: Revision): string {
  if (sha === null) return codeSpan(clip(ref, 80));
  const commit = /^[0-9a-f]{40,64}$/.test(sha) ? sha : codeSpan(clip(sha, 80));
  return ref === sha ? commit : `${codeSpan(clip(ref, 80))} ${commit}`;
}
