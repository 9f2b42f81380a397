import type { Unit } from '../prefix/unit.ts';

/** Units whose look-back positions are one each; parameters have that of the unit before them. */
export function eachAPosition(units: readonly Omit<Unit, 'position'>[]): readonly Unit[] {
  let position = 0;
  return units.map((unit): Unit => {
    if (unit.section !== 'params') position += 1;
    return { ...unit, position };
  });
}
