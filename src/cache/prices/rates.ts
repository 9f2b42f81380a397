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
  /** Of tokens that are audio; unknown where it is missing. */
  readonly inputAudio?: Rate;
  readonly readAudio?: Rate;
  readonly outputAudio?: Rate;
  /** Of images and video that were sent: as text where it is missing. */
  readonly inputImage?: Rate;
  readonly readImage?: Rate;
  readonly inputVideo?: Rate;
  /** Of images and video that were made; unknown where it is missing. */
  readonly outputImage?: Rate;
  readonly outputVideo?: Rate;
  /** Of a thousand web searches. */
  readonly webSearch?: Rate;
  /** Of a million tokens that an explicit cache keeps for an hour. */
  readonly storage?: Rate;
}

/** Prices of the user's own, by the model's name as requests spell it. They win over all others. */
export type Pricing = Readonly<Record<string, Rates>>;

/** The price that holds for a request of so many input tokens. */
export function rateAt(rate: Rate, inputTokens: number): number {
  if (typeof rate === 'number') return rate;
  return rate.tiers.findLast(({ start }) => inputTokens > start)?.price ?? rate.base;
}

/** All prices of tokens times a factor; a search costs the same however its request is served. */
export function scaled(rates: Rates, factor: number): Rates {
  if (factor === 1) return rates;
  const { webSearch, storage, ...tokens } = rates;
  const entries = Object.entries(tokens).map(([name, rate]) => [name, times(rate, factor)]);
  return {
    ...(Object.fromEntries(entries) as typeof tokens),
    ...(webSearch === undefined ? {} : { webSearch }),
    ...(storage === undefined ? {} : { storage }),
  };
}

function times(rate: Rate, factor: number): Rate {
  if (typeof rate === 'number') return rate * factor;
  return {
    base: rate.base * factor,
    tiers: rate.tiers.map(({ start, price }) => ({ start, price: price * factor })),
  };
}
