import type { Draft } from '../findings/draft.ts';
import type { Judged } from '../findings/finalise.ts';
import type { Cause, FindingCode } from '../findings/finding.ts';

/** Findings that another one explains: who puts the marker back has mended them too. */
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
    const noise = judged.filter((other) => !explained.has(other) && isOldNoise(leader, other));
    leaders.set(leader, [
      ...followers,
      ...noise.map((one) => ({ ...one, status: 'pre-existing' as const })),
    ]);
    for (const follower of [...followers, ...noise]) explained.add(follower);
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

/** What two turns or siblings can have in common by chance: a second that passed or not, few orders or values. */
const BY_CHANCE: ReadonlySet<Cause> = new Set<Cause>([
  'timestamp',
  'date',
  'age',
  'unordered',
  'random',
  'unknown-volatile',
]);

/** How the other axes, which see two requests, call what the `repeat` axis knows to be without an order. */
const ORDERS: readonly Cause[] = [
  'tool-reordered',
  'block-reordered',
  'list-reordered',
  'key-order',
];

/**
 * Whether a finding between turns or siblings tells of what varied at base already. That head's renders
 * show it there and base's do not is chance, and no fault of the pull request.
 */
function isOldNoise(leader: Judged, other: Judged): boolean {
  const { code, causes } = leader.draft;
  const isOld = code === 'volatile-prefix' && leader.status === 'pre-existing';
  const isOfOthers = other.draft.axis === 'turn' || other.draft.axis === 'sibling';
  if (!isOld || !isOfOthers || other.status !== 'introduced') return false;
  const chancy = causes.filter((cause) => BY_CHANCE.has(cause));
  const known = chancy.includes('unordered') ? [...chancy, ...ORDERS] : chancy;
  return (
    other.draft.causes.every((cause) => known.includes(cause)) && overlap(leader.draft, other.draft)
  );
}

/** Whether two findings speak of some of the same bytes. */
function overlap(a: Draft, b: Draft): boolean {
  if (a.unitKey !== b.unitKey || a.where?.section !== b.where?.section) return false;
  // Two orders of one section.
  if (a.unitKey.endsWith('/*')) return true;
  const [first, second] = [a.where, b.where];
  const [p, q] = [first?.pointer ?? '', second?.pointer ?? ''];
  if (p !== q) return p.startsWith(`${q}/`) || q.startsWith(`${p}/`);
  if (typeof first?.offset !== 'number' || typeof second?.offset !== 'number') return true;
  return (
    first.offset <= second.offset + (b.after?.length ?? 0) &&
    second.offset <= first.offset + (a.after?.length ?? 0)
  );
}
