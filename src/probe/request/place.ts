import { type Json, entries, isArray, isObject, objectOf } from '../../json/value.ts';

/** The same value with another one at a path that is there; all else is kept as it is, in its order. */
export function replaced(value: Json, path: readonly string[], by: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (isArray(value))
    return value.map((item, index) => (index === Number(key) ? replaced(item, rest, by) : item));
  if (!isObject(value)) return value;
  return objectOf(
    entries(value).map(([name, member]) => [
      name,
      name === key ? replaced(member, rest, by) : member,
    ]),
  );
}

/** An object with these members set: replaced where they stand, else added at the end. */
export function withMembers(value: Json, members: Readonly<Record<string, Json>>): Json {
  if (!isObject(value)) return value;
  const known = entries(value).map(
    ([name, member]) =>
      [name, Object.hasOwn(members, name) ? (members[name] ?? null) : member] as const,
  );
  const names = new Set(known.map(([name]) => name));
  return objectOf([...known, ...Object.entries(members).filter(([name]) => !names.has(name))]);
}
