import type { Sampled } from '../../cache/play/sample.ts';
import { wholeBlocks } from '../../request/blocks.ts';
import { type AnalysedRequest, tokensBefore } from '../axes/request.ts';
import type { Common } from './alignment.ts';

/**
 * (a) of semantics, section 0: what of the aligned base request's read stands in head's request too, in head's
 * tokens.
 */
export function alignedRead(
  base: AnalysedRequest,
  head: AnalysedRequest,
  { counterparts, ofHead, ofBase }: Common,
  { units, read }: Pick<Sampled, 'units' | 'read'>,
): number {
  let tokens = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const place = counterparts.get(unit);
    if (place !== undefined) tokens += Math.min(ofBase[unit] ?? 0, ofHead[place] ?? 0);
  }
  // What was read of the unit behind them.
  const part = read - tokensBefore(base, units);
  if (part > 0 && counterparts.has(units)) tokens += Math.min(part, ofBase[units] ?? 0);
  const { rules } = head.segmented;
  // What is beyond whole blocks, or under the minimum, nobody could have read.
  if (rules.kind === 'prefix') return wholeBlocks(rules, tokens);
  return tokens < rules.minimum.tokens ? 0 : tokens;
}

/** Tokens of what a request did not read, of those that the other side's request has too. */
export function commonBehind(
  request: AnalysedRequest,
  common: readonly number[],
  { units, read }: Pick<Sampled, 'units' | 'read'>,
): number {
  const part = Math.max(0, read - tokensBefore(request, units));
  return common
    .slice(units)
    .reduce((sum, tokens, index) => sum + (index === 0 ? Math.max(0, tokens - part) : tokens), 0);
}

/** The tokens of what varies among the units that were read. */
export function varyingIn(varying: ReadonlyMap<number, number> | undefined, units: number): number {
  let sum = 0;
  for (const [unit, tokens] of varying ?? []) if (unit < units) sum += tokens;
  return sum;
}
