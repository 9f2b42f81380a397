import { dollars } from './words.ts';

/** What a run of the probe may use, over all its prompts. */
export interface BudgetLimits {
  readonly usd: number;
  /** Requests that are sent, whatever becomes of them. */
  readonly calls: number;
  /** From the first call on. */
  readonly seconds: number;
}

/** What is left, asked in front of every request. */
export class Budget {
  readonly #limits: BudgetLimits;
  readonly #now: () => number;
  readonly #start: number;
  #calls = 0;
  #usd = 0;

  /** @param now milliseconds from any origin */
  constructor(limits: BudgetLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
    this.#start = now();
  }

  /** Requests that were sent, and what they cost at most. */
  get used(): { readonly calls: number; readonly usd: number } {
    return { calls: this.#calls, usd: this.#usd };
  }

  /** Milliseconds until the time is up. */
  get millisecondsLeft(): number {
    return Math.max(0, this.#start + this.#limits.seconds * 1000 - this.#now());
  }

  /** Why a request that costs at most so much must not be sent; null where it may. */
  refusal(mostUsd: number): string | null {
    const { calls, usd, seconds } = this.#limits;
    if (this.#calls >= calls) return `all ${calls} calls that max_calls allows were made`;
    if (this.#usd + mostUsd > usd)
      return `the next call costs up to ${dollars(mostUsd)}, and of the budget of ${dollars(usd)} ${dollars(this.#usd)} is spent`;
    return this.millisecondsLeft === 0 ? `the time of ${seconds} seconds is up` : null;
  }

  /** A request goes out. */
  sent(): void {
    this.#calls += 1;
  }

  /** What a request cost, or at most may have. */
  paid(usd: number): void {
    this.#usd += usd;
  }
}
