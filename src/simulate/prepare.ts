import { SHORTEST_LIFETIME } from '../expected/request.ts';
import { seconds } from '../expected/prefix-index.ts';
import { type Json, entries, isObject, objectOf } from '../json/value.ts';
import { sha256 } from '../prefix/hash.ts';
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

/** Links and units that are remembered; beyond it memory begins anew. */
const MOST_LINKS = 100_000;

/** Turns segmented requests into what the cache models play; content that comes again is hashed once. */
export class Preparer {
  readonly #hashes = new UnitHashes();
  readonly #links = new Map<string, string>();
  readonly #units = new Map<string, PlayedUnit>();

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
    const chain = this.#chain(assumed.parametersFirst ? inFront(units, hashes) : hashes);
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
      units: units.map((unit) => this.#playedUnit(unit)),
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

  /** The chain of a request as it is. */
  chain(segmented: Segmented): readonly string[] {
    return this.#chain(this.hashes(segmented));
  }

  /** Equal units are one object: there are few, and many requests have them. */
  #playedUnit({ section, kind, pointer, position, value }: Unit): PlayedUnit {
    const parameters = section === 'params' ? value : null;
    const key = `${section} ${kind} ${position} ${pointer} ${canonical(parameters, 'written')}`;
    let unit = this.#units.get(key);
    if (unit === undefined) {
      if (this.#units.size > MOST_LINKS) this.#units.clear();
      this.#units.set(key, (unit = { section, kind, pointer, position, parameters }));
    }
    return unit;
  }

  /** As `chainOf`, a link that is known taken from memory: equal beginnings share their strings. */
  #chain(hashes: readonly string[]): readonly string[] {
    if (this.#links.size > MOST_LINKS) this.#links.clear();
    let link = '';
    return hashes.map((hash) => {
      const key = link + hash;
      const known = this.#links.get(key);
      link = known ?? sha256(key);
      if (known === undefined) this.#links.set(key, link);
      return link;
    });
  }
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
    const found = entries(value).filter(([key]) => EARLY_PARAMETERS.has(key));
    return found.length === 0 ? [] : [objectOf(found)];
  });
  if (early.length === 0) return hashes;
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
