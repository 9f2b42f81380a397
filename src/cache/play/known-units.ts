import { type Json, entries, isArray, isObject } from '../../json/value.ts';
import type { Unit } from '../../request/unit.ts';

/** Letters of the units that are remembered; beyond it memory begins anew. */
const MOST = 32 * 1024 * 1024;

/**
 * Units that were seen before, so that many conversations with one system prompt hold it once: each line of a
 * trace is read into strings of its own.
 */
export class KnownUnits {
  readonly #known = new Map<string, Unit>();
  #kept = 0;

  /**
   * The unit, or an equal one that is known, and how many letters it adds to what is held.
   * @param hash its `unitHash`
   */
  of(unit: Unit, hash: string): { readonly unit: Unit; readonly added: number } {
    const key = `${hash} ${unit.position} ${unit.pointer}`;
    const known = this.#known.get(key);
    if (known !== undefined && isAlike(known, unit)) return { unit: known, added: 0 };
    const added = lettersOf(unit.value);
    this.#kept += added;
    if (this.#kept > MOST) {
      this.#known.clear();
      this.#kept = added;
    }
    this.#known.set(key, unit);
    return { unit, added };
  }
}

/** Beside section, frame and value, which the hash is of, and the places. */
function isAlike(a: Unit, b: Unit): boolean {
  return (
    a.kind === b.kind &&
    a.index === b.index &&
    a.shorthand === b.shorthand &&
    a.role === b.role &&
    a.name === b.name &&
    a.replayed === b.replayed &&
    a.replayedMembers?.join() === b.replayedMembers?.join()
  );
}

function lettersOf(value: Json): number {
  if (typeof value === 'string') return value.length;
  if (isArray(value)) return value.reduce<number>((sum, each) => sum + lettersOf(each), 0);
  if (!isObject(value)) return 0;
  return entries(value).reduce((sum, [name, each]) => sum + name.length + lettersOf(each), 0);
}
