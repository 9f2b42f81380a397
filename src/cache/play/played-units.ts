import type { Unit } from '../../request/unit.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { PlayedUnit } from './request.ts';

/** Places that are remembered; beyond it memory begins anew. */
const MOST = 20_000;

/** What is kept of units once they are links. Equal ones are one object: many requests have them. */
export class PlayedUnits {
  readonly #known = new Map<string, PlayedUnit>();

  /** @param hashes `unitHash` of each unit */
  of({ units }: Segmented, hashes: readonly string[]): readonly PlayedUnit[] {
    return units.map((unit, at) => this.ofUnit(unit, hashes[at] ?? ''));
  }

  ofUnit(unit: Unit, hash: string): PlayedUnit {
    const { section, kind, pointer, position, replayed, value } = unit;
    // Parameters have no pointer that would tell them apart.
    const key = section === 'params' ? hash : pointer;
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
    const parameters = section === 'params' ? value : null;
    const made = { section, kind, pointer, position, replayed, parameters };
    this.#known.set(key, made);
    return made;
  }
}
