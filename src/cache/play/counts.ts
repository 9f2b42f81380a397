import type { Segmented } from '../../request/provider/provider.ts';
import { estimateUnits, exactUnits } from '../../request/tokens/estimate.ts';

/** How many counts are remembered; beyond it they are made anew. */
const MOST = 50_000;

/** Token counts of requests; a unit that comes again behind the same units is counted once. */
export class Counts {
  readonly #known = new Map<string, number>();

  /**
   * Tokens of each unit: exact where `unitTokens` fits, else estimated.
   * @param chain the request's chain, one link per unit
   */
  async of(
    segmented: Segmented,
    chain: readonly string[],
    unitTokens: readonly number[] | null,
  ): Promise<readonly number[]> {
    const exact = unitTokens === null ? null : exactUnits(segmented.units, unitTokens);
    return exact === null ? await this.estimated(segmented, chain) : exact.map(({ mid }) => mid);
  }

  /**
   * Estimated tokens of each unit.
   * @param counted those of the first units, where they are known
   */
  async estimated(
    segmented: Segmented,
    chain: readonly string[],
    counted: readonly number[] = [],
  ): Promise<readonly number[]> {
    const fresh = chain.slice(counted.length);
    const first = fresh.findIndex((link) => !this.#known.has(link));
    if (first !== -1) await this.#estimate(segmented, chain, counted.length, first);
    return counted.concat(fresh.map((link) => this.#known.get(link) ?? 0));
  }

  async #estimate(
    { units, tokenFamily }: Segmented,
    chain: readonly string[],
    counted: number,
    first: number,
  ) {
    let from = counted + first;
    if (this.#known.size + units.length - counted > MOST) {
      this.#known.clear();
      from = counted;
    }
    const ranges = await estimateUnits(units.slice(from), tokenFamily, undefined, units[from - 1]);
    for (const [at, { mid }] of ranges.entries()) {
      const link = chain[from + at] ?? '';
      if (!this.#known.has(link)) this.#known.set(link, mid);
    }
  }
}
