import type { AnalysedConversation } from '../axes/analyse.ts';
import { lintDrafts } from '../axes/lint.ts';
import { type RepeatFact, frequency, isWithin } from '../axes/repeat.ts';
import { followed } from '../axes/turn.ts';
import type { Draft } from '../draft.ts';
import type { PlayableSide } from '../loss/side-play.ts';

/** What one side of a conversation shows by itself: for each finding also what it stands for. */
export interface SideFindings {
  readonly drafts: readonly Draft[];
  /** Findings that another one of the same places tells of already. */
  readonly led: ReadonlyMap<Draft, readonly Draft[]>;
  readonly side: PlayableSide;
}

/** All axes that are evaluated on each side by itself: `repeat`, `turn`, `sibling` and `lint`. */
export function sideFindings(conversation: AnalysedConversation): SideFindings {
  const { drafts: ofTurns, references } = followed(conversation);
  const { leaders, led } = repeatLeaders(conversation.repeats ?? []);
  const drafts = [
    ...leaders,
    ...ofTurns,
    ...(conversation.siblings ?? []),
    ...lintConversation(conversation),
  ];
  const side: PlayableSide = {
    turns: conversation.turns,
    references,
    shared: conversation.shared,
    variables: conversation.variables ?? [],
    drafts: [...drafts, ...[...led.values()].flat()],
  };
  return { drafts, led, side };
}

/** The lint of every turn. */
function lintConversation(conversation: AnalysedConversation): readonly Draft[] {
  const context = { turns: conversation.turns.length };
  return conversation.turns.flatMap((turn) => lintDrafts(turn, context));
}

/** A place that a second flips is flipped by another time zone too: one root cause, told by the first. */
function repeatLeaders(facts: readonly RepeatFact[]): {
  readonly leaders: readonly Draft[];
  readonly led: ReadonlyMap<Draft, readonly Draft[]>;
} {
  const sorted = facts.toSorted((a, b) => frequency(b.draft.varies) - frequency(a.draft.varies));
  const leaders: { readonly fact: RepeatFact; readonly led: Draft[] }[] = [];
  for (const fact of sorted) {
    const leader = leaders.find((one) => isWithin(fact, one.fact));
    if (leader === undefined) leaders.push({ fact, led: [] });
    else leader.led.push(fact.draft);
  }
  return {
    leaders: leaders.map(({ fact }) => fact.draft),
    led: new Map(leaders.map(({ fact, led }) => [fact.draft, led])),
  };
}
