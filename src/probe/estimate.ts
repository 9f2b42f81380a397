import { estimateUnits } from '../tokens/estimate.ts';
import { cacheableUnits } from '../prefix/layout.ts';
import { sumRanges } from '../tokens/range.ts';
import { leastOutput } from './request/least-output.ts';
import { pricesOf } from './price.ts';
import type { ProbeRequest, ProbeTarget } from './target.ts';

/** What a probe of one prompt will take, before its first call. */
export interface Estimate {
  /** Input tokens of a request, and the part of them that is cached; estimates. */
  readonly inputTokens: number;
  readonly prefixTokens: number;
  /** The most that they can be. */
  readonly mostInput: number;
  readonly outputTokens: number;
  /** USD: a warm-up and three hits, with base's request where head changes it. */
  readonly likelyUsd: number;
  /** USD: the first call at its dearest. */
  readonly mostFirstUsd: number;
  /** False where no list has the model's prices. */
  readonly isPriced: boolean;
}

/** Calls of a prompt that hits: the test needs three. */
export const LIKELY_READS = 3;

export async function estimateOf(target: ProbeTarget, at: Date): Promise<Estimate> {
  const [head] = target.renders;
  const sizes = await Promise.all(
    [head, ...(target.base === null ? [] : [target.base])].map(sizeOf),
  );
  const [own] = sizes;
  const prices = pricesOf(head.segmented, at);
  const output = leastOutput(head.segmented.api, head.body, 0)?.most ?? 0;
  const mostInput = Math.max(...sizes.map(({ most }) => most));
  const rest = (own?.input ?? 0) - (own?.prefix ?? 0);
  const read = prices.likely({ prefix: own?.prefix ?? 0, rest, isRead: true });
  const writes = sizes.map(({ input, prefix }) =>
    prices.likely({ prefix, rest: input - prefix, isRead: false }),
  );
  return {
    inputTokens: own?.input ?? 0,
    prefixTokens: own?.prefix ?? 0,
    mostInput,
    outputTokens: output,
    likelyUsd: writes.reduce((sum, usd) => sum + usd, 0) + LIKELY_READS * read,
    mostFirstUsd: prices.most(mostInput, output),
    isPriced: prices.isKnown,
  };
}

async function sizeOf({ segmented }: ProbeRequest) {
  const ranges = await estimateUnits(segmented.units, segmented.tokenFamily);
  const all = sumRanges(ranges);
  const prefix = sumRanges(ranges.slice(0, cacheableUnits(segmented)));
  return {
    input: Math.round(all.mid),
    prefix: Math.round(prefix.mid),
    most: Math.ceil(all.high) + SPARE,
  };
}

/** Frames and a nonce, which the estimate of the units does not hold. */
const SPARE = 64;
