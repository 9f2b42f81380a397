import type { CallMetrics } from '../metrics.ts';
import { Counters } from './counters.ts';
import { type Figures, figuresOf } from './figures.ts';

/** Milliseconds that so many of a hundred calls took at most, and that the slowest took. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** The figures of a run: what an agent did from its first call to its last. */
export interface RunFigures extends Figures {
  /** Of the latest 500 calls; null where none was timed. */
  readonly latency: Percentiles | null;
  /** Until the first piece of a streamed answer. */
  readonly ttft: Percentiles | null;
  /** From the start of the first call to the end of the last, pauses included. */
  readonly wallMs: number | null;
}

const MOST_TIMES = 500;

/** What is kept of a run. */
export class Run {
  readonly #sums = new Counters();
  readonly #latencies: number[] = [];
  readonly #firsts: number[] = [];
  #start = Infinity;
  #end = -Infinity;

  /** @param end when it ended, in milliseconds */
  add(call: CallMetrics, end: number): void {
    this.#sums.add(call);
    keep(this.#latencies, call.latencyMs);
    keep(this.#firsts, call.ttftMs);
    this.#start = Math.min(this.#start, end - (call.latencyMs ?? 0));
    this.#end = Math.max(this.#end, end);
  }

  figures(): RunFigures {
    return {
      ...figuresOf(this.#sums),
      latency: percentilesOf(this.#latencies),
      ttft: percentilesOf(this.#firsts),
      wallMs: this.#end < this.#start ? null : this.#end - this.#start,
    };
  }
}

function keep(times: number[], time: number | null): void {
  if (time === null) return;
  times.push(time);
  if (times.length > MOST_TIMES) times.shift();
}

/** By the nearest rank: a time that some call really took. */
function percentilesOf(times: readonly number[]): Percentiles | null {
  if (times.length === 0) return null;
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
