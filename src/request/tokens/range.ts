/**
 * A number of tokens. No tokenizer for Claude, Gemini and others is public, so most numbers are
 * estimates: the true one is expected between `low` and `high`, `mid` is the best guess.
 */
export interface TokenRange {
  readonly kind: 'estimate' | 'exact';
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** No tokens at all, which is exact. */
export const NO_TOKENS: TokenRange = exactly(0);

/** A count that the provider itself made. */
export function exactly(tokens: number): TokenRange {
  return { kind: 'exact', low: tokens, mid: tokens, high: tokens };
}

/**
 * An estimate, rounded outwards to whole tokens.
 * Throws a RangeError when the three are not in order: a range that is none would hide every minimum.
 */
export function estimated(low: number, mid: number, high: number): TokenRange {
  if (!(low >= 0 && low <= mid && mid <= high && Number.isFinite(high)))
    throw new RangeError(`Expected 0 <= low <= mid <= high, got ${low}, ${mid}, ${high}.`);
  return { kind: 'estimate', low: Math.floor(low), mid: Math.round(mid), high: Math.ceil(high) };
}

/** The sum of ranges: exact when every part is. The sum of none is exactly 0. */
export function sumRanges(ranges: readonly TokenRange[]): TokenRange {
  let [low, mid, high] = [0, 0, 0];
  for (const range of ranges) {
    low += range.low;
    mid += range.mid;
    high += range.high;
  }
  const exact = ranges.every((range) => range.kind === 'exact');
  return { kind: exact ? 'exact' : 'estimate', low, mid, high };
}

/** How sure it is that a number of tokens lies under a minimum. */
export type BelowMinimum =
  /** Even the high end is: worth an error. */
  | 'certain'
  /** The best guess is: worth a warning. */
  | 'likely'
  /** Only the low end is: nobody can tell, so nothing is said. */
  | 'unlikely'
  /** Not even the low end is. */
  | 'no';

/** Compares a prefix with the shortest one that its model caches. */
export function belowMinimum(range: TokenRange, minimum: number): BelowMinimum {
  if (range.high < minimum) return 'certain';
  if (range.mid < minimum) return 'likely';
  return range.low < minimum ? 'unlikely' : 'no';
}
