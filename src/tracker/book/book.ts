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
  /** When it was last written to, whatever the times of its calls. */
  touched = 0;
  readonly #buckets: Bucket[] = [];
  readonly #calls: Kept[] = [];
  #next = 0;

  constructor(retention: Retention, name: string | null) {
    this.retention = retention;
    this.name = name;
  }

  add(kept: Kept): void {
    const { bucketMs, buckets, lastCalls } = this.retention;
    this.totals.add(kept.call, kept.isMiss);
    this.#bucketAt(Math.floor(kept.at / bucketMs) * bucketMs, buckets)?.add(kept.call, kept.isMiss);
    if (lastCalls <= 0) return;
    this.#calls[this.#next] = kept;
    this.#next = (this.#next + 1) % lastCalls;
  }

  /** The sums of a time slot; none for one that is older than those kept (a log among live calls). */
  #bucketAt(start: number, most: number): Counters | undefined {
    const latest = this.#buckets.at(-1);
    if (latest !== undefined && start <= latest.start)
      return this.#buckets.findLast((bucket) => bucket.start === start)?.sums;
    const sums = new Counters();
    this.#buckets.push({ start, sums });
    if (this.#buckets.length > most) this.#buckets.shift();
    return sums;
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
