import type { Judged } from '../finalise.ts';
import type { Cause } from '../finding.ts';
import { isInside, overlap } from './overlap.ts';

/** What two turns or siblings can have in common by chance: a second that passed or not, few orders or values. */
const BY_CHANCE: ReadonlySet<Cause> = new Set<Cause>([
  'timestamp',
  'date',
  'age',
  'unordered',
  'random',
  'unknown-volatile',
]);

/** How the other axes, which see two requests, call what the `repeat` axis knows to be without an order. */
const ORDERS: readonly Cause[] = [
  'tool-reordered',
  'block-reordered',
  'list-reordered',
  'key-order',
];

/**
 * The findings between turns or siblings that tell of what varied at base already, and still does: that they
 * show in head's renders and not in base's, or that the value looks otherwise, is chance and no fault of
 * the pull request.
 */
export function oldNoise(leader: Judged, judged: readonly Judged[]): readonly Judged[] {
  if (leader.draft.code !== 'volatile-prefix' || leader.status !== 'pre-existing') return [];
  const touched = judged.filter(
    ({ draft }) =>
      (draft.axis === 'turn' || draft.axis === 'sibling') && overlap(leader.draft, draft),
  );
  const before = touched.filter(({ status }) => status === 'fixed');
  // An edit beside the value reaches beyond it.
  const after = touched.filter(
    ({ status, draft }) => status === 'introduced' && isInside(draft, leader.draft),
  );
  const hasCode = (list: readonly Judged[], { draft }: Judged) =>
    list.some((one) => one.draft.code === draft.code);
  return touched.filter((one) => {
    // The same place at base and at head: the value was drawn anew, and looks otherwise.
    if (before.includes(one)) return hasCode(after, one);
    if (after.includes(one) && hasCode(before, one)) return true;
    return one.status === 'introduced' && isByChance(leader, one);
  });
}

function isByChance(leader: Judged, { draft }: Judged): boolean {
  const chancy = leader.draft.causes.filter((cause) => BY_CHANCE.has(cause));
  const known = chancy.includes('unordered') ? [...chancy, ...ORDERS] : chancy;
  return draft.causes.every((cause) => known.includes(cause));
}
