import type { Unit } from '../unit.ts';

/**
 * Units whose look-back positions are one each; parameters have that of the unit before them.
 * @param before the last unit in front of them, if there is one
 */
export function eachAPosition(
  units: readonly Omit<Unit, 'position'>[],
  before?: Unit,
): readonly Unit[] {
  let position = before?.position ?? 0;
  return units.map((unit): Unit => {
    if (unit.section !== 'params') position += 1;
    return { ...unit, position };
  });
}
