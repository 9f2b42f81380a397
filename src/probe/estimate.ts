import { estimateUnits } from '../request/tokens/estimate.ts';
import { cacheableUnits } from '../request/layout.ts';
import { sumRanges } from '../request/tokens/range.ts';
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
  /** USD: head's request as one that writes, then base's, where it is sent. */
  readonly writes: readonly [number, ...number[]];
  /** USD: head's request as one that reads. */
  readonly readUsd: number;
  /** USD: the first call at its dearest. */
  readonly mostFirstUsd: number;
  /** False where no list has the model's prices. */
  readonly isPriced: boolean;
}

/** Calls of a prompt that hits: the test needs three. */
export const LIKELY_READS = 3;

export async function estimateOf(target: ProbeTarget, at: Date): Promise<Estimate> {
  const [head] = target.renders;
  const own = await sizeOf(head);
  const base = target.base === null ? null : await sizeOf(target.base);
  const prices = pricesOf(head.segmented, at);
  const output = leastOutput(head.segmented.api, head.body, 0)?.most ?? 0;
  const mostInput = Math.max(own.most, base?.most ?? 0);
  const likely = ({ input, prefix }: Size, isRead: boolean) =>
    prices.likely({ prefix, rest: input - prefix, isRead });
  return {
    inputTokens: own.input,
    prefixTokens: own.prefix,
    mostInput,
    writes: [likely(own, false), ...(base === null ? [] : [likely(base, false)])],
    readUsd: likely(own, true),
    mostFirstUsd: prices.most(mostInput, output),
    isPriced: prices.isKnown,
  };
}

interface Size {
  readonly input: number;
  readonly prefix: number;
  readonly most: number;
}

async function sizeOf({ segmented }: ProbeRequest): Promise<Size> {
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
