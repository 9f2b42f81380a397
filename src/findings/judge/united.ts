import type { Judged } from '../finalise.ts';
import type { Draft } from '../draft.ts';
import type { Where } from '../finding.ts';
import { causeKey, groupedBy } from './root-causes.ts';

/** Other places that a finding names. */
const MOST_PLACES = 10;
/** Findings with the same root cause that one names. */
const MOST_RELATED = 10;

/**
 * One root cause, one finding: the same cause in the same section is told once, at its first place, with how
 * often it stands there and where else (semantics, section 0).
 */
export function united(judged: readonly Judged[]): readonly Judged[] {
  return groupedBy(judged, ({ draft, status }) => `${status} ${causeKey(draft)}`).map((group) => {
    const [first, ...more] = group;
    if (first === undefined) throw new RangeError('a group without findings');
    const related = groupedBy(
      group.flatMap((each) => each.related),
      ({ draft, status }) => `${status} ${causeKey(draft)}`,
    ).flatMap(([one]) => one ?? []);
    if (more.length === 0) return { ...first, related: related.slice(0, MOST_RELATED) };
    const most = group.reduce((a, b) => (b.draft.lostTokens > a.draft.lostTokens ? b : a), first);
    const places = [...(first.places ?? []), ...more.flatMap(placesOf)];
    return {
      ...first,
      draft: { ...first.draft, lostTokens: most.draft.lostTokens, causes: causesOf(group) },
      related: related.slice(0, MOST_RELATED),
      count: group.reduce((sum, { count = 1 }) => sum + count, 0),
      places: places.slice(0, MOST_PLACES),
      ...(most.loss !== undefined && { loss: most.loss }),
      ...(most.costPer1000 !== undefined && { costPer1000: most.costPer1000 }),
    };
  });
}

function placesOf({ draft: { where }, places = [] }: Judged): readonly Where[] {
  return where === null ? places : [where, ...places];
}

function causesOf(group: readonly Judged[]): Draft['causes'] {
  return [...new Set(group.flatMap(({ draft }) => draft.causes))];
}
