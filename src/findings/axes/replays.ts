import { canonical } from '../../json/canonical.ts';
import type { AnalysedRequest } from './request.ts';

/**
 * Whether two renders differ in what counts as the provider's own: turns of the assistant, ids of calls.
 * Only turns of one conversation can tell whether a client makes them up anew.
 */
export function replaysDiffer(pinned: AnalysedRequest, other: AnalysedRequest): boolean {
  const [own, later] = [pinned.segmented.units, other.segmented.units];
  if (own.length !== later.length) return false;
  return own.some((unit, index) => {
    const isReplayed = unit.replayed || (unit.replayedMembers ?? []).length > 0;
    const [before, after] = [unit.value, later[index]?.value ?? null];
    return isReplayed && canonical(before, 'sorted') !== canonical(after, 'sorted');
  });
}
