import { at } from './element.ts';
import type { Run } from './joined.ts';

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
