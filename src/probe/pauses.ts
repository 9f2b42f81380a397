import type { Step } from './protocol-steps.ts';

type Wait = Extract<Step, { kind: 'wait' }>;

/**
 * Seconds in front of a call: entries take about two to become readable (anthropic-sdk-python issue 1451).
 */
const FIRST = 2;
/** After a miss it doubles, but stays well within the shortest lifetime of an entry, five minutes. */
const LONGEST = 30;

/** How long to wait in front of each call. */
export class Pauses {
  readonly #jitter: () => number;
  #seconds = FIRST;

  constructor(jitter: () => number) {
    this.#jitter = jitter;
  }

  first(): Wait {
    return this.#wait(FIRST);
  }

  next(): Wait {
    return this.#wait(this.#seconds);
  }

  hit(): void {
    this.#seconds = FIRST;
  }

  missed(): void {
    this.#seconds = Math.min(LONGEST, this.#seconds * 2);
  }

  /** After a failed call: what the provider asks for, at least the first pause. */
  failed(retryAfter: number | null): Wait {
    return this.#wait(Math.max(FIRST, retryAfter ?? 0));
  }

  #wait(seconds: number): Wait {
    return { kind: 'wait', seconds: seconds * this.#jitter() };
  }
}
