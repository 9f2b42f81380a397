import type { MissReason } from '../../cache/miss.ts';
import type { Recorded } from '../record/recorder.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

/** The sums of a window over calls that could have read something. */
export class Sums {
  read = 0;
  expected = 0;
  eligible = 0;
  misses = 0;
  /** Null as soon as the price of a miss is not known. */
  lostUsd: number | null = 0;
  /** How many misses had each reason. */
  readonly reasons = new Map<MissReason, number>();

  add({ call }: Recorded): void {
    const expected = call.expected ?? 0;
    if (call.read === null || expected === 0) return;
    this.read += Math.min(call.read, expected);
    this.expected += expected;
    this.eligible += 1;
    if (call.isMiss) this.#miss(call.missReason, 1);
    this.lostUsd = plus(this.lostUsd, call.lostUsd);
  }

  merge(other: Sums): void {
    this.read += other.read;
    this.expected += other.expected;
    this.eligible += other.eligible;
    for (const [reason, count] of other.reasons) this.#miss(reason, count);
    this.misses += other.misses - sumOfCounts(other.reasons);
    this.lostUsd = plus(this.lostUsd, other.lostUsd);
  }

  /** The reason that most misses have; null where none is known. */
  get reason(): MissReason | null {
    let [most, times]: [MissReason | null, number] = [null, 0];
    for (const [reason, count] of this.reasons) if (count > times) [most, times] = [reason, count];
    return most;
  }

  #miss(reason: MissReason | null, count: number): void {
    this.misses += count;
    if (reason !== null) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
  }

  /** Where the share of hits may well lie. */
  hitShare(): Interval {
    return wilsonInterval(this.eligible - this.misses, this.eligible);
  }
}

function sumOfCounts(reasons: ReadonlyMap<MissReason, number>): number {
  return [...reasons.values()].reduce((sum, count) => sum + count, 0);
}

export function sumOf(all: Iterable<Sums>): Sums {
  const sums = new Sums();
  for (const one of all) sums.merge(one);
  return sums;
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** What a closed window says about something: below the threshold for certain, above it by a margin, neither. */
export type Verdict = 'breach' | 'good' | 'neither';

/**
 * The state of something that is watched: fine, breached for some windows, firing, resolved; quiet for a
 * while after it fired.
 */
export class Alarm {
  #breaches = 0;
  #goods = 0;
  #firing = false;
  #quietUntil = 0;

  /** Whether windows enough in a row were breached, silent or not. */
  isBreached(windows: number): boolean {
    return this.#breaches >= windows;
  }

  /** Takes the verdict of a window that closed at `now` milliseconds. */
  close(verdict: Verdict): void {
    this.#breaches = verdict === 'breach' ? this.#breaches + 1 : 0;
    this.#goods = verdict === 'good' ? this.#goods + 1 : 0;
  }

  /** Whether it is to be said now that it fires. */
  fires(windows: number, now: number, quietMs: number): boolean {
    if (this.#firing || !this.isBreached(windows) || now < this.#quietUntil) return false;
    this.#firing = true;
    this.#quietUntil = now + quietMs;
    return true;
  }

  /** Whether it is to be said now that it is over. */
  resolves(windows: number): boolean {
    if (!this.#firing || this.#goods < windows) return false;
    this.#firing = false;
    return true;
  }
}
