import type { Unit } from '../../prefix/unit.ts';
/**
 * Indices of the units at whose end an implicit breakpoint may stand: the end of a user message, the
 * last tool output of a consecutive group, the last of the leading developer messages (guides/
 * prompt-caching, read 2026-10-10). A request writes the latest; a later one looks up earlier ones.
 */
export declare function eligibleEndings(units: readonly Unit[]): readonly number[];
/**
 * Where a request with an implicit breakpoint looks for entries besides its breakpoints: the latest
 * eligible endings before it, and the end of the leading developer messages however far back.
 */
export declare function earlierEndings(units: readonly Unit[]): readonly number[];
