import type { Price } from '../../cache/play/predict.ts';
import { type Traffic, trafficOf } from '../../cache/play/traffic.ts';
import type { AnalysedConversation } from '../axes/analyse.ts';
import type { ConversationPair } from '../axes/pairs.ts';
import { judgePlaceholders } from '../axes/placeholder.ts';
import { judgeRead } from '../axes/read.ts';
import { byRootCause } from '../axes/root-cause.ts';
import type { Draft } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import type { Status } from '../finding.ts';
import type { Loss } from '../loss/losses.ts';
import { type Verdicts, referee } from '../loss/referee.ts';
import { type PlayableSide, scenesOf } from '../loss/side-play.ts';
import type { ScenarioTurn } from '../../cache/play/scenario.ts';
import { commitFindings } from './commit-findings.ts';
import { unexplainedFindings } from './unexplained-findings.ts';
import { type RootCause, rootCauses } from './root-causes.ts';
import { severityOf } from './severity.ts';
import { type SideFindings, sideFindings } from './side-findings.ts';
import { Statuses } from './statuses.ts';
import { united } from './united.ts';

/** What the findings of a pair depend on besides it. */
export interface JudgeContext {
  readonly traffic: Traffic;
  /** What input costs. */
  readonly priceOf: (turns: PlayableSide['turns']) => Price;
  /** What base shows in the prompt's other conversations; null where base does not have the prompt. */
  readonly elsewhere: readonly Draft[] | null;
}

/** What is found of one conversation, and E of each turn on both sides, null where nothing was played. */
export interface PairFindings {
  readonly findings: readonly Judged[];
  readonly could: Verdicts['could'] | null;
  /** The requests of both sides as they are played; null for a side that cannot be. */
  readonly scenes: {
    readonly base: readonly ScenarioTurn[] | null;
    readonly head: readonly ScenarioTurn[] | null;
  };
}

const PLAIN: JudgeContext = {
  traffic: trafficOf(),
  priceOf: () => () => null,
  elsewhere: null,
};

/**
 * Every finding of one conversation: born on all axes, played, and given its status, its severity and its
 * loss. The one place where that happens.
 */
export function findingsOf(
  { base, head }: ConversationPair,
  { traffic, priceOf, elsewhere }: JudgeContext = PLAIN,
): PairFindings {
  if (head === null) return withoutHead(base);
  const before = base === null ? null : sideOf(base);
  // Both sides of a prompt that nothing changed are one object. Findings have an identity on each side.
  const after = base === head && before?.drafts.length === 0 ? before : sideOf(head);
  const verdicts = [base, head].every(isPlayable)
    ? referee(before, after, { traffic, priceOf: ({ turns }) => priceOf(turns) })
    : null;
  const lossOf = ({ all }: RootCause): Loss | null => verdicts?.losses.get(all) ?? null;
  const statuses = new Statuses(base, head, {
    base: before?.drafts ?? elsewhere,
    head: after.drafts,
  });
  const isRecording = head.turns[0]?.sourceKind === 'recording';
  const judged = (root: RootCause, statusOf: (draft: Draft) => Status): readonly Judged[] =>
    root.drafts.map((draft) => {
      const [loss, status] = [lossOf(root), statusOf(draft)];
      const related = (root.followers.get(draft) ?? []).map((follower): Judged => ({
        draft: follower,
        status,
        related: [],
      }));
      const severity = severityOf(draft, loss, isRecording);
      return { ...withLoss({ ...draft, severity }, loss), status, related };
    });
  const own = after.causes.flatMap((root) =>
    judged(root, (draft) => statuses.ofHead(draft, lossOf(root))),
  );
  const gone = (before?.causes ?? [])
    .filter((root) => root.drafts.every((draft) => statuses.isFixed(draft, lossOf(root))))
    .flatMap((root) => judged(root, () => 'fixed'));
  const unexplained = verdicts === null || base === null ? [] : unexplainedFindings(head, verdicts);
  const changed = base === null ? [] : commitFindings(base, head, { verdicts, lost: unexplained });
  return {
    findings: united(
      byRootCause([
        ...own,
        ...unexplained,
        ...judgePlaceholders(base, head, judgeRead(base, head, changed)),
        ...gone,
      ]),
    ),
    could: verdicts?.could ?? null,
    scenes: verdicts === null ? { base: null, head: null } : scenesOfBoth(before, after),
  };
}

function scenesOfBoth(base: JudgedSide | null, head: JudgedSide): PairFindings['scenes'] {
  const after = scenesOf(head.side, new Set());
  if (base === head) return { base: after, head: after };
  return { base: base === null ? null : scenesOf(base.side, new Set()), head: after };
}

/** What head no longer has is played for its figures alone. */
function withoutHead(base: AnalysedConversation | null): PairFindings {
  const isPlayed = base !== null && isPlayable(base);
  const scenes = isPlayed ? scenesOf(sideOf(base).side, new Set()) : null;
  return { findings: [], could: null, scenes: { base: scenes, head: null } };
}

interface JudgedSide extends SideFindings {
  readonly causes: readonly RootCause[];
  readonly roots: readonly RootCause['all'][];
}

function sideOf(conversation: AnalysedConversation): JudgedSide {
  const found = sideFindings(conversation);
  const causes = rootCauses(found.drafts, found.led);
  return { ...found, causes, roots: causes.map(({ all }) => all) };
}

/** A conversation of which the provider keeps a part cannot be played: its tokens are not known. */
function isPlayable(conversation: AnalysedConversation | null): boolean {
  if (conversation === null) return true;
  const isWhole = ({ segmented, sourceKind }: AnalysedConversation['turns'][number]) =>
    sourceKind !== 'text' &&
    (segmented.continues ?? null) === null &&
    (segmented.stored ?? null) === null;
  return conversation.turns.length > 0 && conversation.turns.every(isWhole);
}

function withLoss(draft: Draft, loss: Loss | null): Pick<Judged, 'draft' | 'loss' | 'costPer1000'> {
  if (loss === null) return { draft };
  const { steady, share, requests, costPer1000 } = loss;
  return {
    draft: { ...draft, lostTokens: steady },
    loss: { steady, oneOff: 0, share, requests },
    costPer1000,
  };
}
