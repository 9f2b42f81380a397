import type { Unit } from '../prefix/unit.ts';
/**
 * N: the first unit of the newest turn, the maximal suffix that neither the assistant nor a leading
 * system message wrote; `units.length` where the suffix is empty.
 */
export declare function newestTurn(units: readonly Unit[]): number;
