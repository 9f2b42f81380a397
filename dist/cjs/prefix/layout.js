"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.comparedUnits = comparedUnits;
exports.lastBreakpoint = lastBreakpoint;
exports.cacheableUnits = cacheableUnits;
/**
 * How many leading units are compared on the `commit`, `repeat` and `sibling` axes (C of semantics,
 * section 1). Never the newest turn, save where nothing else is cached.
 */
function comparedUnits(layout) {
    const last = lastBreakpoint(layout);
    if (layout.rules.kind === 'prefix' || last === null)
        return layout.newest;
    if (last < layout.units.length - 1)
        return last + 1;
    // A marker on the last unit is written for the next turn: what is stable ends before it.
    const previous = layout.breakpoints.findLast((b) => b.unit < last)?.unit ?? -1;
    const end = Math.max(previous, layout.newest - 1) + 1;
    return layout.units.slice(0, end).some((unit) => unit.section !== 'params') ? end : last + 1;
}
/** K: index of the unit that the last breakpoint ends, or null where there is none. */
function lastBreakpoint(layout) {
    return layout.breakpoints.at(-1)?.unit ?? null;
}
/**
 * How many leading units the provider could have in its cache after this request: up to K, or all of
 * them where any prefix matches.
 */
function cacheableUnits(layout) {
    if (layout.rules.kind === 'prefix')
        return layout.units.length;
    const last = lastBreakpoint(layout);
    return last === null ? 0 : last + 1;
}
