import { wholeBlocks } from '../../request/blocks.ts';
import { shareInFront } from '../../request/text-steps.ts';
import { bodyPointer } from '../../request/unit.ts';
import type { Spot } from './repeat-spot.ts';
import { type AnalysedRequest, prefixEnd, tokensBefore, tokensUpTo } from './request.ts';

/**
 * lost(d) of the `repeat` axis: estimated tokens of the cached prefix that are never read because unit
 * `place` is another one in every render: T(K) less the last reusable boundary strictly in front of it
 * (semantics, section 4). 0 where nothing is cached.
 *
 * @param spots what varies in that unit
 */
export function lostOnRepeat(
  place: number,
  spots: readonly Spot[],
  request: AnalysedRequest,
): number {
  const { rules, breakpoints } = request.segmented;
  const end = prefixEnd(request);
  const cached = tokensBefore(request, end);
  if (place >= end || cached < rules.minimum.tokens) return 0;
  if (rules.kind === 'prefix') {
    const share = Math.min(...spots.map((spot) => stableShare(spot, request)));
    return cached - wholeBlocks(rules, tokensUpTo(request, place, share));
  }
  const boundaries = breakpoints
    .filter(({ unit }) => unit < place)
    .map(({ unit }) => tokensBefore(request, unit + 1))
    .filter((tokens) => tokens >= rules.minimum.tokens);
  return cached - Math.max(0, ...boundaries);
}

/** The share of a unit in front of what varies in it. */
function stableShare({ kind, unit, path, span }: Spot, { segmented }: AnalysedRequest): number {
  const found = segmented.units[unit];
  const isText = kind === 'text' || kind === 'order';
  return found === undefined || span === null || !isText
    ? 0
    : shareInFront(found, bodyPointer(found, path), span.start);
}
