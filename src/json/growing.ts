import { LIMITS } from '../limits.ts';
import { type LogPlace, elementEnds, isRepeated, logPlace } from './log-place.ts';
import { parseJson } from './parse.ts';
import { type Json, dig, entries, isArray, isObject, items, objectOf } from './value.ts';

/** A list that was read. */
interface Read {
  /** The text from its first element on. */
  readonly text: string;
  readonly path: string;
  /** Offsets behind its elements. */
  readonly ends: readonly number[];
  readonly elements: readonly Json[];
}

/** Lists that a next one may go on from: conversations that are recorded at the same time. */
const REMEMBERED = 16;
/** Code units of all of them. */
const MOST_KEPT = 64 * 1024 * 1024;

/**
 * Reads requests one after another, each with all the turns before it: messages that one has in common
 * with an earlier one are taken from there. So a long conversation costs what is new in each line, and
 * equal messages of its requests are the same objects.
 */
export class GrowingParser {
  #recent: Read[] = [];

  /** As `parseJson`. */
  parse(text: string, name: string, line: number): Json {
    const place = text.length > LIMITS.fileBytes ? null : logPlace(text);
    if (place === null) return parseJson(text, name, line);
    const list = text.slice(place.start);
    const [before, shared] = this.#closest(list, place);
    const grown = grow(text, place, list, before, shared);
    if (grown === null) return parseJson(text, name, line);
    this.#remember(grown.read, before);
    return grown.value;
  }

  /** The earlier list with the longest common beginning, and its length. */
  #closest(list: string, { path }: LogPlace): readonly [Read | null, number] {
    let found: readonly [Read | null, number] = [null, 0];
    for (const read of this.#recent) {
      if (read.path !== path.join('/')) continue;
      const shared = commonLength(read.text, list);
      if (shared > found[1]) found = [read, shared];
    }
    return found;
  }

  #remember(read: Read, instead: Read | null): void {
    this.#recent = [read, ...this.#recent.filter((each) => each !== instead)].slice(0, REMEMBERED);
    let kept = 0;
    this.#recent = this.#recent.filter(({ text }) => (kept += text.length) <= MOST_KEPT);
  }
}

/** The value of a text whose list begins like an earlier one; null where it has to be read as a whole. */
function grow(
  text: string,
  place: LogPlace,
  list: string,
  before: Read | null,
  shared: number,
): { readonly value: Json; readonly read: Read } | null {
  // A number that ends where the texts part may go on; what has a closing sign may not.
  const isOpen = !/[\]}"]/.test(list[shared - 1] ?? '');
  const count = countBelow(before?.ends ?? [], isOpen ? shared : shared + 1);
  const last = before?.ends[count - 1] ?? 0;
  const next = /^\s*(,?)\s*(?=([^]))/.exec(list.slice(last, last + 100));
  // A comma in front of the bracket, or nothing between two elements: a mistake to be told as one.
  if (next === null || (next[1] === ',') !== (last > 0 && next[2] !== ']')) return null;
  const from = last + next[0].length;
  const added = elementEnds(list, from);
  const close = added.at(-1) ?? 0;
  if (list[close] !== ']' || isRepeated(list, close, place)) return null;
  try {
    const value = parseJson(text.slice(0, place.start) + list.slice(close), '');
    const empty = dig(value, ...place.path);
    const tail = elementsOf(list.slice(from, close), place.path.length);
    if (!isArray(empty) || empty.length > 0 || tail.length !== added.length - 1) return null;
    const elements = (before?.elements ?? []).slice(0, count).concat(tail);
    const ends = (before?.ends ?? []).slice(0, count).concat(added.slice(0, -1));
    const read = { text: list, path: place.path.join('/'), ends, elements };
    return { value: withMember(value, place.path, elements), read };
  } catch {
    return null;
  }
}

/** The elements of a list, read as deep inside of other values as they stand. */
function elementsOf(text: string, depth: number): readonly Json[] {
  let value = parseJson(`${'['.repeat(depth + 1)}${text}${']'.repeat(depth + 1)}`, '');
  for (let level = 0; level < depth; level += 1) value = items(value)[0] ?? null;
  return items(value);
}

/** The value with another member at the end of a path. */
function withMember(value: Json, [name, ...path]: readonly string[], member: Json): Json {
  if (name === undefined) return member;
  if (!isObject(value)) return value;
  return objectOf(
    entries(value).map(([key, inner]) => [
      key,
      key === name ? withMember(inner, path, member) : inner,
    ]),
  );
}

/** How many of these growing numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The length of the common beginning of two texts. The engine compares; every part few times. */
function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  const isEqual = (from: number, to: number) => a.slice(from, to) === b.slice(from, to);
  let low = 0;
  let step = 4_096;
  while (low + step <= most && isEqual(low, low + step)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(most, low + step);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isEqual(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
