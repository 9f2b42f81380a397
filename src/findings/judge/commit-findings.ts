import type { AnalysedConversation } from '../axes/analyse.ts';
import { commitDrafts } from '../axes/commit.ts';
import { type Draft, LOSES } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import type { Verdicts } from '../loss/referee.ts';

interface Played {
  /** Null where nothing was played. */
  readonly verdicts: Verdicts | null;
  /** Whether base's cached content is not read any more, of which there is a finding. */
  readonly isLost: boolean;
}

/** The `commit` axis, turn by turn; what an earlier turn showed already is the same fact. */
export function commitFindings(
  base: AnalysedConversation,
  head: AnalysedConversation,
  { verdicts, isLost }: Played,
): readonly Judged[] {
  const drafts = head.turns.flatMap((turn, index) => {
    const earlier = base.turns[index];
    return earlier === undefined ? [] : commitDrafts(earlier, turn);
  });
  const once = onceEach(drafts, (draft) =>
    JSON.stringify([draft.code, draft.causes, draft.where?.section, draft.before, draft.after]),
  );
  // Nobody is told that nothing is lost where playing says that something is.
  const keeps = !isLost && (verdicts?.isNothingLost ?? true);
  return once
    .filter(({ code }) => code !== 'breakpoint-lost' || verdicts === null)
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
