import { canonical } from '../json/canonical.ts';
import type { Unit } from '../prefix/unit.ts';
import type { Segmented } from '../provider/provider.ts';
import type { PlayedUnit } from './request.ts';

/** Places that are remembered; beyond it memory begins anew. */
const MOST = 20_000;

/** What is kept of units once they are links. Equal ones are one object: many requests have them. */
export class PlayedUnits {
  readonly #ofRequests = new WeakMap<Segmented, readonly PlayedUnit[]>();
  readonly #known = new Map<string, PlayedUnit>();

  of(segmented: Segmented): readonly PlayedUnit[] {
    const known = this.#ofRequests.get(segmented);
    if (known !== undefined) return known;
    const units = segmented.units.map((unit) => this.ofUnit(unit));
    this.#ofRequests.set(segmented, units);
    return units;
  }

  ofUnit({ section, kind, pointer, position, replayed, value }: Unit): PlayedUnit {
    const parameters = section === 'params' ? value : null;
    const key = parameters === null ? pointer : canonical(parameters, 'written');
    const known = this.#known.get(key);
    if (
      known?.position === position &&
      known.kind === kind &&
      known.section === section &&
      known.replayed === replayed &&
      known.pointer === pointer
    ) {
      return known;
    }
    if (this.#known.size > MOST) this.#known.clear();
    const made = { section, kind, pointer, position, replayed, parameters };
    this.#known.set(key, made);
    return made;
  }
}
