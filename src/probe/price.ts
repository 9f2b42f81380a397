import { amountOf } from '../cache/prices/cost.ts';
import { priceOf } from '../cache/prices/cost-of.ts';
import { type Rates, rateAt } from '../cache/prices/rates.ts';
import type { Segmented } from '../request/provider/provider.ts';

/**
 * Prices that hold for a model which nobody lists, in USD per million tokens: those of the dearest model
 * that is sold (gpt-5.5-pro, 2026-11), so that a budget is kept whatever it really costs.
 */
const DEAREST: Rates = { input: 30, write: 60, write1h: 60, output: 180 };

/** What requests to one model cost. */
export interface Prices {
  /** False where no list has the model: amounts are then upper bounds, and the cost is not known. */
  readonly isKnown: boolean;
  /** The most that a request of so many input tokens can cost, in USD. */
  most(input: number, output: number): number;
  /** What one costs that writes, and one that reads, all of its prefix, in USD. */
  likely(tokens: {
    readonly prefix: number;
    readonly rest: number;
    readonly isRead: boolean;
  }): number;
}

/** Lifetimes that are billed apart from the ordinary one. */
const LONGER: ReadonlySet<string | null> = new Set(['1h', '12h']);

export function pricesOf({ provider, model, breakpoints }: Segmented, at: Date): Prices {
  const price = priceOf({ provider, model, at });
  const rates = price.kind === 'priced' ? price.rates : DEAREST;
  const livesLonger = breakpoints.some(({ ttl }) => LONGER.has(ttl));
  return {
    isKnown: price.kind === 'priced',
    most(input, output) {
      const dearest = Math.max(
        ...[rates.input, rates.write, livesLonger ? rates.write1h : undefined].flatMap((rate) =>
          rate === undefined ? [] : [rateAt(rate, input)],
        ),
      );
      return (input * dearest + output * rateAt(rates.output, input)) / 1_000_000;
    },
    likely({ prefix, rest, isRead }) {
      const usage = isRead
        ? { uncached: rest, read: prefix, write: 0, write1h: 0, output: 1 }
        : { uncached: rest, read: 0, write: prefix, write1h: 0, output: 1 };
      return amountOf(usage, rates).costUsd;
    },
  };
}
