import type { Answered, Opinion } from './protocol-steps.ts';
import { type Decision, decide } from './sequential-test.ts';

/** A read counts as whole from this share of what could be read (providers round). */
const WHOLE = 0.9;
/** The same where what could be read is scaled by length. */
const WHOLE_SCALED = 0.6;

/** What the calls of one probe have shown so far. */
export class Tally {
  calls = 0;
  /** Calls that failed since the last answer. */
  failures = 0;
  hits = 0;
  misses = 0;
  /** Milliseconds to the first byte of the first call that read nothing. */
  cold: number | null = null;
  /** Over all answered calls. */
  uncached = 0;
  read = 0;
  write = 0;
  cost: number | null = 0;
  /** Tokens that a call could have read of what the warm-up left; the largest. */
  expected = 0;
  readonly warm: number[] = [];
  readonly opinions: (Opinion & { readonly isHit: boolean | null })[] = [];
  acrossDeploy: Opinion | null = null;
  #trialRead = 0;
  #trialInput = 0;
  #trialReached = 0;
  #trialExpected = 0;
  readonly #granularity: number;
  readonly #whole: number;

  /** @param granularity tokens to which the provider floors what it reads; 1 where it does not */
  constructor(granularity: number, isExact: boolean) {
    this.#granularity = granularity;
    this.#whole = isExact ? WHOLE : WHOLE_SCALED;
  }

  answered({ uncached, read, write, costUsd, ttfbMs }: Answered): void {
    this.uncached += uncached;
    this.read += read;
    this.write += write;
    if (read === 0) this.cold ??= ttfbMs;
    this.paid(costUsd);
  }

  paid(costUsd: number | null): void {
    this.cost = this.cost === null || costUsd === null ? null : this.cost + costUsd;
  }

  warmedUp(call: Answered): void {
    if (call.opinion !== null) this.opinions.push({ ...call.opinion, isHit: null });
  }

  /** Counts a call that could have read something; true where it read it. */
  tried(call: Answered): boolean {
    const { uncached, read, write } = call;
    // What was read was there to be read, whatever our data say of the model's minimum.
    const expected = call.expected === 0 ? read : call.expected;
    const least = Math.min(this.#whole * expected, expected - this.#granularity);
    const isHit = read >= Math.max(1, least);
    if (isHit) this.hits += 1;
    else this.misses += 1;
    if (isHit && call.ttfbMs !== null) this.warm.push(call.ttfbMs);
    if (call.opinion !== null) this.opinions.push({ ...call.opinion, isHit });
    this.expected = Math.max(this.expected, expected);
    this.#trialRead += read;
    this.#trialInput += uncached + read + write;
    this.#trialReached += Math.min(read, expected);
    this.#trialExpected += expected;
    return isHit;
  }

  get trials(): number {
    return this.hits + this.misses;
  }

  get decision(): Decision {
    return decide(this.hits, this.misses);
  }

  get tokenHitRatio(): number | null {
    return this.#trialInput === 0 ? null : this.#trialRead / this.#trialInput;
  }

  get prefixHitRatio(): number | null {
    return this.#trialExpected === 0 ? null : this.#trialReached / this.#trialExpected;
  }
}
