import { at } from './element.ts';
import type { Run } from './joined.ts';

/** One element of a list to align. */
export interface Alignable {
  /** Equal hash, equal content. */
  readonly hash: string;
  /** Name by which elements belong together whatever their content (a tool's, a call's id), or null. */
  readonly key: string | null;
  /** Text to judge likeness by, and to recognise splits and joins. */
  readonly text: string;
}

/** What belongs together of two lists, by its indices in them. */
export type Pair = readonly [before: number, after: number];

/** What of two lists belongs to nothing yet. */
export function leftovers(
  beforeLength: number,
  afterLength: number,
  pairs: readonly Pair[],
  reshaped: readonly Run[] = [],
): Run {
  const usedBefore = new Set([
    ...pairs.map((pair) => pair[0]),
    ...reshaped.flatMap((run) => run.before),
  ]);
  const usedAfter = new Set([
    ...pairs.map((pair) => pair[1]),
    ...reshaped.flatMap((run) => run.after),
  ]);
  return { before: unused(beforeLength, usedBefore), after: unused(afterLength, usedAfter) };
}

function unused(length: number, used: ReadonlySet<number>): readonly number[] {
  return Array.from({ length }, (_, index) => index).filter((index) => !used.has(index));
}

/** The leftovers grouped by the anchors they stand between. */
export function between(anchors: readonly Pair[], rest: Run): readonly Run[] {
  const gaps: { before: number[]; after: number[] }[] = anchors.map(() => ({
    before: [],
    after: [],
  }));
  gaps.push({ before: [], after: [] });
  let gap = 0;
  for (const index of rest.before) {
    while (gap < anchors.length && index > at(anchors, gap)[0]) gap += 1;
    gaps[gap]?.before.push(index);
  }
  gap = 0;
  for (const index of rest.after) {
    while (gap < anchors.length && index > at(anchors, gap)[1]) gap += 1;
    gaps[gap]?.after.push(index);
  }
  return gaps.filter(({ before, after }) => before.length > 0 && after.length > 0);
}

/** Pairs the k-th element of a key with the k-th of that key on the other side. */
export function pairEqual(
  before: readonly Alignable[],
  after: readonly Alignable[],
  keyOf: (element: Alignable) => string,
): readonly Pair[] {
  const waiting = new Map<string, { readonly indices: number[]; next: number }>();
  before.forEach((element, index) => {
    const queue = waiting.get(keyOf(element));
    if (queue === undefined) waiting.set(keyOf(element), { indices: [index], next: 0 });
    else queue.indices.push(index);
  });
  const pairs: Pair[] = [];
  after.forEach((element, index) => {
    const queue = waiting.get(keyOf(element));
    const match = queue?.indices[queue.next];
    if (queue === undefined || match === undefined) return;
    queue.next += 1;
    pairs.push([match, index]);
  });
  return pairs;
}

/** Leftovers of one name: a tool's result belongs to its call, whatever is left of it. */
export function sameKey(
  before: readonly Alignable[],
  after: readonly Alignable[],
  free: Run,
): readonly Pair[] {
  const named = (list: readonly Alignable[], indices: readonly number[]) =>
    indices.filter((index) => at(list, index).key !== null);
  const [a, b] = [named(before, free.before), named(after, free.after)];
  const found = pairEqual(
    a.map((index) => at(before, index)),
    b.map((index) => at(after, index)),
    ({ key, hash }) => key ?? hash,
  );
  return found.map(([x, y]): Pair => [at(a, x), at(b, y)]);
}
