import { chainOf, unitHash } from '../request/hash.ts';
import { sharedUnits } from '../request/leading.ts';
import type { Unit } from '../request/unit.ts';
import type { Segmented } from '../request/provider/provider.ts';
import { countedUnits } from '../request/tokens/counted.ts';
import { estimateUnits, hasTokens } from '../request/tokens/estimate.ts';
import { prefixKey } from '../request/tokens/prefix-counts.ts';
import type { KnownCounts } from './known-counts.ts';

/** Tokens of a request of which some prefix was counted. */
export interface CountedTurn {
  /** As `unitTokens` of a trace. */
  readonly unitTokens: readonly number[];
  /** Whether all of it was counted. */
  readonly isExact: boolean;
}

interface Turn {
  /** What the units are hashed by. */
  readonly freeForm: Segmented['freeForm'] | null;
  readonly units: readonly Unit[];
  readonly links: readonly string[];
  /** Units that end a counted prefix. */
  readonly ends: readonly number[];
  /** Tokens of each unit; empty where no prefix was counted. */
  readonly tokens: readonly number[];
  /** How many of the units up to each have tokens. */
  readonly listed: readonly number[];
}

/**
 * Counts the requests of one conversation by a lock file, in their order. What a request has in common
 * with the one before it is not looked up again, so that each costs what is new in it.
 */
export class CountedTurns {
  readonly #known: KnownCounts;
  #before: Turn = { freeForm: null, units: [], links: [], ends: [], tokens: [], listed: [] };

  constructor(known: KnownCounts) {
    this.#known = known;
  }

  /** Null where the lock file knows no prefix of the request. */
  async of(segmented: Segmented): Promise<CountedTurn | null> {
    const { units, api, freeForm } = segmented;
    const before = this.#before;
    const shared = before.freeForm === freeForm ? sharedUnits(before.units, units) : 0;
    const hashes = units.slice(shared).map((unit) => unitHash(unit, freeForm));
    const fresh = chainOf(hashes, before.links[shared - 1]);
    const found = fresh.flatMap((link, at) => (this.#tokensUpTo(api, link) === null ? [] : [at]));
    const links = before.links.slice(0, shared).concat(fresh);
    const kept = before.ends.filter((end) => end < shared);
    const ends = kept.concat(found.map((at) => shared + at));
    const last = ends.at(-1);
    const isGrown = found.length === 0 && kept.length === before.ends.length;
    const tokens =
      last === undefined
        ? []
        : isGrown
          ? await this.#grown(before.tokens.slice(0, shared), segmented)
          : await this.#counted(segmented);
    let count = before.listed[shared - 1] ?? 0;
    const more = units.slice(shared).map((unit) => (count += Number(hasTokens(unit))));
    const listed = before.listed.slice(0, shared).concat(more);
    this.#before = { freeForm, units, links, ends, tokens, listed };
    if (last === undefined) return null;
    const sum = tokens.slice(0, last + 1).reduce((all, each) => all + each, 0);
    return {
      unitTokens: tokens.filter((_, at) => listed[at] !== (listed[at - 1] ?? 0)),
      isExact: sum === this.#tokensUpTo(api, links[last] ?? '') && listed[last] === count,
    };
  }

  #tokensUpTo(api: string, link: string): number | null {
    return this.#known.counts.get(prefixKey(api, link))?.tokens ?? null;
  }

  async #counted(segmented: Segmented): Promise<readonly number[]> {
    const { counts, calibration } = this.#known;
    return (await countedUnits(segmented, counts, calibration)).map(({ mid }) => Math.round(mid));
  }

  /** The tokens of the first units, which are known, and of the others by estimate. */
  async #grown(
    known: readonly number[],
    { units, tokenFamily }: Segmented,
  ): Promise<readonly number[]> {
    const from = known.length;
    const learnt = this.#known.calibration.get(tokenFamily);
    const fresh = await estimateUnits(units.slice(from), tokenFamily, learnt, units[from - 1]);
    return known.concat(fresh.map(({ mid }) => Math.round(mid)));
  }
}
