import { Buffer } from 'node:buffer';

/** No two parts to join: behind all ranks. */
const NONE = 0x7fff_ffff;
/** More than twice the tokens of any vocabulary, so that few of them meet in the table. A power of two. */
const SLOTS = 2 ** 19;
const LAST_SLOT = SLOTS - 1;
const FNV_BASIS = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/**
 * Counts tokens of a byte-pair encoding. Tables of numbers over the bytes of the vocabulary as it lies there:
 * 200,000 strings in a Map take twenty times as long to load, in a program that counts for milliseconds.
 */
export class BytePairs {
  readonly #split: RegExp;
  readonly #vocabulary: Uint8Array;
  /** Where the bytes of a token begin in the vocabulary; the byte in front of them is their number. */
  readonly #starts = new Uint32Array(SLOTS);
  /** Ranks by the hash of their bytes, and behind it where others lie there; 0 is free, else 1 + rank. */
  readonly #slots = new Uint32Array(SLOTS);
  readonly #encoder = new TextEncoder();
  /** Of the piece that is counted: its bytes, where its parts begin, and each part's rank with the next. */
  #bytes = new Uint8Array(0);
  #parts = new Uint32Array(0);
  #ranks = new Uint32Array(0);

  /**
   * @param packed the tokens by rank, each as a byte with its length and its bytes; all of it in base64
   * @param split matches the pieces of a text that no token crosses, with the flag `g`
   */
  constructor(packed: string, split: RegExp) {
    this.#split = split;
    this.#vocabulary = Buffer.from(packed, 'base64');
    index(this.#vocabulary, this.#starts, this.#slots);
  }

  /** Tokens of the text. Names of special tokens are text like any other. */
  count(text: string): number {
    let tokens = 0;
    for (const [piece] of text.matchAll(this.#split)) tokens += this.#countPiece(piece);
    return tokens;
  }

  #countPiece(piece: string): number {
    const length = this.#encode(piece);
    if (length < 2 || this.#rankOf(0, length) !== NONE) return 1;
    const [parts, ranks] = [this.#parts, this.#ranks];
    let count = length;
    for (let at = 0; at < count; at += 1) {
      parts[at] = at;
      ranks[at] = at + 2 > length ? NONE : this.#rankOf(at, at + 2);
    }
    parts[count] = length;
    for (;;) {
      const at = lowest(ranks, count);
      if (ranks[at] === NONE) return count;
      parts.copyWithin(at + 1, at + 2, count + 1);
      ranks.copyWithin(at + 1, at + 2, count);
      count -= 1;
      ranks[at] = this.#joined(at, count);
      if (at > 0) ranks[at - 1] = this.#joined(at - 1, count);
    }
  }

  /** The rank of a part of the piece with the next one. */
  #joined(part: number, count: number): number {
    if (part + 2 > count) return NONE;
    return this.#rankOf(this.#parts[part] ?? 0, this.#parts[part + 2] ?? 0);
  }

  /** The rank of the token that these bytes of the piece are. */
  #rankOf(start: number, end: number): number {
    const [bytes, vocabulary] = [this.#bytes, this.#vocabulary];
    const length = end - start;
    for (let slot = slotOf(bytes, start, end); ; slot = (slot + 1) & LAST_SLOT) {
      const found = this.#slots[slot] ?? 0;
      if (found === 0) return NONE;
      const token = this.#starts[found - 1] ?? 0;
      if (vocabulary[token - 1] !== length) continue;
      let same = 0;
      while (same < length && vocabulary[token + same] === bytes[start + same]) same += 1;
      if (same === length) return found - 1;
    }
  }

  /** Puts the UTF-8 form of a piece in place. @returns its length */
  #encode(piece: string): number {
    const most = piece.length * 3;
    if (most > this.#bytes.length) {
      this.#bytes = new Uint8Array(most * 2);
      this.#parts = new Uint32Array(most * 2 + 1);
      this.#ranks = new Uint32Array(most * 2);
    }
    return this.#encoder.encodeInto(piece, this.#bytes).written;
  }
}

/** Fills in where tokens start, and in which slots they are found: in one loop, which is compiled half-way. */
function index(vocabulary: Uint8Array, starts: Uint32Array, slots: Uint32Array): void {
  let rank = 0;
  for (let end = 0; end < vocabulary.length; rank += 1) {
    const start = end + 1;
    end = start + (vocabulary[end] ?? 0);
    starts[rank] = start;
    let slot = slotOf(vocabulary, start, end);
    while (slots[slot] !== 0) slot = (slot + 1) & LAST_SLOT;
    slots[slot] = rank + 1;
  }
}

/** Where bytes belong in the table: FNV-1a. */
function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return (hash ^ (hash >>> 15)) & LAST_SLOT;
}

/** The first place of the lowest rank. */
function lowest(ranks: Uint32Array, count: number): number {
  let found = 0;
  for (let at = 1; at < count; at += 1) if ((ranks[at] ?? 0) < (ranks[found] ?? 0)) found = at;
  return found;
}
