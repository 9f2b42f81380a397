import { HOUR, type Hour } from './tally.ts';

/** When a prompt began to read less. */
export interface ChangePoint {
  /** The hour, in milliseconds since 1970. */
  readonly at: number;
  /** Prefix hit ratios before it and from it on. */
  readonly before: number;
  readonly after: number;
  /** Dollars lost in a day, before it and from it on. */
  readonly lostPerDayBefore: number;
  readonly lostPerDayAfter: number;
}

/** A fall of the prefix hit ratio that is worth a mark. */
const FALL = 0.1;

/**
 * The hour at which the prefix hit ratio falls most between all before and all from there on: the split of two
 * levels that explains the series best (the largest difference, weighed by how much stands on either side).
 * Null where no fall is larger than 0.1. O(hours).
 */
export function changePoint(hours: ReadonlyMap<number, Hour>): ChangePoint | null {
  const all = [...hours].toSorted(([a], [b]) => a - b).filter(([, { expected }]) => expected > 0);
  const [first, last] = [all[0]?.[0], all.at(-1)?.[0]];
  if (first === undefined || last === undefined || all.length < 2) return null;
  const whole = sum(all.map(([, hour]) => hour));
  const before = { expected: 0, reached: 0, lostUsd: 0 };
  let best: (ChangePoint & { readonly weight: number }) | null = null;
  for (const [index, [hour, one]] of all.entries()) {
    if (index > 0) {
      const after = {
        expected: whole.expected - before.expected,
        reached: whole.reached - before.reached,
        lostUsd: whole.lostUsd - before.lostUsd,
      };
      const [high, low] = [before.reached / before.expected, after.reached / after.expected];
      const share = before.expected / whole.expected;
      const weight = (high - low) ** 2 * share * (1 - share);
      if (high - low > FALL && weight > (best?.weight ?? 0))
        best = {
          at: hour * HOUR,
          before: high,
          after: low,
          lostPerDayBefore: perDay(before.lostUsd, hour - first),
          lostPerDayAfter: perDay(after.lostUsd, last - hour + 1),
          weight,
        };
    }
    before.expected += one.expected;
    before.reached += one.reached;
    before.lostUsd += one.lostUsd;
  }
  if (best === null) return null;
  const { weight: _, ...point } = best;
  return point;
}

function sum(hours: readonly Hour[]) {
  const total = { expected: 0, reached: 0, lostUsd: 0 };
  for (const { expected, reached, lostUsd } of hours) {
    total.expected += expected;
    total.reached += reached;
    total.lostUsd += lostUsd;
  }
  return total;
}

function perDay(dollars: number, hours: number): number {
  return (dollars / Math.max(1, hours)) * 24;
}
