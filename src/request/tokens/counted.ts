import type { Segmented, TokenFamily } from '../provider/provider.ts';
import { estimateUnits, hasTokens } from './estimate.ts';
import { FAMILIES, type Triple } from './families.ts';
import { type PrefixCounts, type Sample, prefixKeys } from './prefix-counts.ts';
import { type TokenRange, exactly, sumRanges } from './range.ts';

/** Factors for text that were learnt of a tokenizer, by family. */
export type Calibration = ReadonlyMap<TokenFamily, Triple>;

/** Fewer samples say little about a tokenizer. */
const LEAST_SAMPLES = 3;
/** Shorter texts are mostly frame. */
export const LEAST_SAMPLE_TOKENS = 200;
/** What other texts may differ by from those that were counted. */
const SPREAD = 0.05;
/** A count that is so many times off every estimate is none: somebody wrote it by hand. */
const IMPLAUSIBLE = 2;
/** The same where there are few tokens: frames and hidden instructions. */
const SLACK = 600;

/**
 * What the providers' own counts tell of their tokenizers: the published range, narrowed to what was seen,
 * and a little around it. Never wider, so that no lock file can move an estimate out of that range.
 */
export function calibrationOf(counts: PrefixCounts): Calibration {
  const samples = [...counts.values()].flatMap(({ sample }) =>
    sample !== null && sample.o200k >= LEAST_SAMPLE_TOKENS ? [sample] : [],
  );
  const learnt = new Map<TokenFamily, Triple>();
  for (const family of new Set(samples.map((sample) => sample.family))) {
    const own = samples.filter((sample) => sample.family === family);
    const factor = own.length < LEAST_SAMPLES ? null : narrowed(FAMILIES[family].text, own);
    if (factor !== null) learnt.set(family, factor);
  }
  return learnt;
}

function narrowed([low, , high]: Triple, samples: readonly Sample[]): Triple | null {
  const ratios = samples.map(({ own, o200k }) => own / o200k);
  const least = Math.max(low, Math.min(...ratios) * (1 - SPREAD));
  const most = Math.min(high, Math.max(...ratios) * (1 + SPREAD));
  if (least > most) return null;
  const sum = (of: (sample: Sample) => number) => samples.reduce((all, one) => all + of(one), 0);
  const mid = sum(({ own }) => own) / sum(({ o200k }) => o200k);
  return [least, Math.min(most, Math.max(least, mid)), most];
}

/**
 * Tokens of each unit: exact where the prefixes before and behind it were counted, so that every counted
 * prefix has exactly its count; between two counts further apart shared out by estimate; else estimated.
 */
export async function countedUnits(
  segmented: Segmented,
  counts: PrefixCounts,
  calibration: Calibration,
): Promise<TokenRange[]> {
  const { units, tokenFamily } = segmented;
  const estimates = await estimateUnits(units, tokenFamily, calibration.get(tokenFamily));
  if (counts.size === 0) return estimates;
  const ranges: TokenRange[] = [];
  let before = 0;
  for (const [index, key] of prefixKeys(segmented).entries()) {
    const unit = units[index];
    const tokens = counts.get(key)?.tokens;
    if (tokens === undefined || unit === undefined || !hasTokens(unit)) continue;
    const own = estimates.slice(ranges.length, index + 1);
    if (!isPlausible(tokens - before, sumRanges(own))) continue;
    const counted = units.slice(ranges.length, index + 1).filter(hasTokens).length;
    ranges.push(...(counted === 1 ? alone(own, tokens - before) : shared(own, tokens - before)));
    before = tokens;
  }
  return [...ranges, ...estimates.slice(ranges.length)];
}

function isPlausible(tokens: number, { low, high }: TokenRange): boolean {
  return tokens >= low / IMPLAUSIBLE - SLACK && tokens >= 0 && tokens <= high * IMPLAUSIBLE + SLACK;
}

/** Only the last one has tokens. */
function alone(estimates: readonly TokenRange[], tokens: number): readonly TokenRange[] {
  return estimates.map((_, index) => exactly(index === estimates.length - 1 ? tokens : 0));
}

/** Whole numbers in proportion to the estimates, which have the given sum. */
function shared(estimates: readonly TokenRange[], tokens: number): readonly TokenRange[] {
  const all = sumRanges(estimates).mid || 1;
  let [seen, given] = [0, 0];
  return estimates.map(({ kind, low, mid, high }, index) => {
    seen += mid;
    const upTo = index === estimates.length - 1 ? tokens : Math.round((tokens * seen) / all);
    const share = upTo - given;
    given = upTo;
    if (kind === 'exact' && mid === 0) return exactly(0);
    return {
      kind: 'estimate',
      low: Math.min(low, share),
      mid: share,
      high: Math.max(share, Math.min(high, tokens)),
    };
  });
}
