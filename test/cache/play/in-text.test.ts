import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { played } from './playing.ts';

describe('property 8 inside a text: what two of them have in common, in steps of 64 letters', () => {
  const half = fc.constantFrom('a'.repeat(32), 'b'.repeat(32));
  const stem = fc.array(half, { minLength: 40, maxLength: 400 }).map((parts) => parts.join(''));
  const tail = fc.array(half, { maxLength: 12 }).map((parts) => `${parts.join('')}.`);
  /** Texts that begin alike and part somewhere, some again and again. */
  const texts = fc
    .tuple(stem, fc.array(fc.tuple(fc.nat({ max: 1000 }), tail), { minLength: 1, maxLength: 8 }))
    .map(([common, list]) =>
      list.map(([cut, end]) => common.slice(0, (common.length * cut) / 1000) + end),
    );

  test.each([
    ['OpenAI', 'gpt-4o', 'openai', { least: 1024, block: 128 }],
    ['SGLang', 'a-model', 'sglang', { least: 0, block: 1 }],
    ['vLLM', 'a-model', 'vllm', { least: 0, block: 16 }],
  ] as const)('at %s', (_, model, provider, { least, block: size }) => {
    fc.assert(
      fc.property(texts, (list) => {
        const tokensOf = (words: string) => Math.ceil(words.length / 4);
        const sent = list.map((content, at) => ({
          at,
          provider,
          body: { model, messages: [{ role: 'user', content }] },
          tokens: [tokensOf(content)],
        }));
        const naive = list.map((words, index) => {
          const all = tokensOf(words);
          const matched = list.slice(0, index).map((earlier) => {
            if (tokensOf(earlier) < least) return 0;
            if (earlier === words) return all;
            if (earlier.length < 64) return 0;
            let same = 0;
            while (same < words.length && words[same] === earlier[same]) same += 1;
            return Math.floor(all * ((same - (same % 64)) / words.length));
          });
          const most = Math.min(Math.max(0, ...matched), all - 1);
          const blocks = Math.floor(most / size) * size;
          return blocks < least ? 0 : blocks;
        });
        expect(played(sent).map(({ read }) => read)).toEqual(naive);
      }),
      { numRuns: 200 },
    );
  });
});
