import type { Judged } from '../finalise.ts';
import type { FindingCode } from '../finding.ts';
import { overlap } from './overlap.ts';

/** Findings that another one explains: who puts the marker back has fixed them too. */
const EXPLAINED_BY: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  'breakpoint-lost': ['no-breakpoint', 'implicit-only', 'breakpoint-changed'],
};

/** Findings that lead others on the same span, the first one first (contract, section 1). */
const LEADING: readonly FindingCode[] = ['volatile-prefix', 'unstable-history', 'unshared-prefix'];

/** Findings that say of the same bytes what a leading one says already. */
const LED: ReadonlySet<FindingCode> = new Set([
  ...LEADING,
  'suspect-value',
  'prefix-changed',
  'write-only-breakpoint',
  'stranded-tokens',
]);

/** One root cause is one finding: what an introduced finding explains goes into its `related`. */
export function byRootCause(judged: readonly Judged[]): readonly Judged[] {
  const explained = new Set<Judged>();
  const leaders = new Map<Judged, readonly Judged[]>();
  const ranked = judged.toSorted((a, b) => rankOf(a) - rankOf(b));
  for (const leader of ranked) {
    if (explained.has(leader)) continue;
    const codes = EXPLAINED_BY[leader.draft.code] ?? [];
    const followers = judged.filter(
      (other) =>
        !explained.has(other) &&
        other.status === leader.status &&
        (codes.includes(other.draft.code) || leads(leader, other)),
    );
    leaders.set(leader, followers);
    for (const follower of followers) explained.add(follower);
  }
  return judged
    .filter((one) => !explained.has(one))
    .map((one) => ({ ...one, related: [...one.related, ...(leaders.get(one) ?? [])] }));
}

function rankOf({ draft }: Judged): number {
  const rank = LEADING.indexOf(draft.code);
  return rank === -1 ? LEADING.length : rank;
}

function leads(leader: Judged, other: Judged): boolean {
  const isBefore = LEADING.includes(leader.draft.code) && rankOf(leader) < rankOf(other);
  return isBefore && LED.has(other.draft.code) && overlap(leader.draft, other.draft);
}
