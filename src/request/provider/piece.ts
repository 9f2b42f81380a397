import { type Json, type JsonObject, objectOf } from '../../json/value.ts';
import type { Unit } from '../unit.ts';
import type { Marker } from './markers.ts';

/** A unit before its look-back position is known, with the markers that stood on it. */
export interface Piece {
  readonly unit: Omit<Unit, 'position'>;
  readonly markers: readonly Marker[];
  /**
   * Why the provider leaves it out of the prompt, or null. Such a piece becomes no unit, but a marker
   * on it is still to be judged.
   */
  readonly absent: 'deferred' | 'cleared' | 'dropped' | null;
}

/** A piece for request parameters that stand in front of `name` ('tools', 'system', 'messages'). */
export function parameters(name: string, value: JsonObject): Piece {
  return outOfBody('parameters', name, value);
}

/** The piece that becomes unit 0: what the provider isolates entries by. */
export function namespace(members: readonly (readonly [string, Json | undefined])[]): Piece {
  return outOfBody('namespace', null, present(members));
}

/** An object of the members that have a value; null counts as none, as it does in request bodies. */
export function present(members: readonly (readonly [string, Json | undefined])[]): JsonObject {
  return objectOf(
    members.flatMap(([key, value]): (readonly [string, Json])[] =>
      value === undefined || value === null ? [] : [[key, value]],
    ),
  );
}

function outOfBody(kind: Unit['kind'], name: string | null, value: JsonObject): Piece {
  return {
    unit: {
      section: 'params',
      kind,
      index: 0,
      pointer: '',
      shorthand: null,
      role: null,
      name,
      value,
      frame: '',
      replayed: false,
    },
    markers: [],
    absent: null,
  };
}
