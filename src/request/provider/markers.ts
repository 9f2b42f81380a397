import { type Json, entries, isArray, isObject, objectOf } from '../../json/value.ts';

/** A cache marker that was taken out of a value. */
export interface Marker {
  /** Reference tokens from the value to the marker, the marker's own name last. */
  readonly path: readonly (string | number)[];
  readonly value: Json;
}

/** A value without its markers, and the markers. */
export interface Unmarked {
  readonly value: Json;
  readonly markers: readonly Marker[];
}

// An API nests content a few levels deep (block, document, source, block); what lies deeper is data.
const DEEPEST = 12;

/**
 * Takes the members called `name` out of a value, wherever the API could have put them. Free-form
 * members (a schema that describes a property of that name) are content and left alone. A member that is
 * null, which is how clients spell none, is the same as an absent one: it is dropped without being reported.
 */
export function unmark(value: Json, name: string, freeForm: ReadonlySet<string>): Unmarked {
  const markers: Marker[] = [];
  return { value: walk(value, name, freeForm, [], markers), markers };
}

function walk(
  value: Json,
  name: string,
  freeForm: ReadonlySet<string>,
  path: readonly (string | number)[],
  markers: Marker[],
): Json {
  if (path.length > DEEPEST) return value;
  if (isArray(value)) {
    const kept = value.map((item, index) => walk(item, name, freeForm, [...path, index], markers));
    return kept.every((item, index) => item === value[index]) ? value : kept;
  }
  if (!isObject(value)) return value;
  const members = entries(value);
  const kept: (readonly [string, Json])[] = [];
  let changed = false;
  for (const [key, member] of members) {
    if (member === null || key === name) {
      if (member !== null) markers.push({ path: [...path, key], value: member });
      changed = true;
      continue;
    }
    const inner = freeForm.has(key)
      ? member
      : walk(member, name, freeForm, [...path, key], markers);
    changed ||= inner !== member;
    kept.push([key, inner]);
  }
  return changed ? objectOf(kept) : value;
}
