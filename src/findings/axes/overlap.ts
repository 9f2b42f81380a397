import type { Draft } from '../draft.ts';

/** Whether two findings speak of some of the same bytes. */
export function overlap(a: Draft, b: Draft): boolean {
  if (a.unitKey !== b.unitKey || a.where?.section !== b.where?.section) return false;
  // Two orders of one section.
  if (a.unitKey.endsWith('/*')) return true;
  const [first, second] = [a.where, b.where];
  const [p, q] = [first?.pointer ?? '', second?.pointer ?? ''];
  if (p !== q) return p.startsWith(`${q}/`) || q.startsWith(`${p}/`);
  if (typeof first?.offset !== 'number' || typeof second?.offset !== 'number') return true;
  return (
    first.offset <= second.offset + (b.after?.length ?? 0) &&
    second.offset <= first.offset + (a.after?.length ?? 0)
  );
}
