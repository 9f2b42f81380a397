import type { AnalysedConversation } from '../axes/analyse.ts';
import { lostDraft } from '../axes/markers.ts';
import { nameOf } from '../axes/place.ts';
import { unitAt } from '../axes/request.ts';
import { wholeUnitDraft } from '../axes/whole-unit.ts';
import type { Draft } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import { type LostMarkers, lostMarkers } from '../loss/lost-markers.ts';
import type { Unexplained, Verdicts } from '../loss/referee.ts';

/** A fall of the predicted ratio that is worth a finding by itself (semantics, section 0). */
const FALL = 0.02;

/**
 * What base reads and head does not, although all of head's findings are corrected: `breakpoint-lost` where
 * base's markers would bring it back, else `hit-ratio-dropped`.
 */
export function unexplainedFindings(
  head: AnalysedConversation,
  { unexplained, could }: Verdicts,
): readonly Judged[] {
  if (unexplained === null) return [];
  const found = lostMarkers(unexplained);
  const draft = draftOf(head, unexplained, found);
  if (draft === null) return [];
  if (found.cause === null && fallOf(unexplained, could) <= FALL) return [];
  const { lost, requests } = found;
  return [
    {
      draft,
      status: 'introduced',
      related: [],
      loss: { steady: lost, oneOff: 0, share: lost, requests },
      costPer1000: null,
    },
  ];
}

function draftOf(
  head: AnalysedConversation,
  { base, alignment }: Unexplained,
  { cause, turn, unit, carrier, lost }: LostMarkers,
): Draft | null {
  const request = head.turns[turn];
  const before = base.plays.side.turns[alignment.turnOf(turn).turn];
  if (request === undefined || before === undefined) return null;
  if (cause !== null) return lostDraft(before, request, { cause, unit, carrier, tokens: lost });
  return {
    ...wholeUnitDraft(request, {
      axis: 'commit',
      code: 'hit-ratio-dropped',
      severity: 'error',
      unit,
      lostTokens: lost,
    }),
    subject: nameOf(unitAt(request, unit)),
  };
}

/** By how much the prefix hit ratio of the played requests falls. */
function fallOf({ base, head }: Unexplained, could: Verdicts['could']): number {
  const ratio = (side: typeof base, all: readonly number[]): number | null => {
    let [reached, sum] = [0, 0];
    for (const { turn, read } of side.requests.actual) {
      const most = all[turn] ?? 0;
      reached += Math.min(read, most);
      sum += most;
    }
    return sum === 0 ? null : reached / sum;
  };
  const [before, after] = [ratio(base, could.base), ratio(head, could.head)];
  return before === null || after === null ? 0 : before - after;
}
