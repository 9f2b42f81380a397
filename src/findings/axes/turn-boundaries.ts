import { wholeBlocks } from '../../request/blocks.ts';
import type { AnalysedRequest } from './request.ts';
import { equalTokens, tokensBefore } from './request.ts';
import type { Turn } from './turn-request.ts';

/** Boundaries of entries remembered per conversation; far more than any look-back reaches. */
const MOST = 4_000;

/** The ends of the prefixes that the requests of a conversation left in the cache. */
export class Boundaries {
  readonly #links = new Set<string>();

  /** Remembers what a request leaves: an entry at each breakpoint that is long enough. */
  leave({ request, chain }: Turn): void {
    const { rules, breakpoints } = request.segmented;
    if (rules.kind === 'prefix') return;
    for (const { unit } of breakpoints) {
      const link = chain[unit];
      if (link === undefined || tokensBefore(request, unit + 1) < rules.minimum.tokens) continue;
      this.#links.delete(link);
      this.#links.add(link);
      const [oldest] = this.#links;
      if (this.#links.size > MOST && oldest !== undefined) this.#links.delete(oldest);
    }
  }

  /** The last unit of the longest entry that the request finds, or -1. Entry caches only. */
  readBy({ request, chain }: Turn): number {
    return placesLookedAt(request).find((unit) => this.#links.has(chain[unit] ?? '')) ?? -1;
  }

  /**
   * ⌊d⌋ in tokens (semantics, section 4): what of `earlier`'s units in front of `place` could still be
   * read by `later`, were the difference there the only one.
   *
   * @param laterPlace where the difference is in `later`
   */
  reusable(
    earlier: Turn,
    later: Turn,
    place: number,
    laterPlace: number,
    counterparts: ReadonlyMap<number, number>,
  ): number {
    const { rules } = earlier.request.segmented;
    if (rules.kind === 'prefix') {
      // What the two have in common is a whole unit for the request after this one.
      if (rules.wholeUnits) return 0;
      const other = later.request.segmented.units[laterPlace];
      return wholeBlocks(rules, equalTokens(earlier.request, place, other));
    }
    const looked = new Set(placesLookedAt(later.request));
    for (let unit = Math.min(place, earlier.left) - 1; unit >= 0; unit -= 1) {
      const isLeft = this.#links.has(earlier.chain[unit] ?? '');
      if (isLeft && looked.has(counterparts.get(unit) ?? unit))
        return tokensBefore(earlier.request, unit + 1);
    }
    return 0;
  }
}

/** Units at whose ends the provider looks for entries, the last first; each once. */
function placesLookedAt({ segmented }: AnalysedRequest): readonly number[] {
  const { rules, breakpoints, units, lookups } = segmented;
  const lookback = rules.kind === 'entries' ? rules.lookback : null;
  if (lookback === null) {
    const places = new Set([...breakpoints.map(({ unit }) => unit), ...(lookups ?? [])]);
    return breakpoints.length === 0 ? [] : [...places].toSorted((a, b) => b - a);
  }
  const places: number[] = [];
  let next = units.length;
  for (const { unit: end } of breakpoints.toReversed()) {
    const first = (units[end]?.position ?? 0) - lookback + 1;
    for (next = Math.min(next, end + 1); next > 0; next -= 1) {
      if ((units[next - 1]?.position ?? 0) < first) break;
      places.push(next - 1);
    }
  }
  return places;
}
