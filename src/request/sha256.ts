/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const ROUNDS = rootsOf(64, 1 / 3);
/** Of the square roots of the first eight. */
const START = rootsOf(8, 1 / 2);

function rootsOf(count: number, power: number): Uint32Array {
  const found = new Uint32Array(count);
  for (let [made, number] = [0, 2]; made < count; number += 1) {
    let isPrime = true;
    for (let by = 2; by * by <= number && isPrime; by += 1) isPrime = number % by !== 0;
    if (!isPrime) continue;
    const root = number ** power;
    found[made] = Math.floor((root - Math.floor(root)) * 2 ** 32);
    made += 1;
  }
  return found;
}

const utf8 = new TextEncoder();

/** Hex SHA-256 of a text, for runtimes without `node:crypto`, whose own is not synchronous. */
export function sha256InScript(text: string): string {
  const given = utf8.encode(text);
  const blocks = new Uint8Array(64 * Math.ceil((given.length + 9) / 64));
  blocks.set(given);
  blocks[given.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(given.length / 2 ** 29));
  view.setUint32(blocks.length - 4, (given.length * 8) >>> 0);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let block = 0; block < blocks.length; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(block + 4 * at);
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function compress(state: Uint32Array, words: Uint32Array): void {
  const word = (at: number) => words[at] ?? 0;
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [word(at - 15), word(at - 2)];
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[at] = word(at - 16) + low + word(at - 7) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + high + ((e & f) ^ (~e & g)) + (ROUNDS[at] ?? 0) + word(at)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries())
    state[at] = (state[at] ?? 0) + value;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
