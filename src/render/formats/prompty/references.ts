import { analysisError } from '../../../errors.ts';
import { child } from '../../../json/pointer.ts';
import {
  type Json,
  type JsonObject,
  entries,
  isArray,
  isObject,
  objectOf,
} from '../../../json/value.ts';
import type { Places } from '../../../json/place.ts';
import type { Side } from '../../side.ts';
import { includedDocument, includedText, referenceAt } from '../included.ts';

/** Where the values of a header stand. */
export interface HeaderPlace {
  readonly side: Side;
  readonly file: string;
  readonly places: Places;
}

/**
 * A value with its `${file:...}` and `${env:...}` references resolved. Files are those of the commit, in
 * the folder of the prompt. The environment is not part of the commit and is never read: only the default
 * that a reference brings along counts.
 * @throws GuardError (analysis) for a reference that cannot be resolved so.
 */
export async function resolved(
  place: HeaderPlace,
  value: Json,
  pointer: string,
  depth = 0,
): Promise<Json> {
  if (typeof value === 'string') return await resolvedText(place, value, pointer, depth);
  if (isArray(value)) {
    const list: Json[] = [];
    for (const [index, item] of value.entries())
      list.push(await resolved(place, item, `${pointer}/${index}`, depth));
    return list;
  }
  return isObject(value) ? await resolvedObject(place, value, pointer, depth) : value;
}

async function resolvedObject(
  place: HeaderPlace,
  value: JsonObject,
  pointer: string,
  depth: number,
): Promise<Json> {
  const members: (readonly [string, Json])[] = [];
  for (const [key, member] of entries(value))
    members.push([key, await resolved(place, member, child(pointer, key), depth)]);
  return objectOf(members);
}

async function resolvedText(
  place: HeaderPlace,
  value: string,
  pointer: string,
  depth: number,
): Promise<Json> {
  const match = /^\$\{([A-Za-z]+):([\s\S]*)\}$/.exec(value);
  if (match === null) return value;
  const { side, file, places } = place;
  const [, protocol = '', to = ''] = match;
  const at = `${file}:${places.line(pointer, null) ?? 1}`;
  switch (protocol.toLowerCase()) {
    case 'env': {
      const [, fallback] = /^[^:]*:([\s\S]+)$/.exec(to) ?? [];
      if (fallback !== undefined) return fallback;
      throw analysisError(
        `${at}: '${value.slice(0, 80)}' is read from the environment when the program runs, and no prompt is checked with the environment of this machine: write a default (\${env:NAME:default}), or give the value in the config (vars, model).`,
      );
    }
    case 'file': {
      const reference = referenceAt(file, places, pointer, to, 'folder');
      if (!/\.(?:json|ya?ml)$/i.test(to)) return (await includedText(side, reference)).text;
      if (depth > 0)
        throw analysisError(`${at}: files may not lead to further files: put the values into one.`);
      return (await includedDocument(side, reference)).value;
    }
    default:
      return value;
  }
}
