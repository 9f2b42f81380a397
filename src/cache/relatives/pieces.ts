import { canonical } from '../../json/canonical.ts';
import { get, isObject } from '../../json/value.ts';
import type { Unit } from '../../request/unit.ts';

/**
 * What is remembered of a unit, to find it again in any place: hashes and lengths, no text. Its content is one
 * piece, and so is each step of a long text, so that most of a text is found again although a line of it changed.
 */
export interface UnitPieces {
  /** Of the whole content; a tool's is taken of its key-sorted form, so that an order of keys does not count. */
  readonly key: number;
  /** Of each step, in order; empty for a unit of one piece. */
  readonly steps: Int32Array;
  /** UTF-8 bytes of each step, and of all of them. */
  readonly bytes: Uint16Array;
  readonly size: number;
}

/** Code units of a step: 8 to 64 tokens of prose. */
const SHORTEST = 32;
const LONGEST = 256;

/** Members that hold what a unit says, in the forms of the providers. */
const SAYS = ['text', 'content', 'output'] as const;

/**
 * The pieces of a unit, in O(its length).
 *
 * @param hash its `unitHash`
 */
function piecesOf(unit: Unit, hash: string): UnitPieces {
  const isTool = unit.section === 'tools';
  const text = isTool ? canonical(unit.value, 'sorted') : saidBy(unit);
  const key = isTool ? keyOf(text, 0, text.length) : keyOfHash(hash);
  return { key, ...stepsOf(text) };
}

/** The pieces of a unit that says nothing but a text, by the first letters of its hash. */
export function piecesOfText(text: string, hash: string): UnitPieces {
  return { key: keyOfHash(hash), ...stepsOf(text) };
}

function keyOfHash(hash: string): number {
  return Number.parseInt(hash.slice(0, 8), 16) | 0;
}

/** What a unit says, where that is one text; else all of it. */
export function saidBy({ value }: Pick<Unit, 'value'>): string {
  if (isObject(value))
    for (const name of SAYS) {
      const text = get(value, name);
      if (typeof text === 'string') return text;
    }
  return canonical(value, 'written');
}

const ONE_PIECE: Omit<UnitPieces, 'key'> = {
  steps: new Int32Array(0),
  bytes: new Uint16Array(0),
  size: 0,
};

function stepsOf(text: string): Omit<UnitPieces, 'key'> {
  const steps: number[] = [];
  const bytes: number[] = [];
  let size = 0;
  if (text.length <= SHORTEST) return ONE_PIECE;
  for (let start = 0; start < text.length;) {
    const end = endOfStep(text, start);
    const length = bytesOf(text, start, end);
    steps.push(keyOf(text, start, end));
    bytes.push(length);
    size += length;
    start = end;
  }
  return { steps: Int32Array.from(steps), bytes: Uint16Array.from(bytes), size };
}

/**
 * Behind the next line end; in a long line at the place that its letters choose, so that the steps behind a
 * change fall where they fell before, however long what changed is.
 */
function endOfStep(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST);
  if (most - start <= SHORTEST) return text.length;
  const line = text.indexOf('\n', start + SHORTEST - 1);
  if (line !== -1 && line < most) return line + 1;
  if (most === text.length) return most;
  let [end, least] = [most, Number.POSITIVE_INFINITY];
  for (let at = start + SHORTEST; at < most; at += 1) {
    const around =
      Math.imul(text.charCodeAt(at - 1), 0x9e3779b1) ^
      Math.imul(text.charCodeAt(at), 0x85ebca6b) ^
      Math.imul(text.charCodeAt(at + 1), 0xc2b2ae35);
    const value = (around ^ (around >>> 15)) >>> 0;
    if (value < least) [end, least] = [at, value];
  }
  return end;
}

/** FNV-1a over the code units of a part of a text, as a small integer of the engine: 32 bits. */
function keyOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function bytesOf(text: string, start: number, end: number): number {
  let bytes = end - start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** The pieces of what stands for other content of equal length. */
export function otherPieces({ key }: UnitPieces, whose: string): UnitPieces {
  const own = `${key} ${whose}`;
  return { key: keyOf(own, 0, own.length), ...ONE_PIECE };
}

/** Pieces that are remembered; beyond it memory begins anew. */
const MOST = 400_000;

/** The pieces of units by the units' hashes: what comes again is cut once. */
export class KnownPieces {
  readonly #known = new Map<string, UnitPieces>();
  #kept = 0;

  known(hash: string): UnitPieces | undefined {
    return this.#known.get(hash);
  }

  of(unit: Unit, hash: string): UnitPieces {
    const known = this.#known.get(hash);
    if (known !== undefined) return known;
    const made = piecesOf(unit, hash);
    this.#kept += 8 + made.steps.length;
    if (this.#kept > MOST) {
      this.#known.clear();
      this.#kept = 0;
    }
    this.#known.set(hash, made);
    return made;
  }
}
