import { printUnits } from '../cache/expected/request.ts';
import { cacheableUnits, comparedUnits } from '../request/layout.ts';
import type { ProbeRequest } from './target.ts';

/** How the renders of one prompt relate. */
export interface Sameness {
  /** Why calls with them cannot hit, in one sentence; null where they can. */
  readonly broken: string | null;
  /** Whether they are equal in all that is cached. */
  readonly isExact: boolean;
}

/**
 * Compares the renders of one request before anything is sent: those that differ in what is compared (C of
 * docs/architecture.md) are volatile; those that differ behind it, with the only breakpoint there, write a
 * new entry each time.
 */
export function compareRenders(renders: readonly ProbeRequest[]): Sameness {
  const [first, ...others] = renders.map((render) => ({
    ...render,
    hashes: printUnits(render.segmented).hashes,
  }));
  if (first === undefined) return { broken: null, isExact: true };
  const compared = comparedUnits(first.segmented);
  const cached = cacheableUnits(first.segmented);
  let isExact = true;
  for (const other of others) {
    const at = firstDifference(first.hashes, other.hashes, Math.max(compared, cached));
    if (at === null) continue;
    const unit = first.segmented.units[at];
    const place = unit === undefined || unit.pointer === '' ? 'its parameters' : unit.pointer;
    if (at < compared)
      return {
        broken: `Two renders of the same commit differ at ${place}: no call can read what another one left.`,
        isExact: false,
      };
    if (at >= cached) continue;
    isExact = false;
    const { rules, breakpoints } = first.segmented;
    if (rules.kind === 'entries' && !breakpoints.some(({ unit: end }) => end < at))
      return {
        broken: `The only breakpoint stands behind ${place}, which is another one in each render: every call writes and none can read.`,
        isExact: false,
      };
  }
  return { broken: null, isExact };
}

/** The first unit in front of `end` in which two requests differ; null where there is none. */
export function firstDifference(
  a: readonly string[],
  b: readonly string[],
  end: number,
): number | null {
  for (let unit = 0; unit < end; unit += 1) if (a[unit] !== b[unit]) return unit;
  return null;
}
