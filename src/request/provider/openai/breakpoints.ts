import { child } from '../../../json/pointer.ts';
import { type Json, get, isObject, items } from '../../../json/value.ts';
import type { Breakpoint, Unit } from '../../unit.ts';
import type { Marker } from '../markers.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';
import { MARKER } from './content.ts';
import { eligibleEndings } from './endings.ts';
import { LOOKUPS, type OpenAiRules } from './models.ts';
import { type Api, type CacheOptions, LIFETIMES, PART_LIFETIMES, lifetime } from './options.ts';

/** The breakpoints of a request and what is wrong with its markers. */
export interface Layout {
  readonly breakpoints: readonly Breakpoint[];
  readonly illegal: readonly IllegalLayout[];
}

/**
 * Where entries are written or looked up: every explicit breakpoint that a lookup considers and, unless
 * the mode is explicit, one implicit breakpoint at the end of the latest eligible message. Models before
 * GPT-5.6 match any prefix and have no breakpoints. Markers beyond the limit are no mistake: the latest
 * are written (guides/prompt-caching, read 2026-10-10).
 */
export function layoutOf(
  pieces: readonly Piece[],
  units: readonly Unit[],
  api: Api,
  data: OpenAiRules,
  options: CacheOptions,
): Layout {
  const explicit: Breakpoint[] = [];
  const illegal: IllegalLayout[] = [];
  let unit = -1;
  for (const { unit: found, markers, absent } of pieces) {
    if (absent === null) unit += 1;
    const at = absent === null ? unit : null;
    for (const marker of markers) {
      const carrier = marker.path.slice(0, -1).reduce<string>(child, found.pointer);
      const pointer = child(carrier, MARKER);
      const wrong = fault(marker, found, api, data);
      if (wrong !== null) illegal.push({ ...wrong, pointer, unit: at });
      if (wrong !== null || at === null) continue;
      const asked = get(marker.value, 'ttl') ?? options.ttl;
      const known = PART_LIFETIMES.find((candidate) => candidate === asked);
      const ttl = LIFETIMES[api].find((candidate) => candidate === known) ?? LIFETIMES[api][0];
      if (known === undefined || ttl === undefined)
        illegal.push(lifetime(child(pointer, 'ttl'), PART_LIFETIMES, at));
      // Two markers inside one tool output end the same unit.
      else if (explicit.at(-1)?.unit !== at) {
        explicit.push({ unit: at, kind: 'explicit', pointer: carrier, ttl });
      }
    }
  }
  const considered = explicit.filter(
    (_, at) => at < LOOKUPS.first || at >= explicit.length - LOOKUPS.latest,
  );
  return {
    breakpoints: [...considered, ...implicit(units, data, options, considered)].toSorted(
      (a, b) => a.unit - b.unit,
    ),
    illegal,
  };
}

function implicit(
  units: readonly Unit[],
  data: OpenAiRules,
  { mode, ttl }: CacheOptions,
  explicit: readonly Breakpoint[],
): readonly Breakpoint[] {
  if (data.cache.kind !== 'entries' || mode === 'explicit') return [];
  const at = eligibleEndings(units).at(-1);
  const unit = at === undefined ? undefined : units[at];
  if (at === undefined || unit === undefined) return [];
  if (explicit.some((found) => found.unit === at)) return [];
  return [{ unit: at, kind: 'implicit', pointer: unit.pointer, ttl }];
}

/** Parts that take a marker, by API. */
const MARKABLE: Readonly<Record<Api, ReadonlySet<unknown>>> = {
  responses: new Set(['input_text', 'input_image', 'input_file']),
  chat: new Set(['text', 'image_url', 'input_audio', 'file']),
};

type Fault = Pick<IllegalLayout, 'rule' | 'detail'>;

function fault(marker: Marker, unit: Piece['unit'], api: Api, data: OpenAiRules): Fault | null {
  if (data.cache.kind !== 'entries') {
    return { rule: 'unsupported-field', detail: `${MARKER} needs GPT-5.6 or later` };
  }
  if (!isMarkable(marker, unit, api)) {
    const detail = `${MARKER} belongs on an input part: text, image or file of a message`;
    return { rule: 'unsupported-field', detail };
  }
  if (!isObject(marker.value) || get(marker.value, 'mode') !== 'explicit') {
    return { rule: 'unsupported-field', detail: `${MARKER} must be { mode: 'explicit' }` };
  }
  return null;
}

/** A marker stands on a part: the unit itself, or a part inside a tool's output. */
function isMarkable(marker: Marker, unit: Piece['unit'], api: Api): boolean {
  if (unit.role === 'assistant' || unit.role === null) return false;
  const path = marker.path.slice(0, -1);
  const carrier = path.reduce<Json | undefined>(
    (value, token) => (typeof token === 'number' ? items(value)[token] : get(value, token)),
    unit.value,
  );
  const inside = unit.kind === 'tool-result' ? path.length === 2 : path.length === 0;
  return inside && MARKABLE[api].has(get(carrier, 'type'));
}
