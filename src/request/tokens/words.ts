import type { TokenRange } from './range.ts';

/**
 * A number of tokens for people: `4,100 tokens` when it is exact, else `about 4,100 tokens
 * (2,900–4,900)`. Estimates keep two significant digits; the ends of the range are rounded outwards.
 */
export function describeTokens(range: TokenRange): string {
  if (range.kind === 'exact') return plural(range.mid, grouped(range.mid));
  const low = grouped(significant(range.low, Math.floor));
  const high = grouped(significant(range.high, Math.ceil));
  const about = aboutTokens(range.mid);
  return low === high ? about : `${about} (${low}–${high})`;
}

/** An estimate without its range, where the range stands nearby: `about 4,100 tokens`. */
export function aboutTokens(tokens: number): string {
  return `about ${plural(tokens, approximately(tokens))}`;
}

/** The bare number of an estimate, to two significant digits: `4,100`. */
export function approximately(tokens: number): string {
  return grouped(significant(tokens, Math.round));
}

/** A whole number with commas between thousands. */
export function grouped(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function plural(tokens: number, shown: string): string {
  return `${shown} ${Math.round(tokens) === 1 ? 'token' : 'tokens'}`;
}

function significant(value: number, round: (value: number) => number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return round(value / unit) * unit;
}
