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
  const result: Partial<Record<keyof Rates, Rate>> = {};
  for (const name of RATE_NAMES) {
    const rate = rates[name];
    if (rate !== undefined) result[name] = UNSCALED.has(name) ? rate : times(rate, factor);
  }
  return { ...rates, ...result };
}

const RATE_NAMES = [
  'input',
  'read',
  'write',
  'write1h',
  'output',
  'inputAudio',
  'readAudio',
  'outputAudio',
  'inputImage',
  'readImage',
  'inputVideo',
  'outputImage',
  'outputVideo',
  'webSearch',
  'storage',
] as const satisfies readonly (keyof Rates)[];
const UNSCALED: ReadonlySet<keyof Rates> = new Set(['webSearch', 'storage'] as const);

function times(rate: Rate, factor: number): Rate {
  if (typeof rate === 'number') return rate * factor;
  return {
    base: rate.base * factor,
    tiers: rate.tiers.map(({ start, price }) => ({ start, price: price * factor })),
  };
}
