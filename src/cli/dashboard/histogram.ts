/** Steps to a factor of two: a percentile is off by 3.5 % at most. */
const STEPS = 10;

/** Percentiles of any number of values in little memory: how many there are in each step of their size. */
export class Histogram {
  readonly #counts = new Map<number, number>();
  #size = 0;

  add(value: number): void {
    if (!(value >= 0) || !Number.isFinite(value)) return;
    const step = Math.round(Math.log2(Math.max(value, 0.001)) * STEPS);
    this.#counts.set(step, (this.#counts.get(step) ?? 0) + 1);
    this.#size += 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The value that a share of all values, from 0 to 1, does not exceed; null without values. */
  percentile(share: number): number | null {
    let left = share * this.#size;
    for (const [step, count] of [...this.#counts].toSorted(([a], [b]) => a - b)) {
      left -= count;
      if (left <= 0) return 2 ** (step / STEPS);
    }
    return null;
  }
}
