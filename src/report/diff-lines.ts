import type { Change } from 'diff';

import { cutPoint, visible, visibleCodePoints, visibleLine, visibleSpace } from './visible.ts';

/** A piece of a line, in its visible form. */
export interface DiffSpan {
  readonly text: string;
  readonly changed: boolean;
}

/** What was left out; `space`: lines that differ in white space only; `excerpt` where the quote itself was cut, so that nobody counted. */
export type GapOf = 'unchanged' | 'removed' | 'added' | 'excerpt' | 'space';

export type DiffLine =
  | { readonly kind: 'removed' | 'added' | 'same'; readonly spans: readonly DiffSpan[] }
  /** Lines left out, and a word on what they were. */
  | {
      readonly kind: 'gap';
      readonly lines: number;
      readonly of: GapOf;
    };

export interface DiffLimits {
  /** Lines of each side of a hunk that are shown. */
  readonly lines: number;
  /** Code units of unchanged text kept on either side of a change within a line. */
  readonly context: number;
}

/** How changed text has to be shown so that a difference is seen. */
export type Look = 'space' | 'code-points' | 'plain';

type Side = 'removed' | 'added' | 'same';

/** Code units of a changed piece that are shown; the middle of a longer one is left out. */
const LONGEST_CHANGE = 240;

/** Lines in which nothing is marked; only so many of them, cut to a readable length. */
export function plainLines(kind: Side, text: string, limits: DiffLimits): readonly DiffLine[] {
  if (text === '' && kind !== 'same') return [];
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = lines.slice(0, limits.lines).map((line): DiffLine => ({
    kind,
    spans: [{ text: visibleLine(shortened(line, LONGEST_CHANGE)), changed: false }],
  }));
  return capped(kind, shown, lines.length);
}

/** The lines of one side of a hunk, with what changed marked. */
export function lineSpans(
  kind: 'removed' | 'added',
  pieces: readonly Change[],
  look: Look,
  limits: DiffLimits,
): readonly DiffLine[] {
  const lines = splitPieces(pieces, look === 'space');
  const shown = lines
    .slice(0, limits.lines)
    .map((line): DiffLine => ({ kind, spans: spansOf(line, look, limits.context) }));
  return capped(kind, shown, lines.length);
}

interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

function splitPieces(
  pieces: readonly Change[],
  keepBreaks: boolean,
): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const changed = piece.added || piece.removed;
    const parts = piece.value.split('\n');
    parts.forEach((part, index) => {
      if (index > 0) lines.push([]);
      const ends = changed && keepBreaks && index < parts.length - 1;
      const text = ends ? `${part}\n` : part;
      if (text !== '') lines.at(-1)?.push({ text, changed });
    });
  }
  if (lines.length > 1 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

function spansOf(line: readonly Piece[], look: Look, context: number): readonly DiffSpan[] {
  return line.map(({ text, changed }, index) => {
    const last = index === line.length - 1;
    const short =
      changed || line.length === 1
        ? shortened(text, LONGEST_CHANGE)
        : elided(text, index === 0 ? 0 : context, last ? 0 : context);
    return { text: shownAs(short, changed ? look : 'plain', last), changed };
  });
}

function shownAs(text: string, look: Look, last: boolean): string {
  if (look === 'space') return visibleSpace(text);
  if (look === 'code-points') return visibleCodePoints(text);
  return last ? visibleLine(text) : visible(text);
}

/** Keeps so much of the beginning and of the end; the rest is `…`. */
function elided(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + 8) return text;
  // At the border of a word, where one is near.
  const from = text.slice(0, cutPoint(text, head)).replace(/(?<=\s)\S{1,30}$/u, '');
  const to = text.slice(cutPoint(text, text.length - tail)).replace(/^\S{1,30}(?=\s)/u, '');
  return `${from}…${to}`;
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const from = text.slice(0, cutPoint(text, Math.floor(longest * 0.7)));
  const to = text.slice(cutPoint(text, text.length - Math.floor(longest * 0.2)));
  return `${from}… ${text.length - from.length - to.length} more characters …${to}`;
}

function capped(kind: Side, shown: readonly DiffLine[], all: number): readonly DiffLine[] {
  if (all <= shown.length) return shown;
  const of = kind === 'same' ? 'unchanged' : kind;
  return [...shown, { kind: 'gap', lines: all - shown.length, of }];
}
