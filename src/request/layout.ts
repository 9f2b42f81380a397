import type { Breakpoint, Unit } from './unit.ts';

/** What this module needs to know of a segmented request; every provider's result fits it. */
export interface Layout {
  readonly units: readonly Unit[];
  /** In prefix order. */
  readonly breakpoints: readonly Breakpoint[];
  /** N: the first unit of the newest turn; `units.length` where there is none. */
  readonly newest: number;
  /** Members whose content is free-form JSON, where key order and number spelling count. */
  readonly freeForm: ReadonlySet<string>;
  readonly rules: { readonly kind: 'entries' | 'prefix' };
}

/**
 * How many leading units are compared on the `commit`, `repeat` and `sibling` axes (C of semantics,
 * section 1). Never the newest turn, save where nothing else is cached.
 */
export function comparedUnits(layout: Layout): number {
  const last = lastBreakpoint(layout);
  if (layout.rules.kind === 'prefix' || last === null) return layout.newest;
  if (last < layout.units.length - 1) return last + 1;
  // A marker on the last unit is written for the next turn: what is stable ends before it.
  const previous = layout.breakpoints.findLast((b) => b.unit < last)?.unit ?? -1;
  const end = Math.max(previous, layout.newest - 1) + 1;
  return layout.units.slice(0, end).some((unit) => unit.section !== 'params') ? end : last + 1;
}

/** K: index of the unit that the last breakpoint ends, or null where there is none. */
export function lastBreakpoint(layout: Layout): number | null {
  return layout.breakpoints.at(-1)?.unit ?? null;
}

/**
 * How many leading units the provider could have in its cache after this request: up to K, or all of
 * them where any prefix matches.
 */
export function cacheableUnits(layout: Layout): number {
  if (layout.rules.kind === 'prefix') return layout.units.length;
  const last = lastBreakpoint(layout);
  return last === null ? 0 : last + 1;
}
