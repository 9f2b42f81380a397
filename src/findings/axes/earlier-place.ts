import { type Divergence, laterPlace } from '../../request/compare.ts';

/** Index in the earlier request of the first unit that a divergence concerns. */
export function earlierPlace(divergence: Divergence): number {
  switch (divergence.kind) {
    case 'moved':
      return Math.min(...divergence.pairs.map(([before]) => before));
    case 'reshaped':
      return divergence.before[0] ?? 0;
    case 'edited':
    case 'added':
    case 'removed':
      return divergence.before;
  }
}

/** Where each side stops being equal, were a divergence the only one. */
export function partsAt(divergence: Divergence): readonly [before: number, after: number] {
  return divergence.kind === 'moved'
    ? divergence.first
    : [earlierPlace(divergence), laterPlace(divergence)];
}
