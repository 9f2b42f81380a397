import { type TextSteps, textSteps } from '../../request/text-steps.ts';
import type { Unit } from '../../request/unit.ts';
import type { Segmented } from '../../request/provider/provider.ts';

/** Steps that are remembered; beyond it memory begins anew. */
const MOST = 1_000_000;

/** The steps of units' texts, by the units' hashes: what comes again is cut once. */
export class UnitTexts {
  readonly #known = new Map<string, TextSteps | null>();
  #kept = 0;

  /**
   * The steps of a unit of a request; null where it is reused as a whole or not at all.
   * @param hash the unit's `unitHash`
   */
  of({ rules }: Pick<Segmented, 'rules'>, unit: Unit, hash: string): TextSteps | null {
    if (rules.kind !== 'prefix') return null;
    const known = this.#known.get(hash);
    if (known !== undefined) return known;
    const made = textSteps(unit);
    this.#kept += 1 + (made?.hashes.length ?? 0);
    if (this.#kept > MOST) {
      this.#known.clear();
      this.#kept = 0;
    }
    this.#known.set(hash, made);
    return made;
  }
}
