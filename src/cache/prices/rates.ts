/** A price that changes as a whole where the request's input passes a size. */
export type Rate =
  | number
  | {
      readonly base: number;
      /** In ascending order: `price` holds for requests with more than `start` input tokens. */
      readonly tiers: readonly { readonly start: number; readonly price: number }[];
    };

/** Prices of a model in USD per million tokens. */
export interface Rates {
  readonly input: Rate;
  /** Of a cache read; the price of input where it is missing. */
  readonly read?: Rate;
  /** Of a cache write of the ordinary life; the price of input where it is missing. */
  readonly write?: Rate;
  /** Of a cache write of the longer life; unknown where it is missing. */
  readonly write1h?: Rate;
  readonly output: Rate;
}

/** Prices of the user's own, by the model's name as requests spell it. They win over all others. */
export type Pricing = Readonly<Record<string, Rates>>;

/** The price that holds for a request of so many input tokens. */
export function rateAt(rate: Rate, inputTokens: number): number {
  if (typeof rate === 'number') return rate;
  return rate.tiers.findLast(({ start }) => inputTokens > start)?.price ?? rate.base;
}
