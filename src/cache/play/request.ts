import type { CachedChain } from '../expected/request.ts';
import type { UnitPieces } from '../relatives/pieces.ts';
import type { Json } from '../../json/value.ts';
import type { Breakpoint, Section, Unit } from '../../request/unit.ts';
import type { CacheAssumptions } from '../../request/provider/assumptions.ts';

/** A unit of a played request; what it says has become its link of the chain. */
export interface PlayedUnit {
  readonly section: Section;
  readonly kind: Unit['kind'];
  /** JSON Pointer in the request body; '' for parameters. */
  readonly pointer: string;
  /** Look-back position. */
  readonly position: number;
  /** Whether it is the provider's own output, sent back. */
  readonly replayed: boolean;
  /** Parameters only: their value, so that the one that changed can be named. */
  readonly parameters: Json | null;
}

/**
 * One request as the cache models play it. Its `lengths` are the tokens up to and including each unit.
 * It holds hashes, counts and places, and none of the prompt's text.
 */
export interface PlayedRequest extends CachedChain {
  readonly units: readonly PlayedUnit[];
  /** The pieces by which a unit's content is found again in any place. */
  readonly pieces: readonly UnitPieces[];
  readonly breakpoints: readonly Breakpoint[];
  /** Units at whose ends entries are looked for besides breakpoints (`Segmented.lookups`). */
  readonly lookups: readonly number[];
  readonly model: string;
  /** Whether it asks to share a cache by a key. */
  readonly hasKey: boolean;
  /** Which machine's cache it is sent to: the first tokens and the cache key. */
  readonly route: string;
  /** True where the provider refuses the request as a whole: it then reads and writes nothing. */
  readonly refused: boolean;
  readonly assumptions: CacheAssumptions;
  /** Seconds from any origin. */
  readonly at: number;
  /** The conversation that it belongs to; null for a request by itself. */
  readonly session: string | null;
  /** The place in the program that sends it: a prompt's name. */
  readonly site: string;
}

/** Tokens of the units in front of unit `end`. */
export function tokensUpTo(request: CachedChain, end: number): number {
  return end <= 0 ? 0 : (request.lengths[end - 1] ?? 0);
}

/** All input tokens of a request. */
export function totalTokens(request: CachedChain): number {
  return request.lengths.at(-1) ?? 0;
}

/** How many leading units a request leaves to read if all goes well; 0 where it leaves nothing. */
export function unitsLeft(request: PlayedRequest): number {
  const { rules, breakpoints, chain } = request;
  const end = rules.kind === 'prefix' ? chain.length : (breakpoints.at(-1)?.unit ?? -1) + 1;
  const isLong = tokensUpTo(request, end) >= rules.minimum.tokens;
  return request.refused || !isLong ? 0 : end;
}
