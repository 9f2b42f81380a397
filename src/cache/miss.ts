import type { Section } from '../request/unit.ts';

/**
 * Why a request did not read what it could have (contract, section 4; semantics, section 5). `unexplained` is
 * a live, equal, reachable prefix that was not read all the same: the provider's doing, which only a
 * real response shows.
 */
export type MissReason =
  | 'no_breakpoint'
  | 'below_minimum'
  | 'cold'
  | 'model_changed'
  | 'parameter_changed'
  | 'tools_changed'
  | 'system_changed'
  | 'messages_changed'
  | 'not_yet_visible'
  | 'expired'
  | 'lookback'
  | 'unexplained';

/** A request as far as the reason needs it. */
export interface Comparable {
  readonly chain: readonly string[];
  readonly model: string;
  readonly sectionOf: (unit: number) => Section | undefined;
}

/** The request that another one is compared with. */
export interface Reference extends Comparable {
  /** Leading units that it left in the cache; 0 where it left nothing. */
  readonly unitsLeft: number;
}

export interface MissFacts {
  readonly request: Comparable;
  /** The previous request of the session, else the nearest earlier one; null where there is none. */
  readonly reference: Reference | null;
  /** Whether the read covers what the reference left. */
  readonly covers: boolean;
  /** Whether the request has a place up to which it is cached, which the provider accepts. */
  readonly isMarked: boolean;
  /** Whether it is long enough to leave anything. */
  readonly isLongEnough: boolean;
  /** What stands at the end of what the reference left. */
  readonly found: 'live' | 'invisible' | 'expired' | 'missing';
  /** Whether all that the request could have read of it has expired: then nothing that changed is the reason. */
  readonly hasExpired: boolean;
  /** Whether it is looked for that far back. */
  readonly isReachable: boolean;
}

/** The reason, and the unit that differs where that is it. */
export interface Miss {
  readonly reason: MissReason | null;
  /** Index of the first unit that is not the reference's; null where the units have no part in it. */
  readonly differs: number | null;
}

const BY_SECTION: Readonly<Record<Section, MissReason>> = {
  params: 'parameter_changed',
  tools: 'tools_changed',
  system: 'system_changed',
  messages: 'messages_changed',
};

/** The first reason that holds, in the order of semantics, section 5. */
export function missOf(facts: MissFacts): Miss {
  const { request, reference, found, isReachable } = facts;
  const left = reference?.unitsLeft ?? 0;
  if (left > 0 && facts.covers) return known(null);
  if (!facts.isMarked) return known('no_breakpoint');
  if (!facts.isLongEnough) return known('below_minimum');
  if (reference === null || left === 0) return known('cold');
  const differs = firstDifference(request, reference);
  if (differs !== null && differs < left && !facts.hasExpired)
    return { reason: changeAt(request, reference, differs), differs };
  if (found === 'invisible') return known('not_yet_visible');
  if (found === 'expired' || facts.hasExpired) return known('expired');
  return known(isReachable ? 'unexplained' : 'lookback');
}

/** The first unit that two requests do not share; null where they are equal. */
function firstDifference(request: Comparable, reference: Comparable): number | null {
  const end = Math.max(request.chain.length, reference.chain.length);
  for (let unit = 0; unit < end; unit += 1)
    if (request.chain[unit] !== reference.chain[unit]) return unit;
  return null;
}

/** Where the request ends before the reference does, what is missing stood at the reference's place. */
function changeAt(request: Comparable, reference: Comparable, unit: number): MissReason | null {
  if (request.model !== reference.model) return 'model_changed';
  const section = request.sectionOf(unit) ?? reference.sectionOf(unit);
  return section === undefined ? null : BY_SECTION[section];
}

function known(reason: MissReason | null): Miss {
  return { reason, differs: null };
}
