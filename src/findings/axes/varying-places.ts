import { type Divergence, compareWithin } from '../../request/compare.ts';
import { comparedHash, comparedValue } from '../../request/hash.ts';
import { hunksOf } from '../../request/hunks.ts';
import { bodyPointer } from '../../request/unit.ts';
import type { VaryingPlace } from '../draft.ts';
import type { AnalysedRequest } from './request.ts';

/** Every divergence of two requests, their newest turns included, and which units they have in common. */
export function compareWhole(first: AnalysedRequest, second: AnalysedRequest) {
  const [before, after] = [first.segmented, second.segmented];
  return compareWithin(before, after, {
    includes: (unit) => !unit.replayed,
    hash: comparedHash,
    value: comparedValue,
    isLog: false,
    edges: { before: before.units.length, after: after.units.length },
    isInside: () => true,
  });
}

/** Where in the second of two requests a divergence makes it another one. */
export function placesOfDivergence(
  divergence: Divergence,
  { segmented: { units } }: AnalysedRequest,
): readonly VaryingPlace[] {
  const whole = (unit: number, length: number | null): readonly VaryingPlace[] => {
    const { pointer } = units[Math.min(unit, units.length - 1)] ?? { pointer: '' };
    return [{ pointer, offset: null, length }];
  };
  switch (divergence.kind) {
    case 'edited': {
      const unit = units[divergence.after];
      if (unit === undefined) return [];
      const found = divergence.edits.flatMap((edit): readonly VaryingPlace[] => {
        const pointer = bodyPointer(unit, edit.path);
        if (edit.kind !== 'text')
          return [{ pointer, offset: null, length: edit.kind === 'value' ? null : 0 }];
        return hunksOf(edit.before, edit.after).map(({ startAfter, endAfter }) => ({
          pointer,
          offset: startAfter,
          length: endAfter - startAfter,
        }));
      });
      return found.length > 0 ? found : whole(divergence.after, null);
    }
    case 'added':
      return whole(divergence.after, null);
    // What stands behind it is displaced, and there all the same.
    case 'removed':
      return whole(divergence.after, 0);
    case 'moved':
      return whole(divergence.first[1], 0);
    case 'reshaped':
      return whole(divergence.after[0] ?? 0, 0);
  }
}
