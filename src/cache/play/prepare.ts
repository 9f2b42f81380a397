import { SHORTEST_LIFETIME, isolatedBy } from '../expected/request.ts';
import { seconds } from '../expected/lifetime.ts';
import { sha256 } from '../../request/hash.ts';
import { type TextSteps, otherSteps } from '../../request/text-steps.ts';
import type { Unit } from '../../request/unit.ts';
import type { CacheAssumptions } from '../../request/provider/assumptions.ts';
import { cacheModelOf } from '../../request/provider/cache-model.ts';
import { earlyParameters } from '../../request/provider/open-differences.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { KnownPieces, type UnitPieces, otherPieces } from '../relatives/pieces.ts';
import { Links } from './links.ts';
import { PlayedUnits } from './played-units.ts';
import type { PlayedRequest } from './request.ts';
import { UnitHashes } from './unit-hashes.ts';
import { UnitTexts } from './unit-texts.ts';

/** When and by whom a request is sent. */
export interface Sending {
  /** Seconds from any origin. */
  readonly at: number;
  readonly session: string | null;
  readonly site: string;
  /** Whose cache it uses: a workspace, an account; '' where there is only one. */
  readonly namespace?: string;
}

export interface PrepareOptions {
  /** Default: what is expected of the provider. */
  readonly assumptions?: CacheAssumptions;
  /**
   * Gives a unit another identity at equal length: what stands for content that differs between
   * conversations, or between calls. Null leaves it as it is.
   */
  readonly salt?: (unit: number) => Salt | null;
}

/** What makes a unit another one. */
export interface Salt {
  readonly whose: string;
  /** Steps of its text in front of what is its own: those are everybody's. */
  readonly from: number;
}

/** Turns segmented requests into what the cache models play; content that comes again is hashed once. */
export class Preparer {
  readonly #hashes = new UnitHashes();
  readonly #links = new Links();
  readonly #units = new PlayedUnits();
  readonly #texts = new UnitTexts();
  readonly #pieces = new KnownPieces();
  /** Of the latest request: who prepares it has often asked for its chain before. */
  #latest: { readonly segmented: Segmented; readonly hashes: readonly string[] } | null = null;

  /**
   * A request ready to be played.
   * @param tokens of each unit, in the order of the units
   */
  prepare(
    segmented: Segmented,
    tokens: readonly number[],
    sending: Sending,
    { assumptions, salt }: PrepareOptions = {},
  ): PlayedRequest {
    const { units } = segmented;
    const assumed = assumptions ?? cacheModelOf(segmented).expected;
    const hashes = this.hashes(segmented);
    const salts = salt === undefined ? [] : units.map((_, at) => salt(at));
    const own = salt === undefined ? hashes : hashes.map((hash, at) => salted(hash, salts[at]));
    const namespace = isolatedBy(segmented, sending.namespace);
    const chain = this.#links.chain(namespace, assumed.parametersFirst ? inFront(units, own) : own);
    let sum = 0;
    const lengths = units.map((_, unit) => (sum += tokens[unit] ?? 0));
    const textOf = (at: number): TextSteps | null => {
      const [unit, hash] = [units[at], hashes[at]];
      if (unit === undefined || hash === undefined) return null;
      const [steps, other] = [this.#texts.of(segmented, unit, hash), salts[at] ?? null];
      return steps === null || other === null ? steps : otherSteps(steps, other.from, other.whose);
    };
    const pieces = units.map((unit, at): UnitPieces => {
      const [known, other] = [this.#pieces.of(unit, hashes[at] ?? ''), salts[at] ?? null];
      return other === null ? known : otherPieces(known, other.whose);
    });
    return playedBy(
      segmented,
      { chain, lengths, units: this.#units.of(segmented, hashes), pieces, textOf },
      sending,
      assumed,
    );
  }

  /** The hash of each unit. */
  hashes(segmented: Segmented): readonly string[] {
    if (this.#latest?.segmented === segmented) return this.#latest.hashes;
    const { units, freeForm } = segmented;
    const hashes = units.map((unit) => this.#hashes.of(unit, freeForm));
    this.#latest = { segmented, hashes };
    return hashes;
  }

  /** The chain of a request as it is, within a namespace. */
  chain(segmented: Segmented, namespace?: string): readonly string[] {
    return this.#links.chain(isolatedBy(segmented, namespace), this.hashes(segmented));
  }
}

/** What is worked out of a request's units, a value for each. */
export type UnitValues = Pick<PlayedRequest, 'chain' | 'lengths' | 'units' | 'pieces' | 'textOf'>;

/** A request with what is known of its units. */
export function playedBy(
  segmented: Segmented,
  { chain, lengths, units, pieces, textOf }: UnitValues,
  { at, session, site }: Sending,
  assumptions: CacheAssumptions,
): PlayedRequest {
  return {
    chain,
    lengths,
    rules: segmented.rules,
    breakpoints: segmented.breakpoints,
    lookups: segmented.lookups ?? [],
    lifetime: seconds(segmented.lifetime ?? null) ?? SHORTEST_LIFETIME,
    textOf,
    units,
    pieces,
    model: segmented.model,
    hasKey: (segmented.cacheKey ?? null) !== null,
    route: routeOf(chain, lengths, segmented.cacheKey?.value ?? ''),
    refused: isRefused(segmented),
    assumptions,
    at,
    session,
    site,
  };
}

function salted(hash: string, salt: Salt | null | undefined): string {
  return salt ? `${hash} ${salt.whose}` : hash;
}

/** The hashes with that of early parameters in the first one: they then change everything. */
export function inFront(units: readonly Unit[], hashes: readonly string[]): readonly string[] {
  const early = earlyParameters(units);
  if (early === null) return hashes;
  const [first = '', ...rest] = hashes;
  return [`${first} ${sha256(early)}`, ...rest];
}

/** "A hash of the initial prefix, typically the first 256 tokens, and the prompt_cache_key" (OpenAI's guide). */
const ROUTED_BY = 256;

function routeOf(chain: readonly string[], lengths: readonly number[], key: string): string {
  const unit = lengths.findIndex((tokens) => tokens >= ROUTED_BY);
  return `${chain[unit === -1 ? chain.length - 1 : unit] ?? ''}\0${key}`;
}

/** Layouts for which the provider refuses the whole request, so that nothing is cached. */
const REFUSED: ReadonlySet<string> = new Set(['too-many', 'ttl-order', 'automatic-conflict']);

function isRefused({ rules, illegal }: Segmented): boolean {
  const rejects = rules.kind === 'entries' && rules.breakpoints.beyond === 'reject';
  return rejects && illegal.some(({ rule }) => REFUSED.has(rule));
}
