import { child } from '../../../json/pointer.ts';
import { type Json, get } from '../../../json/value.ts';
import type { Breakpoint } from '../../unit.ts';
import { markerOf } from '../anthropic/breakpoints.ts';
import { claudeCacheModel } from '../anthropic/cache.ts';
import { knownModel, cacheRules } from '../anthropic/model.ts';
import { readMarker } from '../anthropic/placement.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout, SegmentOptions, Segmented } from '../provider.ts';
import { wrongTtlOrder } from '../ttl-order.ts';
import { MARKER } from '../chat-markers.ts';

type Cached = Pick<Segmented, 'rules' | 'cache' | 'breakpoints' | 'illegal'> & {
  readonly note: string | null;
};

/**
 * The cache of Claude behind a gateway: markers on parts and tools, one at the top of the body for the last
 * block, at most four; minimums and look-back are Claude's own.
 */
export function claudeCache(
  body: Json,
  pieces: readonly Piece[],
  model: string,
  options: SegmentOptions | undefined,
): Cached {
  const known = knownModel(model, options);
  const { data, note, markerLimit } = known;
  const breakpoints: Breakpoint[] = [];
  const illegal: IllegalLayout[] = [];
  let count = 0;
  for (const [unit, { unit: found, markers }] of pieces.entries()) {
    for (const marker of markers) {
      const pointer = marker.path.slice(0, -1).reduce<string>(child, found.pointer);
      const read = readMarker(marker.value);
      if (!read.legal) {
        const { rule, detail } = read;
        illegal.push({ rule, pointer: child(pointer, MARKER), unit, detail });
        continue;
      }
      count += 1;
      if (breakpoints.at(-1)?.unit === unit) continue;
      breakpoints.push({ unit, kind: 'explicit', pointer, ttl: read.ttl });
    }
  }
  const automatic = automaticOf(body, pieces, breakpoints);
  const last = breakpoints.at(-1);
  const all = [...breakpoints, ...automatic];
  if (count + automatic.length > markerLimit && last !== undefined) {
    const detail = `${count + automatic.length} markers, at most ${markerLimit} are accepted`;
    illegal.push({
      rule: 'too-many',
      pointer: child(last.pointer, MARKER),
      unit: last.unit,
      detail,
    });
  }
  return {
    cache: claudeCacheModel(data),
    rules: cacheRules(known),
    breakpoints: all,
    illegal: [...illegal, ...wrongTtlOrder(all, markerOf)],
    note,
  };
}

function automaticOf(
  body: Json,
  pieces: readonly Piece[],
  explicit: readonly Breakpoint[],
): readonly Breakpoint[] {
  const marker = get(body, MARKER) ?? null;
  if (marker === null) return [];
  const read = readMarker(marker);
  const unit = pieces.findLastIndex(
    ({ unit: { section, kind } }) => section !== 'params' && kind !== 'thinking',
  );
  if (!read.legal || unit === -1 || explicit.some((found) => found.unit === unit)) return [];
  return [{ unit, kind: 'automatic', pointer: `/${MARKER}`, ttl: read.ttl }];
}
