import { resolve } from '../../json/pointer.ts';
import { type Json, text } from '../../json/value.ts';
import { compare } from '../../request/compare.ts';
import type { Unit } from '../../request/unit.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { maskText } from './mask-text.ts';
import { replacedAt, sortedValue } from './mask-value.ts';
import type { Spot } from './repeat-spot.ts';
import type { AnalysedRequest } from './request.ts';

/** The places of one request that vary between the renders of its commit; none where it was rendered once. */
export function spotsOf(request: AnalysedRequest): readonly Spot[] {
  return request.varying ?? [];
}

/** The places inside one unit, by their path. */
export function byPath(
  request: AnalysedRequest,
  unit: number,
): ReadonlyMap<string, readonly Spot[]> {
  const paths = new Map<string, Spot[]>();
  for (const spot of spotsOf(request)) {
    if (spot.unit !== unit || !INSIDE.has(spot.kind)) continue;
    const own = paths.get(spot.path);
    if (own === undefined) paths.set(spot.path, [spot]);
    else own.push(spot);
  }
  return paths;
}

const INSIDE: ReadonlySet<Spot['kind']> = new Set(['text', 'order', 'value']);

/** The runs of one text that vary. */
export function runsOf(spots: readonly Spot[]) {
  return spots.flatMap(({ span, kind }) =>
    span === null ? [] : [{ ...span, isOrder: kind === 'order' }],
  );
}

/**
 * The request as every render of its commit has it: values that vary become one placeholder, orders that
 * vary are sorted (semantics, section 3). Units stay at their places.
 */
function masked(request: AnalysedRequest): Segmented {
  const { segmented } = request;
  if (spotsOf(request).length === 0) return segmented;
  return {
    ...segmented,
    units: segmented.units.map((unit, index) => maskedUnit(unit, byPath(request, index))),
  };
}

function maskedUnit(unit: Unit, paths: ReadonlyMap<string, readonly Spot[]>): Unit {
  let { value } = unit;
  // The innermost first: what encloses it is sorted by what is left.
  for (const [path, spots] of [...paths].toSorted(([a], [b]) => b.length - a.length)) {
    const own = resolve(value, path);
    if (own !== undefined) value = replacedAt(value, path, maskedValue(own, spots));
  }
  return value === unit.value ? unit : { ...unit, value };
}

function maskedValue(value: Json, spots: readonly Spot[]): Json {
  if (spots.some(({ kind }) => kind === 'value')) return VARIES;
  const own = text(value);
  return own === undefined ? sortedValue(value) : maskText(own, runsOf(spots)).masked;
}

const VARIES = maskText('', [{ start: 0, end: 0, isOrder: false }]).masked;

/** Which unit of head a unit of base became, whatever values both had by chance. */
export function maskedCounterparts(
  base: AnalysedRequest,
  head: AnalysedRequest,
): ReadonlyMap<number, number> {
  return compare(masked(base), masked(head)).counterparts;
}
