import type { Tokens } from './entry-cache.ts';

/** What a figure is summed over: tokens, what could have been read, and the cost. */
export interface Counted extends Tokens {
  /** E; 0 for a cold request. */
  readonly expected: number;
  /** US dollars; null where no price is known. */
  readonly costUsd: number | null;
}

export interface Totals extends Tokens {
  readonly requests: number;
  /** Share of all input tokens that was read: for money. Null without tokens. */
  readonly tokenHitRatio: number | null;
  /** Share of what could have been read that was: for regressions. Null where nothing could. */
  readonly prefixHitRatio: number | null;
  /** US dollars; null where one request's price is not known. */
  readonly costUsd: number | null;
}

/** Requests that came so many times, one like the other. */
export interface Repeated {
  readonly requests: readonly Counted[];
  readonly times: number;
}

/** Sums requests and works out the two hit ratios (contract, section 4). */
export function totalsOf(requests: readonly Counted[]): Totals {
  return totalsOfRepeated([{ requests, times: 1 }]);
}

/** The same over requests of which many are equal: each is added once, as often as it came. */
export function totalsOfRepeated(groups: readonly Repeated[]): Totals {
  let [sent, read, write, write1h, uncached, expected, reached] = [0, 0, 0, 0, 0, 0, 0];
  let cost: number | null = 0;
  for (const { requests, times } of groups) {
    sent += times * requests.length;
    for (const each of requests) {
      read += times * each.read;
      write += times * each.write;
      write1h += times * each.write1h;
      uncached += times * each.uncached;
      expected += times * each.expected;
      reached += times * Math.min(each.read, each.expected);
      cost = cost === null || each.costUsd === null ? null : cost + times * each.costUsd;
    }
  }
  const all = read + write + uncached;
  return {
    requests: sent,
    read,
    write,
    write1h,
    uncached,
    tokenHitRatio: all === 0 ? null : read / all,
    prefixHitRatio: expected === 0 ? null : reached / expected,
    costUsd: cost === null ? null : plainNumber(cost),
  };
}

/** Digits that sums of doubles have right, however many are added: the rest is noise. */
const DIGITS = 12;

/** A sum or product as a person would write it: 0.588, and not 0.5880000000000148. */
export function plainNumber(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
