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

/** Compact JSON text of a value. Numbers keep their spelling where order is kept; strings have one. */
export function canonical(value: Json, order: KeyOrder): string {
  const out: string[] = [];
  print(value, order, order === 'written', out);
  return out.join('');
}

function print(value: Json, order: KeyOrder, freeForm: boolean, out: string[]): void {
  if (value instanceof NumberLiteral) {
    out.push(freeForm ? value.source : plainNumber(value.source));
  } else if (isArray(value)) {
    out.push('[');
    value.forEach((item, index) => {
      if (index > 0) out.push(',');
      print(item, order, freeForm, out);
    });
    out.push(']');
  } else if (isObject(value)) {
    printObject(value, order, freeForm, out);
  } else {
    // JSON has no NaN, no undefined and no functions; an SDK would send null.
    out.push(JSON.stringify(value) ?? 'null');
  }
}

function printObject(value: JsonObject, order: KeyOrder, freeForm: boolean, out: string[]): void {
  const members = [...entries(value)];
  if (!freeForm) members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  out.push('{');
  members.forEach(([key, member], index) => {
    if (index > 0) out.push(',');
    out.push(JSON.stringify(key), ':');
    print(member, order, freeForm || (typeof order !== 'string' && order.has(key)), out);
  });
  out.push('}');
}
