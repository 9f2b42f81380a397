import { SHORTEST_LIFETIME } from '../expected/request.ts';
import { seconds } from '../expected/prefix-index.ts';
import { type Json, entries, isObject, objectOf } from '../json/value.ts';
import { chainOf, sha256 } from '../prefix/hash.ts';
import { canonical } from '../json/canonical.ts';
import type { Unit } from '../prefix/unit.ts';
import type { CacheAssumptions } from '../provider/assumptions.ts';
import { cacheModelOf } from '../provider/cache-model.ts';
import type { Segmented } from '../provider/provider.ts';
import { UnitHashes } from './unit-hashes.ts';
import type { PlayedRequest, PlayedUnit } from './request.ts';

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
  readonly salt?: (unit: number) => string | null;
}

/** Turns segmented requests into what the cache models play; content that comes again is hashed once. */
export class Preparer {
  readonly #hashes = new UnitHashes();

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
    const { units, rules, breakpoints, provider, model } = segmented;
    const assumed = assumptions ?? cacheModelOf(provider).expected;
    const hashes = this.hashes(segmented).map((hash, unit) => {
      const salted = salt?.(unit) ?? null;
      return salted === null ? hash : `${hash} ${salted}`;
    });
    const chain = chainOf(assumed.parametersFirst ? inFront(units, hashes) : hashes);
    let sum = 0;
    const lengths = units.map((_, unit) => (sum += tokens[unit] ?? 0));
    return {
      namespace: JSON.stringify([provider, sending.namespace ?? '']),
      chain,
      lengths,
      sections: units.map(({ section }) => section),
      rules,
      breakpoints,
      lookups: segmented.lookups ?? [],
      lifetime: seconds(segmented.lifetime ?? null) ?? SHORTEST_LIFETIME,
      units: units.map(playedUnit),
      model,
      route: routeOf(chain, lengths, segmented.cacheKey?.value ?? ''),
      refused: isRefused(segmented),
      assumptions: assumed,
      at: sending.at,
      session: sending.session,
      site: sending.site,
    };
  }

  /** The hash of each unit. */
  hashes({ units, freeForm }: Segmented): readonly string[] {
    return units.map((unit) => this.#hashes.of(unit, freeForm));
  }
}

function playedUnit({ section, kind, pointer, position, value }: Unit): PlayedUnit {
  return { section, kind, pointer, position, parameters: section === 'params' ? value : null };
}

/** Parameters that some models print in front of the tools although they are documented elsewhere. */
const EARLY_PARAMETERS: ReadonlySet<string> = new Set([
  'thinking',
  'output_config',
  'output_format',
]);

/** The hashes with that of early parameters in the first one: they then change everything. */
function inFront(units: readonly Unit[], hashes: readonly string[]): readonly string[] {
  const early = units.flatMap(({ section, name, value }): readonly Json[] => {
    if (section !== 'params' || name !== 'messages' || !isObject(value)) return [];
    return [objectOf(entries(value).filter(([key]) => EARLY_PARAMETERS.has(key)))];
  });
  const [first = '', ...rest] = hashes;
  return [`${first} ${sha256(canonical(early, 'sorted'))}`, ...rest];
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
