import { type Json, get } from '../../../json/value.ts';
import type { Breakpoint } from '../../unit.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';
import { MARKER } from './content.ts';
import { isCacheable, readMarker } from './placement.ts';

/**
 * The breakpoint of a `cache_control` at the top of the request: the last block that can be cached,
 * or none. It takes one of the slots, does nothing where that block carries the same marker, and is
 * refused where it carries another lifetime or where no slot is left ("Automatic caching",
 * build-with-claude/prompt-caching, read 2026-10-08).
 */
export function automatic(
  body: Json,
  pieces: readonly Piece[],
  explicit: readonly Breakpoint[],
  { markers, limit }: { readonly markers: number; readonly limit: number },
): { readonly breakpoints: readonly Breakpoint[]; readonly illegal: readonly IllegalLayout[] } {
  const marker = get(body, MARKER);
  if (marker === undefined || marker === null) return { breakpoints: [], illegal: [] };
  const pointer = `/${MARKER}`;
  const read = readMarker(marker);
  if (!read.legal) {
    const { rule, detail } = read;
    return { breakpoints: [], illegal: [{ rule, pointer, unit: null, detail }] };
  }
  const unit = pieces.filter(({ absent }) => absent === null).findLastIndex(isCacheable);
  if (unit === -1) return { breakpoints: [], illegal: [] };
  const refused = (detail: string) => ({
    breakpoints: [],
    illegal: [{ rule: 'automatic-conflict', pointer, unit, detail } as const],
  });
  const there = explicit.find((found) => found.unit === unit);
  if (there !== undefined) {
    return there.ttl === read.ttl
      ? { breakpoints: [], illegal: [] }
      : refused(`automatic caching with ttl '${read.ttl}' on a block marked '${there.ttl}'`);
  }
  if (markers >= limit) {
    return refused(`${markers} markers and automatic caching: ${limit} are accepted in all`);
  }
  return { breakpoints: [{ unit, kind: 'automatic', pointer, ttl: read.ttl }], illegal: [] };
}
