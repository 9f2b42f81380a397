import type { Draft } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import type { Severity, Varies } from '../finding.ts';

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** From the rarest to the most frequent. */
const HOW_OFTEN: readonly (Varies | null)[] = [
  null,
  'machine',
  'day',
  'hour',
  'minute',
  'process',
  'call',
];

/** Losses are estimates of texts that may have grown: only more than this is worse (semantics, section 3). */
const TOLERATED = 1.1;
/** A time or an id has a few tokens more or less by chance, which is much where little is lost. */
const CHANCE = 32;

/** The findings that one side shows by itself. */
export interface OwnFindings {
  readonly drafts: readonly Draft[];
  /** What a finding loses in the turns that both sides have: another turn makes nothing worse. */
  readonly lossOf: (draft: Draft) => number;
}

/**
 * Gives the findings of an axis that is evaluated on both sides their status: pre-existing where base shows
 * the same code, in the same unit, with all of its causes, no less severely, no less often and at no much
 * smaller loss; fixed where only base shows it.
 */
export function judgeAcross(
  base: OwnFindings,
  head: OwnFindings,
  sameUnit: (earlier: Draft, later: Draft) => boolean,
): readonly Judged[] {
  const isSame = (earlier: Draft, later: Draft) =>
    earlier.code === later.code &&
    sameUnit(earlier, later) &&
    // Another variable in the same place is another fact.
    (!later.causes.includes('variable') || earlier.facts.value === later.facts.value) &&
    later.causes.every((cause) => earlier.causes.includes(cause));
  const isWorse = (earlier: Draft, later: Draft) =>
    RANK[later.severity] > RANK[earlier.severity] ||
    HOW_OFTEN.indexOf(later.varies) > HOW_OFTEN.indexOf(earlier.varies) ||
    // What a lint counts is the size of the prefix, and no loss.
    (later.axis !== 'lint' && isCostlier(base.lossOf(earlier), head.lossOf(later)));
  const judged: Judged[] = head.drafts.map((draft) => {
    const isKnown = base.drafts.some(
      (earlier) => isSame(earlier, draft) && !isWorse(earlier, draft),
    );
    return { draft, status: isKnown ? 'pre-existing' : 'introduced', related: [] };
  });
  const gone = base.drafts.filter(
    (earlier) => !head.drafts.some((later) => isSame(earlier, later)),
  );
  return [...judged, ...gone.map((draft) => ({ draft, status: 'fixed' as const, related: [] }))];
}

function isCostlier(earlier: number, later: number): boolean {
  return later > Math.max(earlier * TOLERATED, earlier + CHANCE);
}
