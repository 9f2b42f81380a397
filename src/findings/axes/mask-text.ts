import type { Span } from '../causes/recogniser.ts';
import { type Hunk, hunksOf } from '../../request/hunks.ts';
import { similarity } from '../../request/similarity.ts';
import { inOrderOfText } from './mask-order.ts';
import { wordsOf } from './repeat-text.ts';

/** A run of a text that varies between the renders of one commit. */
export interface Varying extends Span {
  /** Its words only stand in another order. */
  readonly isOrder: boolean;
}

/** What stands for a run that varies: one private-use character, which no prompt has a meaning for. */
const PLACEHOLDER = '\uE0F1';

/** A text with placeholders. */
export interface MaskedText {
  readonly real: string;
  readonly masked: string;
  /** In order: where each placeholder stands, and the run of the real text that it stands for. */
  readonly runs: readonly { readonly at: number; readonly run: Varying }[];
}

/** A text with one placeholder for each run that varies; runs that touch are one. */
export function maskText(real: string, varying: readonly Varying[]): MaskedText {
  const runs: { at: number; run: Varying }[] = [];
  let masked = '';
  let from = 0;
  for (const run of united(varying)) {
    masked += real.slice(from, run.start);
    runs.push({ at: masked.length, run });
    masked += PLACEHOLDER;
    from = run.end;
  }
  return { real, masked: masked + real.slice(from), runs };
}

function united(varying: readonly Varying[]): readonly Varying[] {
  const found: Varying[] = [];
  for (const run of varying.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last === undefined || run.start > last.end) found.push(run);
    else {
      const end = Math.max(last.end, run.end);
      found[found.length - 1] = { start: last.start, end, isOrder: last.isOrder || run.isOrder };
    }
  }
  return found;
}

/** A part of a settled text, and the part of the real older text that it stands for. */
export interface Piece extends Span {
  readonly text: string;
}

/**
 * The older text as it would read had what varies come out as in the newer one: what still differs was
 * edited. A run that varies on one side only counts as varying, since the `repeat` axis tells it.
 */
export function settledText(older: MaskedText, newer: MaskedText): readonly Piece[] {
  const pieces: Piece[] = [];
  let [a, b] = [0, 0];
  for (const hunk of wholeSentences(older, newer, hunksOf(older.masked, newer.masked))) {
    pieces.push(...equalPart(older, newer, a, hunk.start, b));
    const own = { start: hunk.start, end: hunk.end };
    const other = { start: hunk.startAfter, end: hunk.endAfter };
    const span = { start: realAt(older, own.start), end: realAt(older, own.end) };
    pieces.push({ ...span, text: settledHunk(older, own, newer, other) });
    [a, b] = [hunk.end, hunk.endAfter];
  }
  return [...pieces, ...equalPart(older, newer, a, older.masked.length, b)];
}

/**
 * The hunks, each that has a varying value on one side only joined with its neighbours on the same line:
 * the words around a value came or went with it.
 */
function wholeSentences(
  older: MaskedText,
  newer: MaskedText,
  hunks: readonly Hunk[],
): readonly Hunk[] {
  const found: Hunk[] = [];
  const isOneSided = ({ start, end, startAfter, endAfter }: Hunk) =>
    runsIn(older, { start, end }).length > 0 !==
    runsIn(newer, { start: startAfter, end: endAfter }).length > 0;
  for (const hunk of hunks) {
    const last = found.at(-1);
    const isSameLine =
      last !== undefined && !older.masked.slice(last.end, hunk.start).includes('\n');
    if (last === undefined || !isSameLine || !(isOneSided(last) || isOneSided(hunk))) {
      found.push(hunk);
      continue;
    }
    const { start, startAfter } = last;
    found[found.length - 1] = { start, startAfter, end: hunk.end, endAfter: hunk.endAfter };
  }
  return found;
}

/** Text that is equal once masked: the newer one's, placeholder by placeholder. */
function equalPart(
  older: MaskedText,
  newer: MaskedText,
  start: number,
  end: number,
  startAfter: number,
): readonly Piece[] {
  const shift = startAfter - start;
  const cuts = [start, end];
  for (const { at } of older.runs) if (at >= start && at < end) cuts.push(at, at + 1);
  cuts.sort((x, y) => x - y);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const own = { start: from, end: to };
    const other = { start: from + shift, end: to + shift };
    const span = { start: realAt(older, from), end: realAt(older, to) };
    return { ...span, text: settledHunk(older, own, newer, other) };
  });
}

/** Two lists less alike than this are not one list that was edited. */
const SAME_LIST = 0.5;

// So many words beside a value that varies are an edit of their own.
const EDITED_WORDS = 8;

function settledHunk(older: MaskedText, own: Span, newer: MaskedText, other: Span): string {
  const before = older.real.slice(realAt(older, own.start), realAt(older, own.end));
  const after = newer.real.slice(realAt(newer, other.start), realAt(newer, other.end));
  const [ownRuns, otherRuns] = [runsIn(older, own), runsIn(newer, other)];
  if (ownRuns.length + otherRuns.length === 0) return before;
  const isOrder = [...ownRuns, ...otherRuns].some((run) => run.isOrder);
  const isOneSided = ownRuns.length === 0 || otherRuns.length === 0;
  // A list that came or went as a whole is told by the side that shuffles it.
  if (isOrder && isOneSided && similarity(before, after) < SAME_LIST) return after;
  if (isOrder) return inOrderOfText(before, after);
  const beside = [
    ownRuns.length === 0 ? 0 : wordsBeside(older, own),
    otherRuns.length === 0 ? 0 : wordsBeside(newer, other),
  ];
  return Math.max(...beside) > EDITED_WORDS ? before : after;
}

function wordsBeside(text: MaskedText, span: Span): number {
  return wordsOf(text.masked.slice(span.start, span.end).replaceAll(PLACEHOLDER, ' ')).length;
}

function runsIn({ runs }: MaskedText, { start, end }: Span): readonly Varying[] {
  return runs.filter(({ at }) => at >= start && at < end).map(({ run }) => run);
}

/** The offset in the real text of an offset in the masked one. */
function realAt({ runs }: MaskedText, offset: number): number {
  let real = offset;
  for (const { at, run } of runs) if (at < offset) real += run.end - run.start - 1;
  return real;
}
