import type { Billed, Part } from '../usage/billed.ts';
import type { Usage } from '../usage/usage.ts';
import { type Rate, type Rates, rateAt } from './rates.ts';

/** What a usage costs at given prices. */
export interface Amount {
  readonly costUsd: number;
  /** The same without any cache: all input at the price of input. */
  readonly uncachedUsd: number;
  /** In words: what has no price, and is in the amounts at the least that it can cost. */
  readonly unpriced: readonly string[];
}

const PER = 1_000_000;

/** The amounts for the five counts alone: text. */
export function amountOf(usage: Usage, rates: Rates): Amount {
  const { uncached, read, write, write1h, output } = usage;
  const total = uncached + read + write;
  const at = (rate: Rate) => rateAt(rate, total);
  const input = at(rates.input);
  const produced = output * at(rates.output);
  const paid =
    uncached * input +
    read * at(rates.read ?? rates.input) +
    (write - write1h) * at(rates.write ?? rates.input) +
    write1h * at(rates.write1h ?? rates.write ?? rates.input) +
    produced;
  return {
    costUsd: paid / PER,
    uncachedUsd: (total * input + produced) / PER,
    unpriced: write1h > 0 && rates.write1h === undefined ? ['cache writes of the longer life'] : [],
  };
}

/** The amounts with all that is billed apart: kinds of tokens and searches. */
export function fullAmountOf(
  usage: Usage,
  { audio, image, video, webSearches }: Pick<Billed, 'audio' | 'image' | 'video' | 'webSearches'>,
  rates: Rates,
): Amount {
  const total = usage.uncached + usage.read + usage.write;
  const text = amountOf(usage, rates);
  if (!(hasAny(audio) || hasAny(image) || hasAny(video) || webSearches > 0)) return text;
  const kinds = [
    kind('audio', audio, rates, [rates.inputAudio, rates.readAudio, rates.outputAudio], total),
    // What is sent as an image or a video is text by its tokens, where no list says otherwise.
    kind(
      'image',
      image,
      rates,
      [rates.inputImage ?? rates.input, rates.readImage, rates.outputImage],
      total,
    ),
    kind(
      'video',
      video,
      rates,
      [rates.inputVideo ?? rates.input, undefined, rates.outputVideo],
      total,
    ),
  ];
  const searches = (webSearches / 1000) * rateAt(rates.webSearch ?? 0, total);
  return {
    costUsd: text.costUsd + sum(kinds.map(({ costUsd }) => costUsd)) + searches,
    uncachedUsd: text.uncachedUsd + sum(kinds.map(({ uncachedUsd }) => uncachedUsd)) + searches,
    unpriced: [
      ...text.unpriced,
      ...kinds.flatMap(({ unpriced }) => unpriced),
      ...(webSearches > 0 && rates.webSearch === undefined ? ['web searches'] : []),
    ],
  };
}

function hasAny({ input, output }: Part): boolean {
  return input + output > 0;
}

/** What tokens of a kind cost more than the same tokens of text, which the text's amount holds already. */
function kind(
  name: string,
  { input, read, output }: Part,
  rates: Rates,
  [ofInput, ofRead, ofOutput]: readonly [Rate | undefined, Rate | undefined, Rate | undefined],
  total: number,
): Amount {
  if (input + output === 0) return { costUsd: 0, uncachedUsd: 0, unpriced: [] };
  const at = (rate: Rate) => rateAt(rate, total);
  const more = (rate: Rate | undefined, text: Rate) =>
    rate === undefined ? 0 : at(rate) - at(text);
  const inputMore = more(ofInput, rates.input);
  const readText = rates.read ?? rates.input;
  // A kind that costs as text is read as text.
  const readRate = ofRead ?? (ofInput !== undefined && inputMore === 0 ? readText : undefined);
  const readMore = more(readRate, readText);
  const known = read ?? 0;
  const outputMore = more(ofOutput, rates.output);
  const unpriced = [
    ...(input > 0 && ofInput === undefined ? [`${name} that was sent`] : []),
    ...(output > 0 && ofOutput === undefined ? [`${name} that was made`] : []),
    ...(known > 0 && readRate === undefined ? [`${name} that was read from the cache`] : []),
    ...(read === null && (inputMore !== 0 || ofInput === undefined)
      ? [`${name}, of which the usage does not say how much was read from the cache`]
      : []),
  ];
  const produced = output * outputMore;
  // Where the reads are not told apart, the least: all of it was read.
  const paid =
    read === null
      ? Math.min(input * inputMore, input * readMore)
      : (input - known) * inputMore + known * readMore;
  return {
    costUsd: (paid + produced) / PER,
    uncachedUsd: (input * inputMore + produced) / PER,
    unpriced,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
