import type { Section } from '../../request/unit.ts';
import { Recent } from '../expected/recent.ts';
import type { CachedChain } from '../expected/request.ts';
import { type Earlier, Lineage, type SeenUnit, hold } from './lineage.ts';
import type { UnitPieces } from './pieces.ts';
import { PiecesIndex } from './pieces-index.ts';
import { Owing } from './owing.ts';
import { Parts } from './parts.ts';

/** What relatives are found by. */
export interface RelativeRequest extends CachedChain {
  readonly model: string;
  readonly sectionOf: (unit: number) => Section | undefined;
  /** Whether a unit is what the assistant said. */
  readonly isReply: (unit: number) => boolean;
  /** Null for a unit without content of its own: parameters. */
  readonly piecesOf: (unit: number) => UnitPieces | null;
}

/** Who sent a request, and when. */
export interface Sent {
  /** Only requests of one site are relatives: a name, a client. */
  readonly site: string;
  /** The conversation that it belongs to, where that is known; else null. */
  readonly session: string | null;
  /** Seconds from any origin. */
  readonly at: number;
}

/** How far an earlier prefix that is there, byte for byte, covers a request. */
export interface Covered {
  readonly units: number;
  /** In the measure of `lengths`; it may end inside the unit behind these. */
  readonly length: number;
}

/** What a request would have read of its relatives, beyond what covers it. */
export interface Owed {
  /** In the measure of `lengths`; 0 where nothing is owed. */
  readonly length: number;
  /** The one of which most recurs; null for a request without live relatives. */
  readonly relative: Earlier | null;
  readonly lineage: Lineage | null;
  /** The last unit that something is owed of, and what is new in front of that place, in `lengths`. */
  readonly lastOwed: number;
  readonly fresh: number;
  /** What the request goes on from, where it begins with all that an earlier one left. */
  readonly extended: Earlier | null;
}

/** An earlier request and those that it belongs to. */
interface Kin {
  readonly lineage: Lineage;
  readonly earlier: Earlier;
}

/** Content in common, below which two prompts of one site are not one: a share of the smaller one. */
const OF_ONE_LINEAGE = 0.25;
/** Sites and prefixes that are remembered at least. */
const MOST_SITES = 10_000;
const MOST_LINKS = 20_000;

/**
 * The earlier requests that are versions of a request (semantics, section 5): live ones of the same site, model
 * and key, of which at least half recurs in any order and place, or whose head is equal for the model's minimum.
 * Bounded; it knows hashes and lengths and no text. O(units and new steps) a request.
 */
export class Relatives {
  readonly #index = new PiecesIndex();
  readonly #sites = new Recent<number>(MOST_SITES);
  readonly #byLink = new Recent<Kin>(MOST_LINKS);
  #made = 0;

  /** @param minimum the model's, in the measure of `lengths` */
  owed(request: RelativeRequest, sent: Sent, covered: Covered, minimum: number): Owed {
    const site = this.#siteOf(sent.site);
    const extended = this.#extended(request, sent, covered);
    const where = { index: this.#index, site };
    // Where it goes on from what is there, only what is new is looked for.
    if (extended !== null && covered.length > 0 && covered.units >= extended.earlier.units) {
      const added = new Parts(request, where, covered, covered.units);
      if (!added.any) return { ...NOTHING, lineage: extended.lineage, extended: extended.earlier };
    }
    const parts = new Parts(request, where, covered, 0);
    const found = extended?.lineage ?? parts.lineage(OF_ONE_LINEAGE, minimum);
    const own = { lineage: found, extended: extended?.earlier ?? null };
    if (found === null) return { ...NOTHING, ...own };
    return { ...new Owing(parts).to(found, sent, minimum), ...own };
  }

  /**
   * Remembers a request, and says what it is a version of; null for one that left nothing.
   *
   * @param owed what was owed to it
   * @param units leading ones that it left in the cache
   * @param life of what it left
   */
  leave(
    request: RelativeRequest,
    { site, session, at }: Sent,
    owed: Pick<Owed, 'lineage' | 'extended'>,
    units: number,
    life: { readonly from: number; readonly until: number },
  ): Lineage | null {
    if (units === 0) return owed.lineage;
    const number = this.#siteOf(site);
    const lineage = owed.lineage ?? new Lineage();
    const { chain, sectionOf, model, lengths } = request;
    const now = { chain, sectionOf, model, session, units, length: lengths[units - 1] ?? 0 };
    const known =
      owed.extended !== null && lineage.has(owed.extended) && owed.extended.units <= units
        ? owed.extended
        : null;
    const held = known?.units ?? 0;
    const earlier = known ?? lineage.add({ ...now, ...life });
    if (known !== null) {
      const from = known.until <= at ? life.from : Math.min(known.from, life.from);
      Object.assign(known, now, { from, until: Math.max(known.until, life.until) });
    }
    this.#hold(request, number, { lineage, earlier }, held);
    this.#byLink.set(linkKey(number, chain[units - 1]), { lineage, earlier });
    return lineage;
  }

  /** Holds the cached units of a request, but for those that it extends and holds already. */
  #hold(request: RelativeRequest, site: number, { lineage, earlier }: Kin, held: number): void {
    let newest: SeenUnit | null = null;
    for (let unit = earlier.units - 1; unit >= held; unit -= 1) {
      const pieces = request.piecesOf(unit);
      if (pieces === null) continue;
      const seen = this.#index.add(site, pieces, lineage);
      newest ??= seen;
      hold(earlier, seen);
    }
    earlier.newest = newest ?? earlier.newest;
  }

  /** The earlier request that this one begins with, or is equal to. */
  #extended({ chain, breakpoints }: RelativeRequest, { site }: Sent, covered: Covered): Kin | null {
    const number = this.#siteOf(site);
    const places = [covered.units - 1, ...breakpoints.map(({ unit }) => unit).toReversed()];
    for (const unit of places) {
      const found = unit < 0 ? undefined : this.#byLink.get(linkKey(number, chain[unit]));
      if (found?.lineage.has(found.earlier) === true && found.earlier.units === unit + 1)
        return found;
    }
    return null;
  }

  #siteOf(name: string): number {
    const known = this.#sites.get(name);
    if (known !== undefined) return known;
    this.#made += 1;
    // Spread over 32 bits: it is mixed into the keys of the site's contents.
    const number = Math.imul(this.#made, 0x9e3779b1);
    this.#sites.set(name, number);
    return number;
  }
}

const NOTHING = { length: 0, relative: null, lastOwed: -1, fresh: 0 } as const;

function linkKey(site: number, link = ''): string {
  return `${site} ${link}`;
}
