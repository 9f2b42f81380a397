import { child } from '../../../json/pointer.ts';
import { type Json, get, items } from '../../../json/value.ts';
import type { Breakpoint } from '../../unit.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';
import { wrongTtlOrder } from '../ttl-order.ts';
import { automatic } from './automatic.ts';
import { MARKER } from './content.ts';
import { isTransient } from './messages.ts';
import { carrier, place } from './placement.ts';

/** The breakpoints of a request and what is wrong with its markers. */
export interface Layout {
  readonly breakpoints: readonly Breakpoint[];
  readonly illegal: readonly IllegalLayout[];
}

/**
 * Where entries are written and looked up. A marker that stands where none may is no breakpoint. A
 * request with too many of them, or with lifetimes in the wrong order, is refused as a whole; its
 * breakpoints are given all the same, so that the rest of it can still be compared.
 * @param limit markers that are accepted
 */
export function layoutOf(body: Json, pieces: readonly Piece[], limit: number): Layout {
  const explicit: Breakpoint[] = [];
  const illegal: IllegalLayout[] = [...onMessages(body)];
  let markers = 0;
  let unit = -1;
  for (const piece of pieces) {
    if (piece.absent === null) unit += 1;
    for (const marker of piece.markers) {
      const block = carrier(marker, piece.unit.pointer);
      const placement = transientPlacement(body, piece) ?? place(marker, piece);
      const at = piece.absent === null ? unit : null;
      if (!placement.legal) {
        const { rule, detail } = placement;
        illegal.push({ rule, pointer: child(block, MARKER), unit: at, detail });
        continue;
      }
      markers += 1;
      // Two markers that count for one block are one breakpoint, in two slots.
      if (at === null || explicit.at(-1)?.unit === at) continue;
      explicit.push({ unit: at, kind: 'explicit', pointer: block, ttl: placement.ttl });
    }
  }
  const added = automatic(body, pieces, explicit, { markers, limit });
  const breakpoints = [...explicit, ...added.breakpoints].toSorted((a, b) => a.unit - b.unit);
  return {
    breakpoints,
    illegal: [
      ...illegal,
      ...added.illegal,
      ...tooMany(markers, limit, explicit),
      ...wrongTtlOrder(breakpoints, markerOf),
      ...inThread(body, breakpoints),
    ],
  };
}

/** The message itself takes no marker: 400 "Extra inputs are not permitted". */
function onMessages(body: Json): readonly IllegalLayout[] {
  return items(get(body, 'messages')).flatMap((message, index): readonly IllegalLayout[] => {
    const marker = get(message, MARKER);
    if (marker === undefined || marker === null) return [];
    const pointer = child(child('/messages', index), MARKER);
    const detail = 'cache_control belongs on a block of the message, not on the message';
    return [{ rule: 'on-message', pointer, unit: null, detail }];
  });
}

function transientPlacement(body: Json, { unit }: Piece): ReturnType<typeof place> | null {
  if (unit.role !== 'system' || unit.section !== 'messages') return null;
  const message = items(get(body, 'messages'))[unit.index] ?? null;
  if (!isTransient(message)) return null;
  return {
    legal: false,
    rule: 'unsupported-field',
    detail: 'a system message with clear_at takes no cache_control',
  };
}

function tooMany(
  markers: number,
  limit: number,
  explicit: readonly Breakpoint[],
): readonly IllegalLayout[] {
  const last = explicit.at(-1);
  if (markers <= limit || last === undefined) return [];
  const detail = `${markers} markers, at most ${limit} are accepted`;
  return [{ rule: 'too-many', pointer: child(last.pointer, MARKER), unit: last.unit, detail }];
}

/** Where a marker stands: in the unit that it ends, or, of the automatic one, at the top of the body. */
export function markerOf({ kind, pointer }: Breakpoint): string {
  return kind === 'automatic' ? pointer : child(pointer, MARKER);
}

/** A thread takes no markers (SDK 1.12.0, ThreadUnsupportedFeatureName, read 2026-11-20). */
function inThread(body: Json, breakpoints: readonly Breakpoint[]): readonly IllegalLayout[] {
  const thread = get(body, 'thread');
  if (thread === undefined || thread === null) return [];
  return breakpoints.map((found) => ({
    rule: 'unsupported-field',
    pointer: found.kind === 'automatic' ? found.pointer : child(found.pointer, MARKER),
    unit: found.unit,
    detail: 'a request with a thread takes no cache_control',
  }));
}
