import type { AnalysedConversation } from '../axes/analyse.ts';
import { commitDrafts } from '../axes/commit.ts';
import { type Draft, LOSES } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import type { Verdicts } from '../loss/referee.ts';

interface Played {
  /** Null where nothing was played. */
  readonly verdicts: Verdicts | null;
  /** What is said of base's cached content that is not read any more. */
  readonly lost: readonly Judged[];
}

/** The `commit` axis, turn by turn; what an earlier turn showed already is the same fact. */
export function commitFindings(
  base: AnalysedConversation,
  head: AnalysedConversation,
  { verdicts, lost }: Played,
): readonly Judged[] {
  const drafts = head.turns.flatMap((turn, index) => {
    const earlier = base.turns[index];
    return earlier === undefined ? [] : commitDrafts(earlier, turn, verdicts !== null);
  });
  const once = onceEach(drafts, (draft) =>
    JSON.stringify([draft.code, draft.causes, draft.where?.section, draft.before, draft.after]),
  );
  // Nobody is told that nothing is lost where playing says that something is.
  const keeps = lost.length === 0 && (verdicts?.isNothingLost ?? true);
  const isMarkerTold = lost.some(({ draft }) => draft.code === 'breakpoint-lost');
  return once
    .filter(({ code }) => code !== 'breakpoint-changed' || !isMarkerTold)
    .map((draft): Judged => {
      const status = draft.preExisting ? 'pre-existing' : 'introduced';
      const facts = keeps ? draft.facts : { ...draft.facts, rule: draft.facts.rule ?? LOSES };
      const oneOff = draft.lostTokens;
      const loss = verdicts === null ? {} : { loss: { steady: 0, oneOff, share: 0, requests: 0 } };
      return { draft: { ...draft, facts }, status, related: [], ...loss };
    });
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
