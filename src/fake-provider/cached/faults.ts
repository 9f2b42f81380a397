import type { ErrorReply } from '../reply.ts';
import type { Answer } from '../wire/answer.ts';

/** What goes wrong, each as a share of the requests from 0 to 1. */
export interface Faults {
  /** 429, with `retry-after: 0`. */
  readonly rateLimited?: number;
  /** 529 (503 where the provider has no such status). */
  readonly overloaded?: number;
  /** Replies that break off in the middle. */
  readonly dropped?: number;
  /** Requests that read nothing although the entry is there. */
  readonly silentMisses?: number;
}

/**
 * Says of each request in turn whether a fault of a given rate hits it: evenly spread and the same in
 * every run, the last of every 1/rate requests.
 */
export class Rate {
  readonly #rate: number;
  #count = 0;

  constructor(rate: number) {
    this.#rate = Math.min(1, Math.max(0, rate));
  }

  next(): boolean {
    const before = Math.floor(this.#count * this.#rate + SLACK);
    this.#count += 1;
    return Math.floor(this.#count * this.#rate + SLACK) > before;
  }
}

// 10 times 0.1 is a little less than 1.
const SLACK = 1e-9;

/** The error that a request gets, with headers that let a client try again at once. */
export function refusedWith(status: 429 | 529): ErrorReply {
  const message =
    status === 429
      ? 'Rate limited, as the fake server was told.'
      : 'Overloaded, as the fake server was told.';
  return {
    kind: 'error',
    status,
    type: status === 529 ? 'overloaded_error' : null,
    message,
    details: null,
    // Clients take a second of 0 for none, and wait as long as they like.
    headers: { 'retry-after': '0', 'retry-after-ms': '1' },
  };
}

/** An answer that breaks off: after half of its chunks, or in the middle of its only one. */
export function brokenOff(answer: Answer): Answer {
  const [only] = answer.chunks;
  const half =
    answer.chunks.length > 1 || only === undefined
      ? answer.chunks.slice(0, Math.ceil(answer.chunks.length / 2))
      : [only.slice(0, Math.floor(only.length / 2))];
  return { ...answer, chunks: half, cut: true };
}
