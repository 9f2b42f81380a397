import { wholeBlocks } from '../prefix/blocks.ts';
import { type AnalysedRequest, prefixEnd, tokensBefore } from './request.ts';

/**
 * lost(d) of the `repeat` axis: estimated tokens of the cached prefix that are never read because unit
 * `place` is another one in every render: T(K) less the last reusable boundary strictly in front of it
 * (semantics, section 4). 0 where nothing is cached.
 */
export function lostOnRepeat(place: number, request: AnalysedRequest): number {
  const { rules, breakpoints } = request.segmented;
  const end = prefixEnd(request);
  const cached = tokensBefore(request, end);
  if (place >= end || cached < rules.minimum.tokens) return 0;
  if (rules.kind === 'prefix') return cached - wholeBlocks(rules, tokensBefore(request, place));
  const boundaries = breakpoints
    .filter(({ unit }) => unit < place)
    .map(({ unit }) => tokensBefore(request, unit + 1))
    .filter((tokens) => tokens >= rules.minimum.tokens);
  return cached - Math.max(0, ...boundaries);
}
