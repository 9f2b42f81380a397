import { canonical } from '../json/canonical.ts';
import { child } from '../json/pointer.ts';
import { entries, get, isObject, objectOf } from '../json/value.ts';
import type { Unit } from './unit.ts';

/**
 * Code units of a text that are matched at a time, about 16 tokens. What two texts have in common is known to
 * a step, and rounded down: no provider that reuses any prefix has finer blocks than this but for a few tokens.
 */
export const STEP = 64;

/** The text of a unit as hashes, one of each step. Texts begin alike as far as their steps are equal. */
export interface TextSteps {
  /** The first is of what stands around the text, the last of what is left of it, less than a step. */
  readonly hashes: Uint32Array;
  /** Code units of the text. */
  readonly length: number;
}

interface UnitText {
  /** Everything about the unit but its text: two texts begin alike only where this is equal. */
  readonly around: string;
  /** Inner path of the text. */
  readonly path: string;
  readonly text: string;
}

/** Members that hold what a unit says, in the forms of the providers. */
const SAYS = ['text', 'content', 'output'] as const;

/** The steps of a unit's text; null for a unit that is no text of a step at least: it is reused as a whole. */
export function textSteps(unit: Unit): TextSteps | null {
  const found = unitText(unit);
  if (found === null) return null;
  const { around, text } = found;
  const whole = Math.floor(text.length / STEP);
  const hashes = new Uint32Array(whole + 2);
  hashes[0] = hashOf(around, 0, around.length);
  for (let step = 0; step <= whole; step += 1) {
    const end = Math.min(text.length, (step + 1) * STEP);
    hashes[step + 1] = hashOf(text, step * STEP, end);
  }
  return { hashes, length: text.length };
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
  return shareOf(equal - (equal % step), a.text.length);
}

/** The share of a text of so many code units that its first matched steps are. */
export function shareOfSteps({ length }: TextSteps, matched: number): number {
  return shareOf((matched - 1) * STEP, length);
}

/**
 * The share of a unit's text in front of a place in it, known to a step; 0 where the place is in no text.
 *
 * @param path inner path of the text in the unit's value
 */
export function shareInFront(unit: Unit, path: string, offset: number): number {
  const found = unitText(unit);
  if (found?.path !== path) return 0;
  return shareOf(offset - (offset % STEP), found.text.length);
}

function shareOf(part: number, whole: number): number {
  return Math.min(1, Math.max(0, part) / whole);
}

function unitText(unit: Unit): UnitText | null {
  const { value, section, frame } = unit;
  if (section === 'params' || section === 'tools' || !isObject(value)) return null;
  const says = SAYS.filter((name) => typeof get(value, name) === 'string');
  const [name] = says;
  const text = name === undefined ? undefined : get(value, name);
  if (name === undefined || says.length !== 1 || typeof text !== 'string' || text.length < STEP)
    return null;
  const rest = objectOf(entries(value).map(([key, each]) => [key, key === name ? null : each]));
  return {
    around: `${section}\0${frame}\0${canonical(rest, 'written')}`,
    path: child('', name),
    text,
  };
}

/** FNV-1a over code units: fast, and two different steps share one by chance once in four thousand million. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
