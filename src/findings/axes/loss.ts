import type { Comparison, Divergence } from '../../request/compare.ts';
import { wholeBlocks } from '../../request/blocks.ts';
import { lastBreakpoint } from '../../request/layout.ts';
import { partsAt } from './earlier-place.ts';
import { type AnalysedRequest, equalTokens, prefixEnd, tokensBefore } from './request.ts';

/**
 * lost(d) of the `commit` axis: estimated tokens of head's cached prefix that head could have read from
 * what base left, were `divergence` the only one, and now has to write again: T(K) less the last reusable
 * boundary strictly in front of it (semantics, section 4). What head only appends is growth: never lost.
 */
export function lostOnCommit(
  divergence: Divergence,
  comparison: Comparison,
  base: AnalysedRequest,
  head: AnalysedRequest,
): number {
  const end = prefixEnd(head);
  const [, place] = partsAt(divergence);
  const isCached = tokensBefore(head, end) >= head.segmented.rules.minimum.tokens;
  const isBehind = place >= end && !tookBoundary(divergence, base);
  if (isBehind || !isCached || isGrowth(divergence, base)) return 0;
  return tokensBefore(head, end) - reusableTokens(divergence, comparison, base, head);
}

/** ⌊d⌋ in tokens: what of head in front of the divergence base left to read. */
function reusableTokens(
  divergence: Divergence,
  comparison: Comparison,
  base: AnalysedRequest,
  head: AnalysedRequest,
): number {
  const { rules } = head.segmented;
  const [earlier, place] = partsAt(divergence);
  if (rules.kind === 'prefix') {
    // What the two have in common is a whole unit for the request after this one.
    if (rules.wholeUnits) return 0;
    const other = base.segmented.units[earlier];
    return wholeBlocks(rules, equalTokens(head, place, other));
  }
  let best = 0;
  for (const breakpoint of base.segmented.breakpoints) {
    const boundary = comparison.counterparts.get(breakpoint.unit) ?? breakpoint.unit;
    const tokens = tokensBefore(head, boundary + 1);
    if (boundary >= place || tokens < rules.minimum.tokens) continue;
    if (isLookedAt(boundary, head, rules.lookback)) best = Math.max(best, tokens);
  }
  return best;
}

/** Says whether one of head's breakpoints looks back as far as the end of a unit. */
function isLookedAt(boundary: number, head: AnalysedRequest, lookback: number | null): boolean {
  const { breakpoints, units } = head.segmented;
  const position = units[boundary]?.position ?? 0;
  return breakpoints.some(({ unit }) => {
    if (unit < boundary) return false;
    return lookback === null || (units[unit]?.position ?? 0) - position < lookback;
  });
}

/** A unit that went with the last breakpoint on or behind it: what it left ends where head has nothing any more. */
function tookBoundary(divergence: Divergence, { segmented }: AnalysedRequest): boolean {
  if (segmented.rules.kind === 'prefix' || divergence.kind !== 'removed') return false;
  return divergence.before <= (lastBreakpoint(segmented) ?? -1);
}

/** Content behind all that base had in its cache. */
function isGrowth(divergence: Divergence, base: AnalysedRequest): boolean {
  return divergence.kind === 'added' && divergence.before >= prefixEnd(base);
}
