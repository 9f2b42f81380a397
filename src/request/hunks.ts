import { diffLines, diffWordsWithSpace } from 'diff';

/** A run of text that differs: UTF-16 offsets into the two sides, ends exclusive. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly startAfter: number;
  readonly endAfter: number;
}

// Myers' algorithm is quadratic in the number of differences; beyond these a coarse answer has to do.
// No time-outs: the same texts have to give the same report on a slow machine.
const LINE_BUDGET = { maxEditLength: 3_000 };
const WORD_BUDGET = { maxEditLength: 1_500 };

/**
 * Where two texts differ, as few runs as read well: whole lines first, words inside the changed lines,
 * each run widened to the value it is part of ("16:05:12", not "12"). Linear for equal parts; texts
 * that have little in common come back as one run.
 */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  if (before === after) return [];
  const whole = trimmed(before, after, {
    start: 0,
    end: before.length,
    startAfter: 0,
    endAfter: after.length,
  });
  const lines = split(before, after, whole, (a, b) => diffLines(a, b, LINE_BUDGET));
  const words = lines.flatMap((hunk) =>
    split(before, after, hunk, (a, b) => diffWordsWithSpace(a, b, WORD_BUDGET)),
  );
  const tight = words.map((hunk) => trimmed(before, after, hunk));
  return merged(
    tight.map((hunk, index) =>
      widened(
        before,
        after,
        hunk,
        tight[index - 1]?.end ?? 0,
        tight[index + 1]?.start ?? before.length,
      ),
    ),
  );
}

interface Change {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

function split(
  before: string,
  after: string,
  hunk: Hunk,
  differ: (before: string, after: string) => readonly Change[] | undefined,
): readonly Hunk[] {
  const changes = differ(
    before.slice(hunk.start, hunk.end),
    after.slice(hunk.startAfter, hunk.endAfter),
  );
  if (changes === undefined) return [hunk];
  const found: Hunk[] = [];
  let [a, b] = [hunk.start, hunk.startAfter];
  let open: Hunk | null = null;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      if (open !== null) found.push(open);
      open = null;
      a += value.length;
      b += value.length;
      continue;
    }
    const from: Hunk = open ?? { start: a, end: a, startAfter: b, endAfter: b };
    if (removed) a += value.length;
    if (added) b += value.length;
    open = { ...from, end: a, endAfter: b };
  }
  if (open !== null) found.push(open);
  return found;
}

/** The hunk without what both sides begin and end with, never cutting a surrogate pair. */
function trimmed(before: string, after: string, hunk: Hunk): Hunk {
  let { start, end, startAfter, endAfter } = hunk;
  while (start < end && startAfter < endAfter && before[start] === after[startAfter]) {
    start += 1;
    startAfter += 1;
  }
  while (end > start && endAfter > startAfter && before[end - 1] === after[endAfter - 1]) {
    end -= 1;
    endAfter -= 1;
  }
  if (splitsPair(before, start) || splitsPair(after, startAfter)) {
    start -= 1;
    startAfter -= 1;
  }
  if (splitsPair(before, end) || splitsPair(after, endAfter)) {
    end += 1;
    endAfter += 1;
  }
  return { start, end, startAfter, endAfter };
}

function splitsPair(text: string, offset: number): boolean {
  return (
    /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '')
  );
}

const PART_OF_VALUE = /[^\s"'`<>(){}[\],;]/;
const SENTENCE_END = /[.:!?]/;

/**
 * The hunk with the rest of the value around it, which both sides share: never further than the text
 * between it and its neighbours, `from` and `to` in the earlier side.
 */
function widened(before: string, after: string, hunk: Hunk, from: number, to: number): Hunk {
  const removed = before.slice(hunk.start, hunk.end);
  const added = after.slice(hunk.startAfter, hunk.endAfter);
  const isPart = (character: string | undefined) =>
    character !== undefined && PART_OF_VALUE.test(character);
  let left = 0;
  if (isPart(removed[0]) || isPart(added[0])) {
    while (hunk.start - left > from && isPart(before[hunk.start - left - 1])) left += 1;
  }
  let right = 0;
  if (isPart(removed.at(-1)) || isPart(added.at(-1))) {
    while (hunk.end + right < to && isPart(before[hunk.end + right])) right += 1;
    while (right > 0 && SENTENCE_END.test(before[hunk.end + right - 1] ?? '')) right -= 1;
  }
  return {
    start: hunk.start - left,
    end: hunk.end + right,
    startAfter: hunk.startAfter - left,
    endAfter: hunk.endAfter + right,
  };
}

/** Runs that touch become one. */
function merged(hunks: readonly Hunk[]): readonly Hunk[] {
  const found: Hunk[] = [];
  for (const hunk of hunks) {
    const last = found.at(-1);
    if (last !== undefined && hunk.start <= last.end && hunk.startAfter <= last.endAfter) {
      found[found.length - 1] = { ...last, end: hunk.end, endAfter: hunk.endAfter };
    } else {
      found.push(hunk);
    }
  }
  return found;
}
