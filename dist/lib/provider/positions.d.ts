import type { Unit } from '../prefix/unit.ts';
/**
 * Units whose look-back positions are one each; parameters have that of the unit before them.
 * @param before the last unit in front of them, if there is one
 */
export declare function eachAPosition(units: readonly Omit<Unit, 'position'>[], before?: Unit): readonly Unit[];
