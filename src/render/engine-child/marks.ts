/*
 * How lines are followed: a template is rendered twice, as it is and with marks put in front of its pieces.
 * Where the second text without its marks is the first one, the marks tell where each stretch was written;
 * where a filter or a comparison stumbled over a mark it is not, and nothing is told. The text itself is
 * always that of the first rendering.
 */

// Noncharacters: no text that is meant to be read has them.
const OPEN = '\u{fdd0}';
const CLOSE = '\u{fdd1}';
const MARK = /\u{fdd0}([lv])(\d+):(\d+)\u{fdd1}/gu;

/** Where a stretch of a text was written: text `source` of a job, line `line` from 1. */
export interface Mark {
  readonly start: number;
  readonly source: number;
  readonly line: number;
  readonly kind: 'literal' | 'value';
}

/** A mark for what follows it. */
export function mark(kind: Mark['kind'], source: number, line: number): string {
  return `${OPEN}${kind === 'literal' ? 'l' : 'v'}${source}:${line}${CLOSE}`;
}

/** Whether a text could be taken for one with marks. */
export function hasMarks(text: string): boolean {
  return text.includes(OPEN);
}

/** The marks of a text, if it is `plain` without them; none otherwise. */
export function marksOf(marked: string, plain: string): readonly Mark[] {
  const marks: Mark[] = [];
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const found of marked.matchAll(MARK)) {
    const part = marked.slice(from, found.index);
    from = found.index + found[0].length;
    parts.push(part);
    length += part.length;
    // Of several marks at one place the last one stands nearest to the text.
    if (marks.at(-1)?.start === length) marks.pop();
    marks.push({
      start: length,
      source: Number(found[2]),
      line: Number(found[3]),
      kind: found[1] === 'l' ? 'literal' : 'value',
    });
  }
  parts.push(marked.slice(from));
  return parts.join('') === plain ? marks : [];
}

/** The line, from 1, of an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

/** Where a piece begins that was trimmed at its ends, looked for from where it began before. */
export function lineOfTrimmed(text: string, offset: number, piece: string): number {
  return lineOf(text, Math.max(offset, text.indexOf(piece, offset)));
}

/** The offset of a line and column, both from 0. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 0; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return start + column;
}
