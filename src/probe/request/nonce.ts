import { child, resolve, tokens } from '../../json/pointer.ts';
import type { Json } from '../../json/value.ts';
import type { ProbeRequest } from '../target.ts';
import { replaced } from './place.ts';

/** Where the text of a unit stands, from the unit's own place, in the forms of all APIs. */
const TEXTS: readonly (readonly string[])[] = [
  [],
  ['text'],
  ['description'],
  ['function', 'description'],
  ['toolSpec', 'description'],
  ['functionDeclarations', '0', 'description'],
  ['content'],
];

/**
 * The body with a nonce in front of everything that the provider caches, so that nothing which is in a
 * cache already matches: at the beginning of the first tool's description where there are tools, else of
 * the first system block, else of the first message. Null where that first unit has no text (an image, a
 * tool without a description): such a prompt cannot be probed cold.
 */
export function withNonce({ body, segmented }: ProbeRequest, nonce: string): Json | null {
  const first = segmented.units.find(({ section }) => section !== 'params');
  if (first === undefined) return null;
  for (const text of TEXTS) {
    const pointer = text.reduce<string>(child, first.pointer);
    const found = resolve(body, pointer);
    if (typeof found === 'string' && found !== '')
      return replaced(body, tokens(pointer), `${nonce} ${found}`);
  }
  return null;
}
