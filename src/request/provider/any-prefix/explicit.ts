import { readMarker } from '../anthropic/placement.ts';
import { child } from '../../../json/pointer.ts';
import type { Breakpoint } from '../../unit.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout, Segmented } from '../provider.ts';
import type { ExplicitCache } from './settings.ts';

/** The rules and breakpoints of a cache that markers ask for. */
export type ExplicitCut = Pick<Segmented, 'rules' | 'breakpoints' | 'illegal'>;

/**
 * The cache that the markers of these units ask for; the latest count where there are too many.
 * @param limit how many count, where a config says so
 */
export function explicitCut(
  pieces: readonly Piece[],
  { minimum, limit: usual, lookback, lifetimes, source }: ExplicitCache,
  limit = usual,
): ExplicitCut {
  const breakpoints: Breakpoint[] = [];
  const illegal: IllegalLayout[] = [];
  for (const [unit, { unit: found, markers }] of pieces.entries()) {
    for (const marker of markers) {
      const pointer = marker.path.slice(0, -1).reduce<string>(child, found.pointer);
      const read = readMarker(marker.value);
      if (!read.legal) {
        const { rule, detail } = read;
        illegal.push({ rule, pointer: child(pointer, 'cache_control'), unit, detail });
        continue;
      }
      const ttl = lifetimes.includes(read.ttl) ? read.ttl : (lifetimes[0] ?? read.ttl);
      if (breakpoints.at(-1)?.unit === unit) continue;
      breakpoints.push({ unit, kind: 'explicit', pointer, ttl });
    }
  }
  return {
    rules: {
      kind: 'entries',
      minimum: { ...minimum, source },
      lookback,
      breakpoints: { limit, beyond: 'latest' },
      needsMarker: true,
    },
    breakpoints: breakpoints.slice(-limit),
    illegal,
  };
}
