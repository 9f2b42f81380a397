import { bench } from 'vitest';

import { loadCounter } from '../src/request/tokens/count.ts';

// npx vitest bench --run bench/tokens.bench.ts
const MB = 1_000_000;
const TIMES = 3;
const ONCE = { iterations: TIMES, time: 0, warmupIterations: 0, warmupTime: 0 };

/** Letters as if at random, the same on every machine for the same seed. */
function letters(length: number, seed: number): string {
  const out: string[] = [];
  let state = seed;
  while (out.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    out.push(String.fromCharCode(97 + ((state >> 16) % 26)));
  }
  return out.join('');
}

const samples: Readonly<Record<string, (seed: number) => string>> = {
  '100,000 x a': (seed) => `${seed} ${'a'.repeat(100_000)}`,
  '100,000 spaces': (seed) => `${seed} ${' '.repeat(100_000)}`,
  '100,000 emoji': (seed) => `${seed} ${'😀'.repeat(100_000)}`,
  '1 MB of letters without a space': (seed) => letters(MB, seed),
  '5 MB of made-up words': (seed) => letters(5 * MB, seed).replaceAll(/[qxz]/g, ' '),
  '5 MB of one sentence': (seed) =>
    `${seed} ${'You answer politely, briefly and only from the handbook.\n'.repeat(87_720)}`,
};

const count = await loadCounter();
for (const [name, make] of Object.entries(samples)) {
  // A new text each time, or all but the first would be answered from memory.
  const texts = Array.from({ length: TIMES + 2 }, (_, index) => make(index * 7_919 + 1));
  bench(name, () => void count(texts.pop() ?? ''), ONCE);
}
