/**
 * JSON as it was written. A provider caches bytes, so two spellings that JSON.parse makes equal may be
 * two prefixes: `1.0` against `1`, and the order of keys that look like numbers. Ordinary JavaScript
 * values (a request an SDK is about to send) are valid here as they are; the parser of this folder
 * adds the two forms that JavaScript has no value for.
 */
export type Json = null | boolean | number | string | NumberLiteral | readonly Json[] | JsonObject;

/** An object. A Map stands for one whose key order a plain object would not keep. */
export type JsonObject = { readonly [key: string]: Json | undefined } | ReadonlyMap<string, Json>;

/** A number whose spelling differs from what JavaScript would print, such as `1.0` or `1e3`. */
export class NumberLiteral {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** The nearest JavaScript number; precision may be lost, so compare `source` where bytes matter. */
  get value(): number {
    return Number(this.source);
  }

  /** Lets JSON.stringify print something sensible; exact output is `canonical`'s business. */
  toJSON(): number {
    return this.value;
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberLiteral)
  );
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isMap(value: JsonObject): value is ReadonlyMap<string, Json> {
  return value instanceof Map;
}

/** The member `key` of an object; undefined for anything that is no object or has no such member. */
export function get(value: Json | undefined, key: string): Json | undefined {
  if (!isObject(value)) return undefined;
  if (isMap(value)) return value.get(key);
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Follows member names through nested objects. */
export function dig(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((inner, key) => get(inner, key), value);
}

/** The members of an object in their order. Members without a value are absent on the wire: left out. */
export function entries(value: JsonObject): readonly (readonly [string, Json])[] {
  if (isMap(value)) return [...value.entries()];
  const found: (readonly [string, Json])[] = [];
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member !== undefined) found.push([key, member]);
  }
  return found;
}

/** The members without those named, in their order. */
export function omit(value: JsonObject, ...names: readonly string[]): JsonObject {
  return objectOf(entries(value).filter(([key]) => !names.includes(key)));
}

/** An object of these members in this order; a later member of the same name replaces an earlier one. */
export function objectOf(members: readonly (readonly [string, Json])[]): JsonObject {
  if (members.some(([key]) => isIndexLike(key) || key === '__proto__')) return new Map(members);
  return Object.fromEntries(members);
}

/** A string, or undefined for anything else. */
export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The elements of an array; none for anything else. */
export function items(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

// JavaScript moves such keys to the front of a plain object, in ascending order.
function isIndexLike(key: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(key);
}
