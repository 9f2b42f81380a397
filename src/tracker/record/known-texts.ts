import { type PrintedUnit, printUnit } from '../../cache/expected/request.ts';
import { printedUnit, sha256 } from '../../request/hash.ts';
import type { Unit } from '../../request/unit.ts';
import { utf8Length } from '../../runtime.ts';

/** Code units from which on looking a text up is cheaper than printing and hashing it. */
const LONG = 4_096;
/** Code units of all texts that are remembered, and of one. */
const MOST_KEPT = 2_000_000;
const MOST_RESULTS = 1_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface Known {
  /** A copy: a part of a string keeps the whole of it in memory, a chunk of a book would keep the book. */
  readonly own: string;
  readonly number: number;
}

/**
 * The hashes of units with long texts. A prompt of 100 kB is the same string in call after call: it is
 * printed and hashed once, and looked up by its number from then on. The texts themselves are only kept in
 * memory, the latest of them, and never handed out.
 */
export class KnownTexts {
  readonly #most: number;
  /** In the order of their latest use. */
  readonly #texts = new Map<string, Known>();
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
      const number = this.numberOf(text);
      if (number === null) return JSON.stringify(text);
      hasLong = true;
      // Nothing else that is printed begins with this sign outside of quotes.
      return `#${number}`;
    });
    const key = sha256(short);
    if (!hasLong) return { hash: key, length: utf8Length(short) };
    const known = this.#printed.get(key);
    if (known !== undefined) return known;
    const printed = printUnit(unit, freeForm);
    if (this.#printed.size >= MOST_RESULTS) this.#printed.clear();
    this.#printed.set(key, printed);
    return printed;
  }

  /** A number that no other text has; null for a text that is short, or not to be kept. */
  numberOf(text: string): number | null {
    if (text.length < LONG) return null;
    const known = this.#texts.get(text);
    if (known !== undefined) {
      this.#texts.delete(text);
      this.#texts.set(known.own, known);
      return known.number;
    }
    if (text.length > this.#most) return null;
    const own = decoder.decode(encoder.encode(text));
    if (own !== text) return null;
    this.#made += 1;
    this.#kept += own.length;
    this.#texts.set(own, { own, number: this.#made });
    for (const oldest of this.#texts.keys()) {
      if (this.#kept <= this.#most) break;
      this.#texts.delete(oldest);
      this.#kept -= oldest.length;
    }
    return this.#made;
  }
}
