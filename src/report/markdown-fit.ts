import { times } from './view/counts.ts';

/** A part of the comment in two sizes: with its diffs, and without. */
export interface Section {
  readonly full: string;
  readonly brief: string;
}

/** The parts of a comment, from the top. Empty texts are left out. */
export interface Parts {
  /** The verdict, which always stays, and what it costs. */
  readonly head: { readonly title: string; readonly lead: string };
  readonly tableHead: string;
  /** What is worst first. */
  readonly rows: readonly string[];
  /** How many prompts have no row. */
  readonly quiet: string;
  /** What is worst first. */
  readonly sections: readonly Section[];
  readonly foot: string;
  /** The sentence that says where everything is. */
  readonly fuller: string;
}

/** Kept for the sentence that says what was left out, and for blank lines between blocks. */
const RESERVE = 400;

/**
 * The parts as one text of at most `limit` bytes. Sections give up their diffs, then go, the last one
 * first; then rows go; then everything but the verdict. Nothing is ever cut in the middle.
 */
export function fit(parts: Parts, limit: number): string {
  const { head, tableHead, rows, quiet, sections, foot, fuller } = parts;
  const frame = [head.title, head.lead, tableHead, quiet, foot].reduce(
    (sum, text) => sum + cost(text),
    0,
  );
  let left = limit - frame - RESERVE;
  const rowCosts = rows.map((row) => bytes(row) + 1);
  const shownRows = fitting(rowCosts, left);
  if (left < 0 || (rows.length > 0 && shownRows === 0)) return `${head.title}\n`;
  left -= sum(rowCosts.slice(0, shownRows));
  const chosen = choose(sections, shownRows < rows.length ? 0 : left);
  const table = [tableHead, ...rows.slice(0, shownRows)].join('\n');
  const blocks = [
    head.title,
    head.lead,
    rows.length > 0 ? table : '',
    quiet,
    ...chosen,
    omitted(rows.length - shownRows, sections, chosen, fuller),
    foot,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The sections that fit, full as long as that is possible. */
function choose(sections: readonly Section[], space: number): readonly string[] {
  const full = sections.map((section) => cost(section.full));
  const brief = sections.map((section) => cost(section.brief));
  const shown = fitting(brief, space);
  // Among those shown, the first ones get their diffs back while there is space.
  let spare = space - sum(brief.slice(0, shown));
  let detailed = 0;
  for (let index = 0; index < shown; index += 1) {
    const more = (full[index] ?? 0) - (brief[index] ?? 0);
    if (more > spare) break;
    spare -= more;
    detailed = index + 1;
  }
  return sections
    .slice(0, shown)
    .map((section, index) => (index < detailed ? section.full : section.brief));
}

function omitted(
  rows: number,
  sections: readonly Section[],
  chosen: readonly string[],
  fuller: string,
): string {
  const diffs = chosen.filter((text, index) => text !== sections[index]?.full).length;
  const details = sections.length - chosen.length;
  const omissions = [
    ...(rows > 0 ? [times(rows, 'row')] : []),
    ...(details > 0 ? [times(details, 'part')] : []),
    ...(diffs > 0 ? [times(diffs, 'diff')] : []),
  ];
  if (omissions.length === 0) return '';
  return `Left out to fit into a comment: ${omissions.join(', ')}. ${fuller}`;
}

/** How many of the first costs fit into the space together. */
function fitting(costs: readonly number[], space: number): number {
  let used = 0;
  const last = costs.findIndex((next) => {
    used += next;
    return used > space;
  });
  return last === -1 ? costs.length : last;
}

function cost(text: string): number {
  return text === '' ? 0 : bytes(text) + 2;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
