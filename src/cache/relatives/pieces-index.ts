import { Recent } from '../expected/recent.ts';
import type { Lineage, SeenStep, SeenUnit } from './lineage.ts';
import type { UnitPieces } from './pieces.ts';

/** Units and steps that are remembered at least, over all sites, and twice as many at most. */
const MOST_UNITS = 30_000;
const MOST_STEPS = 100_000;

/** Where contents went by before: units by what they are, and by the steps of their texts. */
export class PiecesIndex {
  readonly #units = new Recent<SeenUnit, number>(MOST_UNITS);
  readonly #steps = new Recent<SeenStep, number>(MOST_STEPS);

  unit(site: number, { key }: UnitPieces): SeenUnit | undefined {
    const seen = this.#units.get(key ^ site);
    return seen === undefined || seen.mask === 0 ? undefined : seen;
  }

  step(site: number, key: number): SeenStep | undefined {
    const seen = this.#steps.get(key ^ site);
    return seen === undefined || seen.mask === 0 ? undefined : seen;
  }

  /** The unit as one of a lineage; new where it is not known there. */
  add(site: number, { key, steps }: UnitPieces, lineage: Lineage): SeenUnit {
    const known = this.#units.get(key ^ site);
    if (known?.lineage === lineage) return known;
    const met = new Map<SeenStep, number>();
    for (const step of steps) {
      const seen = this.#step(step ^ site, lineage);
      const count = (met.get(seen) ?? 0) + 1;
      met.set(seen, count);
      seen.count = Math.max(seen.count, count);
    }
    const unit: SeenUnit = { lineage, mask: 0, steps: [...met.keys()] };
    this.#units.set(key ^ site, unit);
    return unit;
  }

  #step(key: number, lineage: Lineage): SeenStep {
    const known = this.#steps.get(key);
    if (known?.lineage === lineage) return known;
    const step: SeenStep = { lineage, mask: 0, count: 0, met: 0, metIn: 0 };
    this.#steps.set(key, step);
    return step;
  }
}
