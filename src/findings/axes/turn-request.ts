import { chainLink, unitHash } from '../../request/hash.ts';
import { cacheableUnits } from '../../request/layout.ts';
import { sharedUnits } from '../../request/leading.ts';
import type { Unit } from '../../request/unit.ts';
import type { AnalysedRequest } from './request.ts';

/** One request of a conversation, ready to be compared with those around it. */
export interface Turn {
  readonly request: AnalysedRequest;
  /** Element i identifies the units up to and including i; a unit that the model drops adds nothing. */
  readonly chain: readonly string[];
  /** The last unit of each link of the chain; made when it is asked for. */
  readonly links: () => ReadonlyMap<string, number>;
  /** How many leading units it could have left in the cache. */
  readonly left: number;
}

/**
 * Hashes and links its units: O(what is new in it).
 * @param before the turn before it, whose beginning it may repeat
 */
export function turnOf(request: AnalysedRequest, before: Turn | null = null): Turn {
  const { units, freeForm } = request.segmented;
  const shared = before === null ? 0 : sharedTurns(before.request, request);
  const chain = before === null ? [] : before.chain.slice(0, shared);
  let link = chain.at(-1) ?? '';
  for (const unit of units.slice(shared)) {
    if (!isShed(unit, request)) link = chainLink(link, turnHash(unit, freeForm));
    chain.push(link);
  }
  let links: ReadonlyMap<string, number> | null = null;
  return {
    request,
    chain,
    links: () => (links ??= new Map(chain.map((each, index) => [each, index]))),
    left: cacheableUnits(request.segmented),
  };
}

function sharedTurns(before: AnalysedRequest, { segmented }: AnalysedRequest): number {
  const { units, freeForm, shedsThinking } = before.segmented;
  const isKin = freeForm === segmented.freeForm && shedsThinking === segmented.shedsThinking;
  return isKin ? sharedUnits(units, segmented.units) : 0;
}

/**
 * The last unit of a turn whose link this is, if there is one.
 * @param guess where it most likely stands: where it stood in another turn
 */
export function placeOf({ chain, links }: Turn, link: string, guess: number): number | undefined {
  return chain[guess] === link && chain[guess + 1] !== link ? guess : links().get(link);
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
  const last = earlier.left - 1;
  const link = earlier.chain[last];
  return link === undefined || placeOf(later, link, last) !== undefined;
}

/** Index of the first unit of `earlier` up to whose end `later` is not equal; its length where all are. */
export function firstDifference(earlier: Turn, later: Turn): number {
  const index = earlier.chain.findIndex((link, at) => placeOf(later, link, at) === undefined);
  return index === -1 ? earlier.chain.length : index;
}
