import { diffArrays } from 'diff';
import { at } from './element.ts';
import { type Alignable, type Pair, between, leftovers, pairEqual, sameKey } from './pairs.ts';
import { increasing } from './increasing.ts';
import { type Run, joined } from './joined.ts';

/** Two lists side by side; numbers are indices into them. */
export interface Alignment {
  /** Elements that correspond, equal or edited, in the order of the later list. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
  /** Pairs that stand in another order than on the other side: the fewest that explain it. */
  readonly moved: readonly (readonly [before: number, after: number])[];
  /** Runs whose texts joined are equal: one element was split, or several were joined. */
  readonly reshaped: readonly {
    readonly before: readonly number[];
    readonly after: readonly number[];
  }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Elements less alike than this are one removed and one added (semantics, section 3). */
const ALIKE = 0.5;
// Pairing by likeness compares every leftover with every other; beyond this only neighbours are tried.
const MOST_COMPARED = 64;
const ARRAY_BUDGET = { maxEditLength: 3_000 };

/**
 * Aligns elements that have names: the k-th of a name belongs to the k-th of that name. One that vanished and a
 * new one at the same place that are alike, in their names too, are one that was renamed: tools that share no
 * more than a form are many.
 * @param alike how alike two texts are, from 0 to 1; left out where names are all that counts
 */
export function alignByKey(
  before: readonly Alignable[],
  after: readonly Alignable[],
  alike?: (a: string, b: string) => number,
): Alignment {
  const pairs = pairEqual(before, after, (element) => element.key ?? element.hash);
  const renamed = alike === undefined ? [] : renamedIn(before, after, pairs, alike);
  return completed(before.length, after.length, [...pairs, ...renamed], []);
}

/** The words of a name: `get_order-2` and `getOrder3` say the same. */
function wordsIn(name: string | null): string {
  return (name ?? '')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function renamedIn(
  before: readonly Alignable[],
  after: readonly Alignable[],
  pairs: readonly Pair[],
  alike: (a: string, b: string) => number,
): readonly Pair[] {
  const stay = new Set(increasing(pairs.map(([index]) => index)));
  const anchors = pairs.filter((_, index) => stay.has(index));
  const nameless = ({ key, text }: Alignable) => text.replace(JSON.stringify(key ?? ''), '""');
  return between(anchors, leftovers(before.length, after.length, pairs)).flatMap((gap) =>
    gap.before.flatMap((index, place): readonly Pair[] => {
      const other = gap.after[place];
      if (other === undefined) return [];
      const [a, b] = [at(before, index), at(after, other)];
      const isRenamed =
        alike(wordsIn(a.key), wordsIn(b.key)) > ALIKE && alike(nameless(a), nameless(b)) >= ALIKE;
      return isRenamed ? [[index, other]] : [];
    }),
  );
}

/**
 * Aligns elements by content: the longest common subsequence first; equal leftovers have moved; those of one name
 * belong together;
 * leftovers that join to equal text were split or joined; alike leftovers between the same anchors,
 * then anywhere, were edited; the rest is added or removed (semantics, section 3).
 * @param inOrder leaves out the pairing of what is only alike elsewhere: a log that is appended to holds
 * many such
 */
export function alignByContent(
  before: readonly Alignable[],
  after: readonly Alignable[],
  alike: (a: string, b: string) => number,
  inOrder = false,
): Alignment {
  const anchors = commonSubsequence(before, after);
  const pairs: Pair[] = [...anchors];
  const free = leftovers(before.length, after.length, pairs);
  const movedEqual = pairEqual(
    free.before.map((index) => at(before, index)),
    free.after.map((index) => at(after, index)),
    (element) => element.hash,
  );
  for (const [a, b] of movedEqual) pairs.push([at(free.before, a), at(free.after, b)]);

  pairs.push(...sameKey(before, after, leftovers(before.length, after.length, pairs)));

  const reshaped: Run[] = [];
  const gaps = () => between(anchors, leftovers(before.length, after.length, pairs, reshaped));
  for (const gap of gaps()) reshaped.push(...joined(before, after, gap));
  for (const gap of gaps()) pairs.push(...alikeInOrder(before, after, gap, alike));
  if (!inOrder) {
    // One against one is an edit, however little they have in common.
    for (const gap of gaps()) pairs.push(...onlyPair(before, after, gap));
    const rest = leftovers(before.length, after.length, pairs, reshaped);
    pairs.push(...alikeAnywhere(before, after, rest, alike));
  }
  return completed(before.length, after.length, pairs, reshaped);
}

function completed(
  beforeLength: number,
  afterLength: number,
  pairs: readonly Pair[],
  reshaped: Alignment['reshaped'],
): Alignment {
  const ordered = pairs.toSorted((x, y) => x[1] - y[1]);
  const stay = new Set(increasing(ordered.map(([before]) => before)));
  const rest = leftovers(beforeLength, afterLength, ordered, reshaped);
  return {
    pairs: ordered,
    moved: ordered.filter((_, index) => !stay.has(index)),
    reshaped,
    removed: rest.before,
    added: rest.after,
  };
}

function commonSubsequence(
  before: readonly Alignable[],
  after: readonly Alignable[],
): readonly Pair[] {
  const a = before.map((element) => element.hash);
  const b = after.map((element) => element.hash);
  const changes = diffArrays(a, b, ARRAY_BUDGET);
  if (changes === undefined) {
    // Too different for the quadratic way: the k-th of a hash with the k-th, as far as order allows.
    const pairs = pairEqual(before, after, (element) => element.hash);
    return increasing(pairs.map(([index]) => index)).map((index) => at(pairs, index));
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let k = 0; k < count; k += 1) pairs.push([i + k, j + k]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

function alikeInOrder(
  before: readonly Alignable[],
  after: readonly Alignable[],
  gap: Run,
  alike: (a: string, b: string) => number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  const keys = [keysOf(before, gap.before), keysOf(after, gap.after)] as const;
  const isOther = (a: Alignable, b: Alignable): boolean =>
    a.key !== b.key && (keys[1].has(a.key ?? '') || keys[0].has(b.key ?? ''));
  for (const index of gap.before) {
    const limit = Math.min(gap.after.length, next + MOST_COMPARED);
    for (let candidate = next; candidate < limit; candidate += 1) {
      const other = at(gap.after, candidate);
      const [a, b] = [at(before, index), at(after, other)];
      if (isOther(a, b) || alike(a.text, b.text) < ALIKE) continue;
      pairs.push([index, other]);
      next = candidate + 1;
      break;
    }
  }
  return pairs;
}

/** What is left alone on both sides between the same neighbours, where no name says otherwise. */
function onlyPair(
  before: readonly Alignable[],
  after: readonly Alignable[],
  gap: Run,
): readonly Pair[] {
  const [a, ...more] = gap.before;
  const [b, ...others] = gap.after;
  if (a === undefined || b === undefined || more.length + others.length > 0) return [];
  return at(before, a).key === at(after, b).key ? [[a, b]] : [];
}

/** The names of elements that have one. */
function keysOf(list: readonly Alignable[], indices: readonly number[]): ReadonlySet<string> {
  return new Set(indices.flatMap((index) => at(list, index).key ?? []));
}

function alikeAnywhere(
  before: readonly Alignable[],
  after: readonly Alignable[],
  rest: Run,
  alike: (a: string, b: string) => number,
): readonly Pair[] {
  if (rest.before.length > MOST_COMPARED || rest.after.length > MOST_COMPARED) return [];
  const candidates = rest.before
    .flatMap((a) =>
      rest.after.map((b) => ({ a, b, score: alike(at(before, a).text, at(after, b).text) })),
    )
    .filter(({ score }) => score >= ALIKE)
    .toSorted((x, y) => y.score - x.score);
  const pairs: Pair[] = [];
  for (const { a, b } of candidates) {
    if (pairs.some((pair) => pair[0] === a || pair[1] === b)) continue;
    pairs.push([a, b]);
  }
  return pairs;
}
