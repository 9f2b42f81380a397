/** A product such as 100 × 0.29 lies a little below the number that it is. */
const SLACK = 1e-9;

/**
 * A ratio of tokens for people, with two digits, rounded down: 0.997 is 0.99, never 1.00, and what is under
 * a threshold never looks as if it met it.
 */
export function shownRatio(ratio: number): string {
  return (Math.floor(ratio * 100 + SLACK) / 100).toFixed(2);
}
