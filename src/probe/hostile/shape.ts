import { child } from '../../json/pointer.ts';
import { type Json, entries, get, isArray, isObject, objectOf } from '../../json/value.ts';

/** What may stand at a place of a request. Whatever is not named may not. */
export type Shape =
  | { readonly is: 'text' | 'plain' | 'free' }
  /** A text that is, or begins with, one of these. */
  | { readonly is: 'words'; readonly words: readonly string[]; readonly begins: boolean }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'object'; readonly members: Members; readonly dropped: readonly string[] }
  /** Objects that say by their `type` what they are; `''` where they do not say it. */
  | { readonly is: 'kinds'; readonly kinds: Readonly<Record<string, Shape>> }
  | { readonly is: 'either'; readonly one: Shape; readonly other: Shape };

export type Members = Readonly<Record<string, Shape>>;

export const TEXT: Shape = { is: 'text' };
/** A number, a flag or null. */
export const PLAIN: Shape = { is: 'plain' };
/** Data that the provider prints and does not act upon: a schema, the input of a call. */
export const FREE: Shape = { is: 'free' };
export const words = (...allowed: readonly string[]): Shape => ({
  is: 'words',
  words: allowed,
  begins: false,
});
export const beginning = (start: string): Shape => ({ is: 'words', words: [start], begins: true });
export const list = (of: Shape): Shape => ({ is: 'list', of });
export const either = (one: Shape, other: Shape): Shape => ({ is: 'either', one, other });
export const kinds = (of: Readonly<Record<string, Shape>>): Shape => ({ is: 'kinds', kinds: of });
/** @param dropped members that no cache looks at, and that are left out */
export const object = (members: Members, dropped: readonly string[] = []): Shape => ({
  is: 'object',
  members,
  dropped,
});

/** A value made of nothing but what a shape names, or the JSON Pointer of the first thing that it does not. */
export type Fitted = { readonly value: Json } | { readonly stray: string };

/** Builds a value anew from what a shape names, in its own order. */
export function fitted(value: Json, shape: Shape, at = ''): Fitted {
  const stray = { stray: at };
  switch (shape.is) {
    case 'free':
      return { value };
    case 'text':
      return typeof value === 'string' ? { value } : stray;
    case 'plain':
      return isArray(value) || isObject(value) || typeof value === 'string' ? stray : { value };
    case 'words': {
      if (typeof value !== 'string') return stray;
      const fits = shape.begins
        ? shape.words.some((word) => value.startsWith(word))
        : shape.words.includes(value);
      return fits ? { value } : stray;
    }
    case 'either': {
      const one = fitted(value, shape.one, at);
      if ('value' in one) return one;
      const other = fitted(value, shape.other, at);
      // The deeper of the two is what was meant.
      return 'value' in other || other.stray.length >= one.stray.length ? other : one;
    }
    case 'kinds': {
      if (!isObject(value)) return stray;
      const said = get(value, 'type') ?? '';
      const kind =
        typeof said === 'string' && Object.hasOwn(shape.kinds, said)
          ? shape.kinds[said]
          : undefined;
      return kind === undefined ? { stray: child(at, 'type') } : fitted(value, kind, at);
    }
    case 'list':
      return fittedList(value, shape.of, at);
    case 'object':
      return fittedObject(value, shape, at);
  }
}

function fittedList(value: Json, of: Shape, at: string): Fitted {
  if (!isArray(value)) return { stray: at };
  const found: Json[] = [];
  for (const [index, item] of value.entries()) {
    const one = fitted(item, of, child(at, String(index)));
    if ('stray' in one) return one;
    found.push(one.value);
  }
  return { value: found };
}

function fittedObject(
  value: Json,
  { members, dropped }: Extract<Shape, { is: 'object' }>,
  at: string,
): Fitted {
  if (!isObject(value)) return { stray: at };
  const found: (readonly [string, Json])[] = [];
  for (const [name, member] of entries(value)) {
    if (dropped.includes(name)) continue;
    const shape = Object.hasOwn(members, name) ? members[name] : undefined;
    if (shape === undefined) return { stray: child(at, name) };
    const one = fitted(member, shape, child(at, name));
    if ('stray' in one) return one;
    found.push([name, one.value]);
  }
  return { value: objectOf(found) };
}
