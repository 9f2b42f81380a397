import type { CallMetrics } from '../metrics.ts';
import { Counters } from './counters.ts';
import type { Retention } from './retention.ts';

/** A call that is kept whole, with its number and time. */
export interface Kept {
  readonly call: CallMetrics;
  readonly isMiss: boolean;
  /** Numbered over all prefixes, in the order of their ends. */
  readonly sequence: number;
  /** When it ended, in milliseconds. */
  readonly at: number;
}

interface Bucket {
  readonly start: number;
  readonly sums: Counters;
}

/** What is kept of one prefix. Adding a call takes the same time whatever was added before. */
export class Book {
  readonly totals = new Counters();
  readonly retention: Retention;
  name: string | null;
  /** Hash of the newest tools and system as they were written, to notice another order of keys. */
  head: string | null = null;
  latest = 0;
  readonly #buckets: Bucket[] = [];
  readonly #calls: Kept[] = [];
  #next = 0;

  constructor(retention: Retention, name: string | null) {
    this.retention = retention;
    this.name = name;
  }

  add(kept: Kept): void {
    const { bucketMs, buckets, lastCalls } = this.retention;
    this.latest = kept.at;
    this.totals.add(kept.call, kept.isMiss);
    const start = Math.floor(kept.at / bucketMs) * bucketMs;
    let bucket = this.#buckets.at(-1);
    if (bucket === undefined || bucket.start < start) {
      bucket = { start, sums: new Counters() };
      this.#buckets.push(bucket);
      if (this.#buckets.length > buckets) this.#buckets.shift();
    }
    bucket.sums.add(kept.call, kept.isMiss);
    if (lastCalls <= 0) return;
    this.#calls[this.#next] = kept;
    this.#next = (this.#next + 1) % lastCalls;
  }

  calls(): readonly Kept[] {
    return this.#calls;
  }

  /**
   * Adds the calls since a moment: exactly where the kept calls reach that far, else by whole time slots,
   * the one that the moment lies in included.
   */
  addSince(moment: number, into: Counters): void {
    if (this.#calls.length === this.totals.calls || this.#calls.some(({ at }) => at < moment)) {
      for (const { at, call, isMiss } of this.#calls) if (at >= moment) into.add(call, isMiss);
      return;
    }
    for (const { start, sums } of this.#buckets)
      if (start + this.retention.bucketMs > moment) into.merge(sums);
  }
}
