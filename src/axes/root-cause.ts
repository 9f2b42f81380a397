import type { Judged } from '../findings/finalise.ts';
import type { FindingCode } from '../findings/finding.ts';

/** Findings that another one explains: who puts the marker back has mended them too. */
const EXPLAINED_BY: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  'breakpoint-lost': ['no-breakpoint', 'implicit-only', 'breakpoint-changed'],
};

/** One root cause is one finding: what an introduced finding explains goes into its `related`. */
export function byRootCause(judged: readonly Judged[]): readonly Judged[] {
  const explained = new Set<Judged>();
  const leaders = new Map<Judged, readonly Judged[]>();
  for (const leader of judged) {
    const codes = EXPLAINED_BY[leader.draft.code] ?? [];
    const followers = judged.filter(
      (other) => codes.includes(other.draft.code) && other.status === leader.status,
    );
    leaders.set(leader, followers);
    for (const follower of followers) explained.add(follower);
  }
  return judged
    .filter((one) => !explained.has(one))
    .map((one) => ({ ...one, related: [...one.related, ...(leaders.get(one) ?? [])] }));
}
