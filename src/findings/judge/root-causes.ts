import { overlap } from '../axes/overlap.ts';
import type { Draft } from '../draft.ts';
import type { Cause, FindingCode } from '../finding.ts';
import type { Root } from '../loss/losses.ts';

/** The findings of one side that have one root cause: the same cause in the same section, and what it explains. */
export interface RootCause {
  /** Those that tell of it, the first place first. */
  readonly drafts: readonly Draft[];
  /** For each of them what it explains: other codes on the same bytes, other factors on the same places. */
  readonly followers: ReadonlyMap<Draft, readonly Draft[]>;
  /** All of these, which are taken back together. */
  readonly all: Root;
}

/** Findings that lead others on the same span, the first one first (contract, section 1). */
const LEADING: readonly FindingCode[] = ['volatile-prefix', 'unstable-history', 'unshared-prefix'];

/** Findings that say of the same bytes what a leading one says already. */
const LED: ReadonlySet<FindingCode> = new Set([
  ...LEADING,
  'write-only-breakpoint',
  'stranded-tokens',
]);

/**
 * All that one side shows by itself, by root cause.
 * @param led what some of them explain already
 */
export function rootCauses(
  drafts: readonly Draft[],
  led: ReadonlyMap<Draft, readonly Draft[]>,
): readonly RootCause[] {
  const ranked = drafts.toSorted((a, b) => rankOf(a) - rankOf(b));
  const followers = new Map<Draft, readonly Draft[]>(led);
  const explained = new Set<Draft>();
  for (const leader of ranked) {
    if (explained.has(leader) || rankOf(leader) === LEADING.length) continue;
    const found = drafts.filter(
      (other) =>
        !explained.has(other) &&
        LED.has(other.code) &&
        rankOf(leader) < rankOf(other) &&
        overlap(leader, other),
    );
    for (const follower of found) explained.add(follower);
    followers.set(leader, [...(followers.get(leader) ?? []), ...found]);
  }
  const leaders = drafts.filter((draft) => !explained.has(draft));
  return groupedBy(leaders, causeKey).map((group) => {
    const ordered = group.toSorted(inOrder);
    const all = ordered.flatMap((draft) => [draft, ...(followers.get(draft) ?? [])]);
    return { drafts: ordered, followers, all };
  });
}

function rankOf({ code }: Draft): number {
  const rank = LEADING.indexOf(code);
  return rank === -1 ? LEADING.length : rank;
}

function inOrder(a: Draft, b: Draft): number {
  return (
    (a.where?.turn ?? 0) - (b.where?.turn ?? 0) ||
    (a.unit ?? 0) - (b.unit ?? 0) ||
    (a.where?.offset ?? 0) - (b.where?.offset ?? 0)
  );
}

/** What two findings have in common that are one fact: not where in its section it stands. */
export function causeKey(draft: Draft): string {
  const { code, axis, where, causes, varies, severity, facts } = draft;
  return JSON.stringify([
    code,
    axis,
    where?.section,
    causes.map((cause) => FAMILY[cause] ?? cause).toSorted((a, b) => a.localeCompare(b)),
    varies,
    severity,
    causes.includes('variable') ? facts.value : null,
    facts.rule,
    axis === 'repeat' ? facts.problem : null,
  ]);
}

/** A history that is cut is rewritten; how much of it goes at a time is no other cause. */
const FAMILY: Readonly<Partial<Record<Cause, Cause>>> = {
  'history-truncated': 'history-edited',
};

export function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
