import { plainNumber } from './number.ts';
import { type Json, type JsonObject, NumberLiteral, entries, isArray, isObject } from './value.ts';

/**
 * How the members of objects are ordered when a value is printed:
 *
 * - `sorted`: everywhere by key; the semantic identity, for prefix ids.
 * - `written`: everywhere as it stands.
 * - a set of member names: fields that the API defines are sorted, but inside a member of one of these
 *   names (a schema, a tool input: free-form JSON that the provider prints as it came) the written
 *   order and the spelling of numbers are kept. The form that is compared, for wire ids.
 */
export type KeyOrder = 'sorted' | 'written' | ReadonlySet<string>;

/** How strings that are values are written. */
type Spell = (text: string) => string;

/** Compact JSON text of a value. Numbers keep their spelling where order is kept; strings have one. */
export function canonical(value: Json, order: KeyOrder, spell: Spell = JSON.stringify): string {
  const out: string[] = [];
  print(value, { order, spell }, order === 'written', out);
  return out.join('');
}

interface Printing {
  readonly order: KeyOrder;
  readonly spell: Spell;
}

function print(value: Json, printing: Printing, freeForm: boolean, out: string[]): void {
  if (value instanceof NumberLiteral) {
    out.push(freeForm ? value.source : plainNumber(value.source));
  } else if (isArray(value)) {
    out.push('[');
    value.forEach((item, index) => {
      if (index > 0) out.push(',');
      print(item, printing, freeForm, out);
    });
    out.push(']');
  } else if (isObject(value)) {
    printObject(value, printing, freeForm, out);
  } else if (typeof value === 'string') {
    out.push(printing.spell(value));
  } else {
    // JSON has no NaN, no undefined and no functions; an SDK would send null.
    out.push(JSON.stringify(value) ?? 'null');
  }
}

function printObject(
  value: JsonObject,
  printing: Printing,
  freeForm: boolean,
  out: string[],
): void {
  const { order } = printing;
  const members = [...entries(value)];
  if (!freeForm) members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  out.push('{');
  members.forEach(([key, member], index) => {
    if (index > 0) out.push(',');
    out.push(JSON.stringify(key), ':');
    const isFree = freeForm || (typeof order !== 'string' && order.has(key));
    print(member, printing, isFree, out);
  });
  out.push('}');
}
