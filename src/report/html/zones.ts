import type { Finding } from '../../findings/finding.ts';
import type { SideReport, UnitTokens } from '../report.ts';
import { unitAt, unitsOf } from './marks.ts';

/** What becomes of tokens: read from the cache, lost with what breaks the prefix, behind the last breakpoint. */
export type Zone = 'read' | 'lost' | 'open';

/** Where one zone ends and the next begins, in tokens from the start of the request. */
export interface Zones {
  readonly kept: number;
  readonly prefix: number;
  readonly total: number;
}

/** A unit with the tokens in front of it, and what becomes of its own. */
export interface PlacedUnit {
  readonly unit: UnitTokens;
  readonly start: number;
  readonly zone: Zone;
}

/** @param worst the finding that loses most of the cached prefix; null where none loses any */
export function zonesOf(side: SideReport, worst: Finding | null): Zones {
  const total = unitsOf(side).reduce((sum, { tokens }) => sum + tokens, 0);
  // What is too short to be cached is paid for in full, marker or not.
  const isCached = side.prefixTokens >= side.minimumTokens;
  const prefix = isCached ? Math.min(side.prefixTokens, total) : 0;
  return { kept: worst === null ? prefix : keptOf(side, prefix, worst), prefix, total };
}

/** Tokens that are still read: all of the prefix but what is lost, and nothing that stands behind the break. */
function keptOf(side: SideReport, prefix: number, { axis, where, lostTokens }: Finding): number {
  const kept = Math.max(0, prefix - lostTokens);
  const units = unitsOf(side);
  const at = where === null ? -1 : unitAt(where, units);
  if (at === -1) return kept;
  const start = units.slice(0, at).reduce((sum, { tokens }) => sum + tokens, 0);
  // Entries end with units where breakpoints end them.
  if (units.some(({ breakpoint }) => isMarker(breakpoint))) return Math.min(kept, start);
  // What is lost is of the turn before, which is shorter than this one: no more of the unit is kept than is sure.
  const tokens = units[at]?.tokens ?? 0;
  return axis === 'turn' ? Math.min(kept, start + Math.max(0, tokens - lostTokens)) : kept;
}

function isMarker(breakpoint: UnitTokens['breakpoint']): boolean {
  return breakpoint !== null && breakpoint.kind !== 'implicit';
}

export function placed(side: SideReport, zones: Zones): readonly PlacedUnit[] {
  let start = 0;
  return unitsOf(side).map((unit) => {
    const middle = start + unit.tokens / 2;
    const zone = middle <= zones.kept ? 'read' : middle <= zones.prefix ? 'lost' : 'open';
    const at = { unit, start, zone } as const;
    start += unit.tokens;
    return at;
  });
}

export function zoneWords(zones: Zones): Readonly<Record<Zone, string>> {
  const isBroken = zones.kept < zones.prefix;
  return {
    read: isBroken ? 'still read' : 'cached',
    // Also what stands in front of the break and behind the last breakpoint that is read.
    lost: 'lost with the break',
    open: 'never cached',
  };
}
