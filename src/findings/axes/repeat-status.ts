import type { Status } from '../finding.ts';
import type { AnalysedConversation } from './analyse.ts';
import { maskedCounterparts } from './mask.ts';
import { type RepeatFact, frequency } from './repeat.ts';

/** Losses are estimates of texts that may have grown: only more than this is worse (semantics, section 3). */
const TOLERATED = 1.1;

/**
 * The status of every fact. Pre-existing where base has one of the same code in the same unit with all of
 * its causes, which varies no less often, in no fewer places of each cause, and loses about as much;
 * fixed where only base has it (contract, section 1).
 */
export function repeatStatuses(
  base: AnalysedConversation | null,
  head: AnalysedConversation,
): readonly (readonly [RepeatFact, Status])[] {
  const [earlier, later] = [base?.repeats ?? [], head.repeats ?? []];
  if (earlier.length + later.length === 0) return [];
  const sameUnit = unitMatcher(base, head);
  const judged = later.map((fact): readonly [RepeatFact, Status] => {
    const same = earlier.filter((own) => sameUnit(own, fact) && own.draft.code === fact.draft.code);
    const here = later.filter(
      (other) => sameUnit(other, fact) && other.draft.code === fact.draft.code,
    );
    const isKnown = same.some(
      (own) => covers(own, fact, same) || (drifts(own, fact) && placesIn(here) <= placesIn(same)),
    );
    return [fact, isKnown ? 'pre-existing' : 'introduced'];
  });
  const gone = earlier
    .filter(
      (own) =>
        !later.some((fact) => sameUnit(own, fact) && (sharesCause(own, fact) || drifts(own, fact))),
    )
    .map((fact): readonly [RepeatFact, Status] => [fact, 'fixed']);
  return [...judged, ...gone];
}

/** @param same all facts of the older side in that unit */
function covers(own: RepeatFact, fact: RepeatFact, same: readonly RepeatFact[]): boolean {
  return (
    hasPlacesOf(own, fact, same) &&
    frequency(own.draft.varies) >= frequency(fact.draft.varies) &&
    fact.draft.lostTokens <= own.draft.lostTokens * TOLERATED
  );
}

/** Whether one fact has no fewer places of each cause; where nobody looked for causes, no fewer in all. */
function hasPlacesOf(own: RepeatFact, fact: RepeatFact, same: readonly RepeatFact[]): boolean {
  if (isUnsought(own, fact)) return placesIn(same) >= fact.spots.length;
  const by = own.origin === fact.origin ? 'byOrigin' : 'byLook';
  return [...fact.places[by]].every(([cause, count]) => (own.places[by].get(cause) ?? 0) >= count);
}

function placesIn(facts: readonly RepeatFact[]): number {
  return facts.reduce((sum, { spots }) => sum + spots.length, 0);
}

/**
 * Whether two facts can tell of one value that nobody can pin (a machine's load, its free memory): where it
 * stood still between two pinned renders by chance, what moved it later is taken for the reason. What changed
 * less often than every minute is no such value.
 */
function drifts(own: RepeatFact, fact: RepeatFact): boolean {
  const isOne = own.draft.code === fact.draft.code && own.origin !== fact.origin;
  const isUnpinned = own.origin === 'inherent' || fact.origin === 'inherent';
  return (
    isOne &&
    isUnpinned &&
    frequency(own.draft.varies) >= frequency('minute') &&
    fact.draft.lostTokens <= own.draft.lostTokens * TOLERATED
  );
}

function sharesCause(own: RepeatFact, fact: RepeatFact): boolean {
  if (own.draft.code !== fact.draft.code) return false;
  const by = own.origin === fact.origin ? 'byOrigin' : 'byLook';
  return (
    isUnsought(own, fact) || [...fact.places[by].keys()].some((cause) => own.places[by].has(cause))
  );
}

function isUnsought(own: RepeatFact, fact: RepeatFact): boolean {
  return own.origin === 'unsought' || fact.origin === 'unsought';
}

/** Says whether two facts are about the same unit: aligned without what varies, else by name and place. */
function unitMatcher(
  base: AnalysedConversation | null,
  head: AnalysedConversation,
): (own: RepeatFact, fact: RepeatFact) => boolean {
  const known = new Map<number, ReadonlyMap<number, number>>();
  const counterparts = (turn: number) => {
    const [earlier, later] = [base?.turns[turn], head.turns[turn]];
    const found =
      known.get(turn) ??
      (earlier === undefined || later === undefined
        ? new Map<number, number>()
        : maskedCounterparts(earlier, later));
    known.set(turn, found);
    return found;
  };
  return (own, fact) => {
    const turn = own.draft.where?.turn ?? 0;
    const aligned = own.draft.unit === null ? undefined : counterparts(turn).get(own.draft.unit);
    const isOfUnit = !own.draft.unitKey.endsWith('/*') && turn === fact.draft.where?.turn;
    if (isOfUnit && aligned !== undefined) return aligned === fact.draft.unit;
    return own.draft.unitKey === fact.draft.unitKey;
  };
}
