import type { Draft } from '../findings/draft.ts';
import type { Judged } from '../findings/finalise.ts';
import type { Severity } from '../findings/finding.ts';
import { compare } from '../prefix/compare.ts';
import type { AnalysedConversation } from './analyse.ts';
import { commitDrafts } from './commit.ts';
import { lintDrafts } from './lint.ts';
import type { ConversationPair } from './pairs.ts';
import { byRootCause } from './root-cause.ts';
import type { AnalysedRequest } from './request.ts';

/** Every finding of one conversation on the axes that need one rendering of each side. */
export function judgeConversation({ base, head }: ConversationPair): readonly Judged[] {
  if (head === null) return [];
  const lint = lintConversation(head);
  if (base === null) return lint.map((draft) => ({ draft, status: 'introduced', related: [] }));
  return byRootCause([
    ...judgeCommit(base, head),
    ...judgeLint(lintConversation(base), lint, base, head),
  ]);
}

/** The lint of every turn, a fact that several turns show said once. */
export function lintConversation(conversation: AnalysedConversation): readonly Draft[] {
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

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** Pre-existing where base shows the same code, in the same unit, with all of its causes, as severely. */
function judgeLint(
  base: readonly Draft[],
  head: readonly Draft[],
  baseSide: AnalysedConversation,
  headSide: AnalysedConversation,
): readonly Judged[] {
  const sameUnit = unitMatcher(baseSide.turns, headSide.turns);
  const isSame = (earlier: Draft, later: Draft) =>
    earlier.code === later.code &&
    sameUnit(earlier, later) &&
    later.causes.every((cause) => earlier.causes.includes(cause));
  const judged: Judged[] = head.map((draft) => {
    const earlier = base.find((candidate) => isSame(candidate, draft));
    const gotWorse = earlier === undefined || RANK[draft.severity] > RANK[earlier.severity];
    return { draft, status: gotWorse ? 'introduced' : 'pre-existing', related: [] };
  });
  const gone = base.filter((earlier) => !head.some((later) => isSame(earlier, later)));
  return [...judged, ...gone.map((draft) => ({ draft, status: 'fixed' as const, related: [] }))];
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
        : compare(earlier.segmented, later.segmented).counterparts);
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
