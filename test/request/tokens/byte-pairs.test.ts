import fc from 'fast-check';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { beforeAll, describe, expect, it } from 'vitest';
import { TOKEN_END, bytePairCounter } from '../../../src/request/tokens/byte-pairs.ts';
import { loadVocabulary } from '../../../src/request/tokens/vocabulary.ts';

let count: (text: string) => number;
beforeAll(async () => {
  count = bytePairCounter(await loadVocabulary());
});

/** What another implementation of the same encoding says; `<|endoftext|>` is text to both. */
const encoded = (text: string): number => encode(text, { disallowedSpecial: new Set() }).length;

/** Of all neighbours that are a token together the first of the lowest rank become one, until there are none. */
function defined(text: string, tokens: readonly string[]): number {
  if (tokens.includes(text)) return 1;
  let parts: readonly string[] = text.split('');
  for (;;) {
    const ranks = parts.slice(1).map((part, at) => tokens.indexOf(`${parts[at]}${part}`));
    const lowest = Math.min(...ranks.filter((rank) => rank !== -1));
    if (lowest === Infinity) return parts.length;
    const at = ranks.indexOf(lowest);
    parts = [...parts.slice(0, at), tokens[lowest] ?? '', ...parts.slice(at + 2)];
  }
}

describe('tokens in o200k_base', () => {
  it.each([
    ['nothing', ''],
    ['prose', "Don't guess: answer politely, in full sentences, from the handbook (page 17)."],
    ['code', 'const x = await f(1, "a b");\n\treturn { ...x, [`k${y}`]: 0x1F };\r\n'],
    ['a name that was made up', 'Xqzjvwkflumpenzorghaft'],
    ['base64', 'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4'],
    ['many scripts', '手冊中的規則 はい、そうです 안녕하세요 Здравствуйте שלום สวัสดี नमस्ते'],
    ['emoji and what joins them', '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽'],
    ['words that are special tokens', 'a <|endoftext|> b <|im_start|>'],
    ['spaces', '    \n\n\t  x   \n'],
    ['one letter many times', 'a'.repeat(500)],
  ])('are those of the package: %s', (_, text) => {
    expect(count(text)).toBe(encoded(text));
  });

  it('are those of the package for any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(fc.constantFrom('ab', 'The', ' answer', '\n', '12', '.', 'ß', '規', '"'), {
          maxLength: 30,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      // A byte order mark is lost on the package, which so misses the tokens that have one.
      fc.property(
        text.map((all) => all.replaceAll('\uFEFF', '')),
        (all) => {
          expect(count(all)).toBe(encoded(all));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are those that the definition gives, in any small vocabulary', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 4 });
    const words = fc.uniqueArray(word, { minLength: 4, maxLength: 40 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.array(text, { minLength: 10, maxLength: 10 }), (more, texts) => {
        const tokens = ['a', 'b', 'c', ...more];
        const end = Buffer.of(TOKEN_END);
        const bytes = Buffer.concat(tokens.flatMap((token) => [Buffer.from(token), end]));
        const small = bytePairCounter({ tokens: bytes, split: /[^]+/gu });
        for (const each of texts) expect(small(each)).toBe(defined(each, tokens));
      }),
    );
  });

  it('count what is no text, as an editor would write it', () => {
    expect(count('a\uD800b')).toBe(count('a\uFFFDb'));
  });
});
