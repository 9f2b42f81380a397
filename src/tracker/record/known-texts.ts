import { type PrintedUnit, printUnit } from '../../expected/request.ts';
import { printedUnit, sha256 } from '../../prefix/hash.ts';
import type { Unit } from '../../prefix/unit.ts';

/** Code units from which on looking a text up is cheaper than printing and hashing it. */
const LONG = 4_096;
/** Code units of all texts that are remembered, and of one. */
const MOST_KEPT = 2_000_000;
const MOST_RESULTS = 1_000;

/**
 * The hashes of units with long texts. A prompt of 100 kB is the same string in call after call: it is
 * printed and hashed once, and looked up by its number from then on. The texts themselves are only kept in
 * memory, the latest of them, and never handed out.
 */
export class KnownTexts {
  readonly #most: number;
  /** In the order of their latest use. */
  readonly #texts = new Map<string, number>();
  readonly #printed = new Map<string, PrintedUnit>();
  #kept = 0;
  #made = 0;

  constructor(most: number = MOST_KEPT) {
    this.#most = most;
  }

  /** What `printUnit` gives. */
  print(unit: Unit, freeForm: ReadonlySet<string>): PrintedUnit {
    let hasLong = false;
    const short = printedUnit(unit, freeForm, (text) => {
      if (text.length < LONG || text.length > this.#most) return JSON.stringify(text);
      hasLong = true;
      // Nothing else that is printed begins with this sign outside of quotes.
      return `#${this.#numberOf(text)}`;
    });
    const key = sha256(short);
    if (!hasLong) return { hash: key, length: short.length };
    const known = this.#printed.get(key);
    if (known !== undefined) return known;
    const printed = printUnit(unit, freeForm);
    if (this.#printed.size >= MOST_RESULTS) this.#printed.clear();
    this.#printed.set(key, printed);
    return printed;
  }

  #numberOf(text: string): number {
    const known = this.#texts.get(text);
    const number = known ?? (this.#made += 1);
    if (known === undefined) this.#kept += text.length;
    else this.#texts.delete(text);
    this.#texts.set(text, number);
    for (const oldest of this.#texts.keys()) {
      if (this.#kept <= this.#most) break;
      this.#texts.delete(oldest);
      this.#kept -= oldest.length;
    }
    return number;
  }
}
