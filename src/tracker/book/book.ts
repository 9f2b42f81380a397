import type { CallMetrics } from '../metrics.ts';
import { Counters } from './counters.ts';
import type { Retention } from './retention.ts';

/** A call that is kept whole, with its number and time. */
export interface Kept {
  readonly call: CallMetrics;
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
  /** When the latest call ended that is not kept whole any more. */
  #droppedUntil = -Infinity;
  /** Up to when time slots are not kept any more. */
  #forgottenUntil = -Infinity;

  constructor(retention: Retention, name: string | null) {
    this.retention = retention;
    this.name = name;
  }

  add(kept: Kept): void {
    const { bucketMs, lastCalls } = this.retention;
    this.totals.add(kept.call);
    this.#slot(Math.floor(kept.at / bucketMs) * bucketMs)?.add(kept.call);
    const dropped = lastCalls > 0 ? this.#calls[this.#next] : kept;
    if (dropped !== undefined) this.#droppedUntil = Math.max(this.#droppedUntil, dropped.at);
    if (lastCalls <= 0) return;
    this.#calls[this.#next] = kept;
    this.#next = (this.#next + 1) % lastCalls;
  }

  /** Takes the sums of another book in, which ends there; its calls are no longer kept whole. */
  absorb(other: Book): void {
    this.totals.merge(other.totals);
    const { bucketMs } = this.retention;
    for (const { start, sums } of other.#buckets)
      this.#slot(Math.floor(start / bucketMs) * bucketMs)?.merge(sums);
    this.#droppedUntil = Infinity;
    this.#forgottenUntil = Math.max(this.#forgottenUntil, other.#forgottenUntil);
  }

  /** The sums of a time slot; none for one that is older than those kept (a log among live calls). */
  #slot(start: number): Counters | undefined {
    const { buckets: most } = this.retention;
    const index = this.#buckets.findLastIndex((bucket) => bucket.start <= start);
    const found = this.#buckets[index];
    if (found?.start === start) return found.sums;
    if (index === -1 && this.#buckets.length >= most) {
      this.#forgottenUntil = Math.max(this.#forgottenUntil, start + this.retention.bucketMs);
      return undefined;
    }
    const sums = new Counters();
    this.#buckets.splice(index + 1, 0, { start, sums });
    if (this.#buckets.length > most) {
      const forgotten = this.#buckets.shift();
      if (forgotten !== undefined)
        this.#forgottenUntil = Math.max(
          this.#forgottenUntil,
          forgotten.start + this.retention.bucketMs,
        );
    }
    return sums;
  }

  calls(): readonly Kept[] {
    return this.#calls;
  }

  /**
   * Adds the calls since a moment: exactly where the kept calls reach that far, else by whole time slots,
   * the one that the moment lies in included. Returns since when these are all of them.
   */
  addSince(moment: number, into: Counters): number {
    if (this.#droppedUntil < moment) {
      for (const { at, call } of this.#calls) if (at >= moment) into.add(call);
      return moment;
    }
    for (const { start, sums } of this.#buckets)
      if (start + this.retention.bucketMs > moment) into.merge(sums);
    return Math.max(moment, this.#forgottenUntil);
  }
}
