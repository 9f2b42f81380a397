import type { Breakpoint } from '../unit.ts';
import type { IllegalLayout } from './provider.ts';

/**
 * Markers of an hour that stand behind one of five minutes: Claude's API refuses them, whoever carries it
 * (400 "a ttl='1h' block must not come after a ttl='5m' block").
 *
 * @param markerOf JSON Pointer of the marker that makes a breakpoint
 */
export function wrongTtlOrder(
  breakpoints: readonly Breakpoint[],
  markerOf: (breakpoint: Breakpoint) => string,
): readonly IllegalLayout[] {
  const short = breakpoints.findIndex(({ ttl }) => ttl === '5m');
  if (short === -1) return [];
  return breakpoints
    .slice(short)
    .filter(({ ttl }) => ttl === '1h')
    .map((late) => ({
      rule: 'ttl-order',
      pointer: markerOf(late),
      unit: late.unit,
      detail: "a marker with ttl '1h' stands behind one with ttl '5m'",
    }));
}
