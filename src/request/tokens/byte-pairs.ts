/** Stands behind each token of a vocabulary: a byte that no UTF-8 has, so that the token that it is never occurs. */
export const TOKEN_END = 0xc0;

/** A byte-pair encoding. */
export interface Vocabulary {
  /** The bytes of all tokens in the order of their ranks, each with TOKEN_END behind it. */
  readonly tokens: Uint8Array;
  /** What cuts a text into the pieces that are encoded each by itself. Global. */
  readonly split: RegExp;
}

const NONE = -1;
// FNV-1a, 32 bits.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Counts the tokens of texts in a byte-pair encoding, as `tiktoken` encodes them
 * (github.com/openai/tiktoken, `_educational.py`, read 2026-12-01): of two neighbours whose bytes together are
 * a token those of the lowest rank become one, until there are none. Words that look like special tokens are
 * text.
 *
 * The package that the vocabulary is of takes a third of a second to make a table of strings of it, which is as
 * long as a whole check; this is a table of hashes over the bytes as they lie, and ready in a hundredth.
 */
export function bytePairCounter({ tokens: all, split }: Vocabulary): (text: string) => number {
  const ranks = new RankTable(all);
  let buffer = new Uint8Array(1_024);
  const encoder = new TextEncoder();
  return (text) => {
    let tokens = 0;
    for (const piece of text.match(split) ?? []) {
      // UTF-8 takes three bytes at most for each code unit.
      if (piece.length * 3 > buffer.length) buffer = new Uint8Array(piece.length * 3);
      const { written } = encoder.encodeInto(piece, buffer);
      tokens += ranks.of(buffer, 0, written) === NONE ? merged(buffer, written, ranks) : 1;
    }
    return tokens;
  };
}

/** How many tokens are left of so many bytes. O(bytes²): callers cut what has no end. */
function merged(buffer: Uint8Array, length: number, ranks: RankTable): number {
  // Where each part begins, and the rank of a part together with the next one.
  const starts = Array.from({ length: length + 1 }, (_, at) => at);
  const rankAt = (part: number): number => {
    const [start, end] = [starts[part], starts[part + 2]];
    return start === undefined || end === undefined ? NONE : ranks.of(buffer, start, end);
  };
  const pairs = starts.map((_, part) => rankAt(part));
  for (;;) {
    let lowest = NONE;
    for (let part = 0; part < pairs.length; part += 1) {
      const [rank = NONE, best = NONE] = [pairs[part], pairs[lowest]];
      if (rank !== NONE && (best === NONE || rank < best)) lowest = part;
    }
    if (lowest === NONE) return starts.length - 1;
    starts.splice(lowest + 1, 1);
    pairs.splice(lowest + 1, 1);
    pairs[lowest] = rankAt(lowest);
    if (lowest > 0) pairs[lowest - 1] = rankAt(lowest - 1);
  }
}

/** Ranks by bytes: open addressing, half of it empty. */
class RankTable {
  readonly #bytes: Uint8Array;
  /** Where each token begins; the next one begins behind the end of this one. */
  readonly #starts: Uint32Array;
  readonly #slots: Int32Array;

  /** One loop without calls: it runs once, over 1.6 million bytes, and has to be quick before it is compiled. */
  constructor(bytes: Uint8Array) {
    const count = countOf(bytes);
    const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
    const starts = new Uint32Array(count + 1);
    const slots = new Int32Array(size).fill(NONE);
    let rank = 0;
    let hash = SEED;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte !== TOKEN_END) {
        hash = Math.imul(hash ^ byte, PRIME);
        continue;
      }
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (slots[slot] !== NONE) slot = (slot + 1) & (size - 1);
      slots[slot] = rank;
      rank += 1;
      starts[rank] = at + 1;
      hash = SEED;
    }
    this.#bytes = bytes;
    this.#starts = starts;
    this.#slots = slots;
  }

  /** The rank of a part of some bytes; NONE for what is no token. */
  of(buffer: Uint8Array, start: number, end: number): number {
    let slot = this.#slotOf(buffer, start, end);
    for (;;) {
      const rank = this.#slots[slot] ?? NONE;
      if (rank === NONE || this.#isToken(rank, buffer, start, end)) return rank;
      slot = this.#after(slot);
    }
  }

  #isToken(rank: number, buffer: Uint8Array, start: number, end: number): boolean {
    const own = this.#starts[rank] ?? 0;
    if ((this.#starts[rank + 1] ?? 0) - own !== end - start + 1) return false;
    for (let at = start; at < end; at += 1)
      if (buffer[at] !== this.#bytes[own + at - start]) return false;
    return true;
  }

  #slotOf(buffer: Uint8Array, start: number, end: number): number {
    let hash = SEED;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (buffer[at] ?? 0), PRIME);
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #after(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1);
  }
}

function countOf(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === TOKEN_END) count += 1;
  return count;
}
