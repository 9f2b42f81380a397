import { canonical } from '../../json/canonical.ts';
import { get, isMap, isObject } from '../../json/value.ts';
import { unitHash } from '../../request/hash.ts';
import type { Unit } from '../../request/unit.ts';

/** Code units of prompts that are kept to recognise them again; what is beyond is hashed anew. */
const MOST_KEPT = 8 * 1024 * 1024;

/**
 * Hashes of units, those of equal content computed once. In a trace nearly everything comes again with
 * every request: what costs is then to recognise a text, which is fast for the engine, not to print and
 * hash it.
 */
export class UnitHashes {
  readonly #texts = new Map<string, Map<string, string>>();
  readonly #objects = new WeakMap<object, string>();
  #kept = 0;

  /** The unit's `unitHash`. */
  of(unit: Unit, freeForm: ReadonlySet<string>): string {
    // Parameters are small, and put together anew for every request.
    const text = unit.section === 'params' ? canonical(unit.value, 'written') : plainText(unit);
    return text === null ? this.#ofObject(unit, freeForm) : this.#ofText(text, unit, freeForm);
  }

  #ofText(text: string, unit: Unit, freeForm: ReadonlySet<string>): string {
    const what = unit.section === 'params' ? unit.name : plainType(unit);
    const place = `${unit.section}\0${unit.frame}\0${what}`;
    let known = this.#texts.get(place);
    if (known === undefined) this.#texts.set(place, (known = new Map<string, string>()));
    const hash = known.get(text);
    if (hash !== undefined) return hash;
    const computed = unitHash(unit, freeForm);
    if ((this.#kept += text.length) > MOST_KEPT) {
      this.#texts.clear();
      this.#kept = 0;
    } else known.set(text, computed);
    return computed;
  }

  /** Objects are recognised by identity: a program that sends one tool list sends it again. */
  #ofObject(unit: Unit, freeForm: ReadonlySet<string>): string {
    const { value } = unit;
    if (typeof value !== 'object' || value === null) return unitHash(unit, freeForm);
    const known = this.#objects.get(value);
    const place = `${unit.section}\0${unit.frame}`;
    if (known?.startsWith(`${place}\0`) === true) return known.slice(place.length + 1);
    const computed = unitHash(unit, freeForm);
    this.#objects.set(value, `${place}\0${computed}`);
    return computed;
  }
}

/** The text of a unit that holds nothing else; null for any other unit. */
function plainText({ value }: Unit): string | null {
  if (!isObject(value) || isMap(value) || Object.keys(value).length !== 2) return null;
  const text = get(value, 'text');
  return typeof text === 'string' && typeof get(value, 'type') === 'string' ? text : null;
}

function plainType({ value }: Unit): string {
  const type = get(value, 'type');
  return typeof type === 'string' ? type : '';
}
