import { canonical } from '../json/canonical.ts';
import { child } from '../json/pointer.ts';
import { type Json, entries, get, isObject, objectOf } from '../json/value.ts';
import { type Unit, bodyPointer } from './unit.ts';

/**
 * Code units of a text that are matched at a time, about 16 tokens. What two texts have in common is known to
 * a step, and rounded down: no provider that reuses any prefix has finer blocks than this but for a few tokens.
 */
export const STEP = 64;

/** The text of a unit as hashes, one of each step. Texts begin alike as far as their steps are equal. */
export interface TextSteps {
  /** The first is of what stands around the text, the last of what is left of it, less than a step. */
  readonly hashes: Uint32Array;
  /** Bytes of the text up to the end of each of these steps; 0 for the first. */
  readonly ends: Uint32Array;
}

export interface UnitText {
  /** Everything about the unit but its text: two texts begin alike only where this is equal. */
  readonly around: string;
  /** The member that holds the text. */
  readonly name: string;
  readonly text: string;
}

/** Members that hold what a unit says, in the forms of the providers. */
const SAYS = ['text', 'content', 'output'] as const;

/** The steps of a unit's text; null for a unit that is no text of a step at least: it is reused as a whole. */
export function textSteps(unit: Unit): TextSteps | null {
  const found = unitText(unit);
  return found === null ? null : stepsOf(found);
}

/** The same of a text with what stands around it: that of another unit, but for its text. */
export function stepsOf({ around, text }: Pick<UnitText, 'around' | 'text'>): TextSteps | null {
  if (text.length < STEP) return null;
  const whole = Math.floor(text.length / STEP);
  const hashes = new Uint32Array(whole + 2);
  const ends = new Uint32Array(whole + 2);
  hashes[0] = hashOf(around, 0, around.length);
  let bytes = 0;
  for (let step = 0; step <= whole; step += 1) {
    const [start, end] = [step * STEP, Math.min(text.length, (step + 1) * STEP)];
    hashes[step + 1] = hashOf(text, start, end);
    ends[step + 1] = bytes += bytesOf(text, start, end);
  }
  return { hashes, ends };
}

/**
 * The share of `unit`'s text, from 0 to 1, that `other` begins with too, known to a step: what is reused of
 * `unit` where it follows the same prefix as `other` did.
 */
export function sharedBeginning(unit: Unit, other: Unit, step: number = STEP): number {
  const [a, b] = [unitText(unit), unitText(other)];
  if (a === null || b === null || a.around !== b.around) return 0;
  const most = Math.min(a.text.length, b.text.length);
  let equal = 0;
  while (equal < most && a.text[equal] === b.text[equal]) equal += 1;
  return shareOfText(a.text, equal - (equal % step));
}

/** How many steps two texts begin with alike, that around them included. */
export function sharedSteps({ hashes: a }: TextSteps, { hashes: b }: TextSteps): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** The steps of a text that somebody else's is another one of from the step `from` on, at equal length. */
export function otherSteps({ hashes, ends }: TextSteps, from: number, whose: string): TextSteps {
  const other = hashes.slice();
  const at = Math.min(from, other.length - 1);
  const own = `${other[at] ?? 0} ${whose}`;
  other[at] = hashOf(own, 0, own.length);
  return { hashes: other, ends };
}

/** The share of a text of so many code units that its first matched steps are. */
export function shareOfSteps({ ends }: TextSteps, matched: number): number {
  return (ends[matched - 1] ?? 0) / Math.max(1, ends.at(-1) ?? 0);
}

/**
 * The share of a unit's text in front of a place in it, known to a step; 0 where the place is in no text.
 *
 * @param pointer of the text in the request body
 */
export function shareInFront(unit: Unit, pointer: string, offset: number): number {
  const found = unitText(unit);
  if (found === null || bodyPointer(unit, child('', found.name)) !== pointer) return 0;
  return shareOfText(found.text, offset - (offset % STEP));
}

/** A unit whose text is cut off behind a share of its bytes. */
export function beginningOf(unit: Unit, share: number): Unit {
  const found = unitText(unit);
  if (found === null) return unit;
  const bytes = new TextEncoder().encode(found.text);
  const front = bytes.subarray(0, Math.round(bytes.length * share));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(front);
  return { ...unit, value: withText(unit.value, found.name, text) };
}

/**
 * The share of a text, from 0 to 1, that its first code units are, in bytes: a token is about as many bytes of
 * any language, and anything between one and four letters.
 */
function shareOfText(text: string, end: number): number {
  const most = Math.min(text.length, Math.max(0, end));
  if (most === 0) return 0;
  const front = bytesOf(text, 0, most);
  return front / (front + bytesOf(text, most, text.length));
}

/** UTF-8 bytes of a part of a text; half of a surrogate pair counts two, so that parts add up. */
function bytesOf(text: string, start: number, end: number): number {
  let bytes = end - start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** The text of a unit; null for one that is reused as a whole. */
export function unitText(unit: Unit): UnitText | null {
  const { value, section, frame } = unit;
  if (section === 'params' || section === 'tools' || !isObject(value)) return null;
  const says = SAYS.filter((name) => typeof get(value, name) === 'string');
  const [name] = says;
  const text = name === undefined ? undefined : get(value, name);
  if (name === undefined || says.length !== 1 || typeof text !== 'string' || text.length < STEP)
    return null;
  const rest = canonical(withText(value, name, null), 'written');
  return { around: `${section}\0${frame}\0${rest}`, name, text };
}

function withText(value: Json, name: string, text: string | null): Json {
  const members = isObject(value) ? entries(value) : [];
  return objectOf(members.map(([key, each]) => [key, key === name ? text : each]));
}

/** FNV-1a over code units: fast, and two different steps share one by chance once in four thousand million. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
