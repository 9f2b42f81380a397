import { chainOf, unitHash } from '../prefix/hash.ts';
import { cacheableUnits } from '../prefix/layout.ts';
import type { Unit } from '../prefix/unit.ts';
import type { AnalysedRequest } from './request.ts';

/** One request of a conversation, ready to be compared with those around it. */
export interface Turn {
  readonly request: AnalysedRequest;
  /** Element i identifies the units up to and including i; a unit that the model drops adds nothing. */
  readonly chain: readonly string[];
  /** The last unit of each link of the chain. */
  readonly links: ReadonlyMap<string, number>;
  /** How many leading units it could have left in the cache. */
  readonly left: number;
}

/** Hashes and links its units. O(its bytes). */
export function turnOf(request: AnalysedRequest): Turn {
  const { units, freeForm } = request.segmented;
  const kept = units.filter((unit) => !isShed(unit, request));
  const links = chainOf(kept.map((unit) => turnHash(unit, freeForm)));
  let next = 0;
  const chain = units.map((unit) => {
    if (kept[next] === unit) next += 1;
    return links[next - 1] ?? '';
  });
  return {
    request,
    chain,
    links: new Map(chain.map((link, index) => [link, index])),
    left: cacheableUnits(request.segmented),
  };
}

/** Thinking that the model drops from later requests by itself (semantics, section 2). */
export function isShed(unit: Unit, { segmented }: AnalysedRequest): boolean {
  return segmented.shedsThinking === true && unit.kind === 'thinking' && unit.role === 'assistant';
}

const known = new WeakMap<Unit, string>();

/** The unit's `unitHash`, computed once. */
export function turnHash(unit: Unit, freeForm: ReadonlySet<string>): string {
  const hash = known.get(unit) ?? unitHash(unit, freeForm);
  known.set(unit, hash);
  return hash;
}

/** True where `later` begins with all that `earlier` could have left in the cache. */
export function contains(later: Turn, earlier: Turn): boolean {
  const link = earlier.chain[earlier.left - 1];
  return link === undefined || later.links.has(link);
}

/** Index of the first unit of `earlier` up to whose end `later` is not equal; its length where all are. */
export function firstDifference(earlier: Turn, later: Turn): number {
  const index = earlier.chain.findIndex((link) => !later.links.has(link));
  return index === -1 ? earlier.chain.length : index;
}
