import type { AnalysedConversation } from './analyse.ts';
import type { Observation } from './attribution.ts';
import { type RepeatFact, repeatFacts } from './repeat.ts';
import type { AnalysedRequest } from './request.ts';

/** What other renders of a conversation showed: for each turn, render by render. */
export type Observed = readonly (readonly Observation[])[];

/** A pinned conversation with what varies in it: the places for masking, the facts for findings. */
export function withRepeats(
  pinned: AnalysedConversation,
  observed: Observed,
): AnalysedConversation {
  const turns = pinned.turns.map((turn, index): AnalysedRequest => {
    const spots = (observed[index] ?? []).flatMap((observation) => observation.spots);
    return { ...turn, varying: spots };
  });
  const facts = turns.flatMap((turn, index) => repeatFacts(turn, observed[index] ?? []));
  return { ...pinned, turns, repeats: onceEach(facts) };
}

/** A fact that several turns show is one, at the first of them, with the largest loss. */
function onceEach(facts: readonly RepeatFact[]): readonly RepeatFact[] {
  const kept = new Map<string, RepeatFact>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.draft.code, fact.draft.unitKey, fact.origin]);
    const earlier = kept.get(key);
    const lostTokens = Math.max(earlier?.draft.lostTokens ?? 0, fact.draft.lostTokens);
    const first = earlier ?? fact;
    kept.set(key, { ...first, draft: { ...first.draft, lostTokens } });
  }
  return [...kept.values()];
}
