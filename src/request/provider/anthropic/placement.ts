import { child } from '../../../json/pointer.ts';
import { type Json, get, isArray, isObject, text } from '../../../json/value.ts';
import type { Marker } from '../markers.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';

/** Whether a marker may stand where it stands. */
export type Placement =
  | { readonly legal: true; readonly ttl: string }
  | { readonly legal: false; readonly rule: IllegalLayout['rule']; readonly detail: string };

/** Lifetimes of an entry; the first one holds where a marker names none. */
const LIFETIMES = ['5m', '1h'];

/**
 * Judges one marker of a block (build-with-claude/prompt-caching, read 2026-10-08; markers inside tool
 * results and documents: release notes of 2025-05-01).
 */
export function place(marker: Marker, { unit, absent }: Piece): Placement {
  if (absent === 'deferred') {
    return illegal('on-deferred-tool', 'a tool with defer_loading is not in the cached prefix');
  }
  if (unit.kind === 'thinking') {
    return illegal('on-thinking', 'a thinking block takes no cache_control');
  }
  if (isEmptyText(unit.value)) {
    return illegal('on-empty-text', 'an empty text block cannot be cached');
  }
  if (!isHoisted(marker.path, unit.value)) {
    return illegal('nested', 'only the last nested block may carry the marker of its parent');
  }
  return readMarker(marker.value);
}

/** Reads a marker's own fields: `{ type: 'ephemeral', ttl?: '5m' | '1h' }`. */
export function readMarker(marker: Json): Placement {
  if (!isObject(marker) || get(marker, 'type') !== 'ephemeral') {
    return illegal('unsupported-field', "cache_control must be { type: 'ephemeral' }");
  }
  const ttl = get(marker, 'ttl') ?? LIFETIMES[0];
  if (typeof ttl === 'string' && LIFETIMES.includes(ttl)) return { legal: true, ttl };
  const given = text(ttl) ?? 'a value that is no string';
  return illegal('unsupported-ttl', `the lifetimes are 5m and 1h, not ${given}`);
}

/** True for what an automatic breakpoint can stand on. */
export function isCacheable({ unit, absent }: Piece): boolean {
  const isContent = unit.section !== 'params' && unit.kind !== 'thinking';
  return isContent && absent === null && !isEmptyText(unit.value);
}

/** JSON Pointer of the block that carries a marker. */
export function carrier(marker: Marker, pointer: string): string {
  return marker.path.slice(0, -1).reduce<string>(child, pointer);
}

function isEmptyText(value: Json): boolean {
  return get(value, 'type') === 'text' && get(value, 'text') === '';
}

/**
 * True where the path leads from the block to itself, or to the last block of its `content` (directly
 * or under `source`), and so on inward: such a marker counts for the outer block.
 */
function isHoisted(path: Marker['path'], block: Json): boolean {
  let value: Json | undefined = block;
  for (const [at, token] of path.slice(0, -1).entries()) {
    if (typeof token === 'number') {
      if (!isArray(value) || token !== value.length - 1 || path[at - 1] !== 'content') return false;
      value = value[token];
    } else {
      if (token !== 'content' && token !== 'source') return false;
      value = get(value, token);
    }
  }
  return true;
}

function illegal(rule: IllegalLayout['rule'], detail: string): Placement {
  return { legal: false, rule, detail };
}
