import type { Span } from '../causes/recogniser.ts';
import { shapeAt } from '../causes/recognisers.ts';
import type { Cause } from '../finding.ts';
import { type Hunk, hunksOf } from '../../request/hunks.ts';

/** A run of a text that another render of the same commit writes otherwise. */
export interface VaryingRun extends Hunk {
  /** The same words in another order. */
  readonly isOrder: boolean;
  /** What the bytes look like, by a pattern that straddles them; null for an unknown shape. */
  readonly shape: Cause | null;
}

// An order is looked for among so many neighbouring runs; beyond, a shuffle is told run by run.
const NEIGHBOURS = 400;

/**
 * Where two renders of one text differ: words that only stand in another order are one run, and so are
 * the parts of one value (a weekday and a day of one date).
 */
export function varyingRuns(before: string, after: string): readonly VaryingRun[] {
  const hunks = hunksOf(before, after);
  const runs: VaryingRun[] = [];
  for (let first = 0; first < hunks.length;) {
    const last =
      endOfShuffle(before, after, hunks, first, false) ??
      endOfShuffle(before, after, hunks, first, true);
    if (last !== null) {
      const hunk = joined(hunks, first, last);
      runs.push({ ...hunk, isOrder: true, shape: null });
      first = last + 1;
      continue;
    }
    const { end, shape } = endOfValue(before, after, hunks, first);
    runs.push({ ...joined(hunks, first, end), isOrder: false, shape });
    first = end + 1;
  }
  return runs;
}

/**
 * Index of the last hunk of the shortest shuffle that begins at `first`, or null where none does.
 * @param areWhole whether words that a hunk cuts are counted as a whole
 */
function endOfShuffle(
  before: string,
  after: string,
  hunks: readonly Hunk[],
  first: number,
  areWhole: boolean,
): number | null {
  const balance = new Map<string, number>();
  let open = 0;
  const add = (word: string, by: number) => {
    const earlier = balance.get(word) ?? 0;
    open += Math.abs(earlier + by) - Math.abs(earlier);
    balance.set(word, earlier + by);
  };
  const limit = Math.min(hunks.length, first + NEIGHBOURS);
  for (let index = first; index < limit; index += 1) {
    const hunk = hunks[index];
    if (hunk === undefined) return null;
    const [left, right] = areWhole
      ? wordAround(before, hunk, hunks[index - 1], hunks[index + 1])
      : [0, 0];
    const removed = wordsOf(before.slice(hunk.start - left, hunk.end + right));
    const added = wordsOf(after.slice(hunk.startAfter - left, hunk.endAfter + right));
    for (const word of removed) add(word, 1);
    for (const word of added) add(word, -1);
    // Equal words in the same order in one run differ in what separates them: no shuffle.
    const isShuffle = index > first || removed.join('\0') !== added.join('\0');
    if (open === 0 && isShuffle && removed.length + added.length > 0) return index;
  }
  return null;
}

/**
 * Letters of the word that a hunk begins in and of the one that it ends in, which both texts have: of
 * "elderberries, berries" the shortest way to "elderberries" cuts the first word in two.
 */
function wordAround(
  text: string,
  { start, end }: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
): readonly [left: number, right: number] {
  let [left, right] = [0, 0];
  while (start - left > (before?.end ?? 0) && isOfWord(text, start - left - 1)) left += 1;
  while (end + right < (after?.start ?? text.length) && isOfWord(text, end + right)) right += 1;
  return [left, right];
}

function isOfWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at));
}

const WORD = /[^\s,;|{}[\]()"'`]/;

/** Index of the last hunk inside the value that the first one is part of, and what it looks like. */
function endOfValue(
  before: string,
  after: string,
  hunks: readonly Hunk[],
  first: number,
): { readonly end: number; readonly shape: Cause | null } {
  const hunk = hunks[first];
  if (hunk === undefined) return { end: first, shape: null };
  const own = shapeAt(before, span(hunk));
  if (own === null) {
    const shape = shapeAt(after, spanAfter(hunk))?.cause ?? null;
    const isTime = isTimeAt(before, span(hunk)) && isTimeAt(after, spanAfter(hunk));
    return { end: first, shape: shape ?? (isTime ? 'timestamp' : null) };
  }
  let end = first;
  while ((hunks[end + 1]?.end ?? Number.POSITIVE_INFINITY) <= own.match.end) end += 1;
  return { end, shape: own.cause };
}

function span({ start, end }: Hunk): Span {
  return { start, end };
}

function spanAfter({ startAfter, endAfter }: Hunk): Span {
  return { start: startAfter, end: endAfter };
}

function joined(hunks: readonly Hunk[], first: number, last: number): Hunk {
  const [from, to] = [hunks[first], hunks[last]];
  if (from === undefined || to === undefined) throw new RangeError('no such run');
  return {
    start: from.start,
    startAfter: from.startAfter,
    end: to.end,
    endAfter: to.endAfter,
  };
}

/** The words of a text without what separates the elements of lists, in prose and in JSON. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[^\s,;|{}[\]()"'`]+/g) ?? [];
}

/** Hours and minutes alone: a rule in a text that stands still, and a clock in one that varies. */
const TIME_OF_DAY = /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g;

function isTimeAt(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - 8);
  return [...text.slice(from, end + 8).matchAll(TIME_OF_DAY)].some(
    ({ index, 0: found }) => from + index < end && start < from + index + found.length,
  );
}
