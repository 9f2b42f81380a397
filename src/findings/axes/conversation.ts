import type { Draft } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import { type OwnFindings, judgeAcross } from './across-sides.ts';
import type { AnalysedConversation } from './analyse.ts';
import { commitDrafts } from './commit.ts';
import { lintDrafts } from './lint.ts';
import { maskedCounterparts } from './mask.ts';
import type { ConversationPair } from './pairs.ts';
import { judgeRead } from './read.ts';
import { judgeRepeat } from './repeat-status.ts';
import { byRootCause } from './root-cause.ts';
import type { AnalysedRequest } from './request.ts';
import { turnDrafts } from './turn.ts';

/** Every finding of one conversation on the axes that need one rendering of each side. */
export function judgeConversation({ base, head }: ConversationPair): readonly Judged[] {
  if (head === null) return [];
  const turns = Math.min(base?.turns.length ?? Infinity, head.turns.length);
  const own = ownFindings(head, turns);
  if (base === null)
    return byRootCause([
      ...judgeRepeat(null, head),
      ...judgeRead(null, head, []),
      ...own.drafts.map((draft) => ({ draft, status: 'introduced' as const, related: [] })),
    ]);
  const before = ownFindings(base, turns);
  const sameUnit = unitMatcher(base.turns, head.turns);
  return byRootCause([
    ...judgeRepeat(base, head),
    ...judgeRead(base, head, judgeCommit(base, head)),
    ...judgeAcross(before, own, sameUnit),
  ]);
}

/**
 * What one side shows by itself, but for other renders of it. A fact that several turns show is said once,
 * at the first of them.
 * @param turns how many of its turns the other side has as well
 */
function ownFindings(conversation: AnalysedConversation, turns: number): OwnFindings {
  const ofTurns = turnDrafts(conversation);
  const ofBoth = ofTurns.filter(({ where }) => (where?.turn ?? 0) < turns);
  const losses = new Map(
    onceEach(ofBoth, turnFact).map((draft) => [turnFact(draft), draft.lostTokens]),
  );
  return {
    drafts: [
      ...onceEach(ofTurns, turnFact),
      ...(conversation.siblings ?? []),
      ...lintConversation(conversation),
    ],
    lossOf: (draft) =>
      draft.axis === 'turn' ? (losses.get(turnFact(draft)) ?? 0) : draft.lostTokens,
  };
}

/** Messages move on from turn to turn: the same fact is then another message's. */
function turnFact({ code, severity, causes, where, unitKey }: Draft): string {
  const place = where?.section === 'messages' ? where.section : unitKey;
  return JSON.stringify([code, severity, causes, place]);
}

/** The lint of every turn, a fact that several turns show said once. */
function lintConversation(conversation: AnalysedConversation): readonly Draft[] {
  const context = { turns: conversation.turns.length };
  const drafts = conversation.turns.flatMap((turn) => lintDrafts(turn, context));
  return onceEach(drafts, (draft) =>
    JSON.stringify([draft.code, draft.causes, draft.unitKey, draft.facts.problem]),
  );
}

/** Turn by turn; what an earlier turn showed already is the same fact. */
function judgeCommit(base: AnalysedConversation, head: AnalysedConversation): readonly Judged[] {
  const drafts = head.turns.flatMap((turn, index) => {
    const earlier = base.turns[index];
    return earlier === undefined ? [] : commitDrafts(earlier, turn);
  });
  const once = onceEach(drafts, (draft) =>
    JSON.stringify([draft.code, draft.causes, draft.where?.section, draft.before, draft.after]),
  );
  return once.map((draft) => ({
    draft,
    status: draft.preExisting ? ('pre-existing' as const) : ('introduced' as const),
    related: [],
  }));
}

/** Keeps the first of equal facts, with the largest loss that any of them shows. */
function onceEach(drafts: readonly Draft[], key: (draft: Draft) => string): readonly Draft[] {
  const kept = new Map<string, Draft>();
  for (const draft of drafts) {
    const earlier = kept.get(key(draft));
    const lostTokens = Math.max(earlier?.lostTokens ?? 0, draft.lostTokens);
    kept.set(key(draft), { ...(earlier ?? draft), lostTokens });
  }
  return [...kept.values()];
}

/** Says whether two drafts speak of the same unit: by alignment, else by name and place. */
function unitMatcher(
  base: readonly AnalysedRequest[],
  head: readonly AnalysedRequest[],
): (earlier: Draft, later: Draft) => boolean {
  const known = new Map<number, ReadonlyMap<number, number>>();
  const counterparts = (turn: number): ReadonlyMap<number, number> => {
    const [earlier, later] = [base[turn], head[turn]];
    const found =
      known.get(turn) ??
      (earlier === undefined || later === undefined
        ? new Map<number, number>()
        : maskedCounterparts(earlier, later));
    known.set(turn, found);
    return found;
  };
  return (earlier, later) => {
    const turn = earlier.where?.turn ?? 0;
    const aligned = earlier.unit === null ? undefined : counterparts(turn).get(earlier.unit);
    const sameTurn = turn === (later.where?.turn ?? 0);
    return (
      (sameTurn && aligned !== undefined && aligned === later.unit) ||
      earlier.unitKey === later.unitKey
    );
  };
}
