import { canonical } from '../../json/canonical.ts';
import { tokens } from '../../json/pointer.ts';
import {
  type Json,
  type JsonObject,
  entries,
  get,
  isArray,
  isObject,
  objectOf,
} from '../../json/value.ts';

/** A value with another one at a place inside it; as it is where there is no such place. */
export function replacedAt(value: Json, path: string, by: Json): Json {
  return replaced(value, tokens(path), by);
}

function replaced(value: Json, path: readonly string[], by: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (isArray(value)) {
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item));
  }
  if (!isObject(value) || get(value, key) === undefined) return value;
  return objectOf(
    entries(value).map(([name, member]) => [
      name,
      name === key ? replaced(member, rest, by) : member,
    ]),
  );
}

/** A list or an object in an order of its own: elements by their bytes, members by their names. */
export function sortedValue(value: Json): Json {
  if (isArray(value)) {
    return value
      .map((item) => ({ item, key: canonical(item, 'sorted') }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ item }) => item);
  }
  if (!isObject(value)) return value;
  return objectOf(entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A list or an object in the order of another one; what only it has stands last. */
export function inOrderOf(value: Json, model: Json): Json {
  if (isArray(value) && isArray(model)) return listInOrderOf(value, model);
  if (isObject(value) && isObject(model)) return membersInOrderOf(value, model);
  return value;
}

function listInOrderOf(value: readonly Json[], model: readonly Json[]): readonly Json[] {
  const waiting = new Map<string, Json[]>();
  for (const item of value) {
    const key = canonical(item, 'written');
    waiting.set(key, [...(waiting.get(key) ?? []), item]);
  }
  const common = model.flatMap((item) => {
    const own = waiting.get(canonical(item, 'written'))?.shift();
    return own === undefined ? [] : [own];
  });
  return [...common, ...[...waiting.values()].flat()];
}

function membersInOrderOf(value: JsonObject, model: JsonObject): JsonObject {
  const common = entries(model).flatMap(([key]) => {
    const own = get(value, key);
    return own === undefined ? [] : [[key, own] as const];
  });
  const more = entries(value).filter(([key]) => get(model, key) === undefined);
  return objectOf([...common, ...more]);
}
