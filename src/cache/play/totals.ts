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

/** Sums requests and works out the two hit ratios (contract, section 4). */
export function totalsOf(requests: readonly Counted[]): Totals {
  let [read, write, write1h, uncached, expected, reached] = [0, 0, 0, 0, 0, 0];
  let cost: number | null = 0;
  for (const each of requests) {
    read += each.read;
    write += each.write;
    write1h += each.write1h;
    uncached += each.uncached;
    expected += each.expected;
    reached += Math.min(each.read, each.expected);
    cost = cost === null || each.costUsd === null ? null : cost + each.costUsd;
  }
  const all = read + write + uncached;
  return {
    requests: requests.length,
    read,
    write,
    write1h,
    uncached,
    tokenHitRatio: all === 0 ? null : read / all,
    prefixHitRatio: expected === 0 ? null : reached / expected,
    costUsd: cost,
  };
}
