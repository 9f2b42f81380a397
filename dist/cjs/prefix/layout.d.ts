import type { Breakpoint, Unit } from './unit.ts';
/** What this room needs to know of a segmented request; every provider's result fits it. */
export interface Layout {
    readonly units: readonly Unit[];
    /** In prefix order. */
    readonly breakpoints: readonly Breakpoint[];
    /** N: the first unit of the newest turn; `units.length` where there is none. */
    readonly newest: number;
    /** Members whose content is free-form JSON, where key order and number spelling count. */
    readonly freeForm: ReadonlySet<string>;
    readonly rules: {
        readonly kind: 'entries' | 'prefix';
    };
}
/**
 * How many leading units are compared on the `commit`, `repeat` and `sibling` axes (C of semantics,
 * section 1). Never the newest turn, save where nothing else is cached.
 */
export declare function comparedUnits(layout: Layout): number;
/** K: index of the unit that the last breakpoint ends, or null where there is none. */
export declare function lastBreakpoint(layout: Layout): number | null;
/**
 * How many leading units the provider could have in its cache after this request: up to K, or all of
 * them where any prefix matches.
 */
export declare function cacheableUnits(layout: Layout): number;
