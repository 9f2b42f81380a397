import { canonical } from '../json/canonical.ts';
import { type Json, get, isMap, isObject } from '../json/value.ts';
import type { Unit } from './unit.ts';

/**
 * How many leading units of two requests are equal in all that is known of them. Units that are the same
 * objects, as those of a conversation that is read line by line, cost next to nothing.
 */
export function sharedUnits(before: readonly Unit[], after: readonly Unit[]): number {
  const most = Math.min(before.length, after.length);
  let shared = 0;
  while (shared < most && isSame(before[shared], after[shared])) shared += 1;
  return shared;
}

function isSame(a: Unit | undefined, b: Unit | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.pointer === b.pointer &&
    a.position === b.position &&
    a.section === b.section &&
    a.kind === b.kind &&
    a.frame === b.frame &&
    a.role === b.role &&
    a.name === b.name &&
    a.index === b.index &&
    a.shorthand === b.shorthand &&
    a.replayed === b.replayed &&
    isSameValue(a.value, b.value)
  );
}

function isSameValue(a: Json, b: Json): boolean {
  if (a === b) return true;
  const [words, others] = [plainText(a), plainText(b)];
  if (words !== null && others !== null)
    return words === others && get(a, 'type') === get(b, 'type');
  return canonical(a, 'written') === canonical(b, 'written');
}

/** The text of a value that holds nothing else, in the usual order of its two members. */
function plainText(value: Json): string | null {
  if (!isObject(value) || isMap(value)) return null;
  const [first, second, ...more] = Object.keys(value);
  const text = get(value, 'text');
  const isPlain = first === 'type' && second === 'text' && more.length === 0;
  return isPlain && typeof text === 'string' ? text : null;
}
