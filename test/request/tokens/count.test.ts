import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import { loadCounter } from '../../../src/request/tokens/count.ts';

const prose = (seed: number) =>
  Array.from(
    { length: 900 },
    (_, at) => `Rule ${seed}.${at}: answer (politely!) from the handbook;\n\tdon't guess 1,${at}%.`,
  ).join(' ');
const code = Array.from({ length: 900 }, (_, at) => `const x${at} = await f(${at}, "a b");`).join(
  '\n',
);
const mixed = `${prose(1)}\n${'手冊中的規則。\n'.repeat(900)}\n${prose(2)}`;

describe('a long text, counted section by section', () => {
  it.each([
    ['prose', prose(0)],
    ['code', code],
    ['two scripts', mixed],
    ['one word', 'abc'.repeat(600)],
  ])('has as many tokens as in one go: %s', async (_, text) => {
    const count = await loadCounter();
    expect(count(text).tokens).toBe(encode(text).length);
  });

  it('has the share of letters of the whole', async () => {
    const count = await loadCounter();
    expect(count(prose(3)).cjk).toBe(0);
    const { cjk } = count(mixed);
    expect(cjk).toBeGreaterThan(0.04);
    expect(cjk).toBeLessThan(0.1);
  });
});

it('the kinds of characters are shares of all that are no space', async () => {
  const count = await loadCounter();
  expect(count('👍👍 ok')).toMatchObject({ cjk: 0, code: 0, emoji: 0.5 });
  expect(count('{ a: 規則 }\n')).toMatchObject({ cjk: 2 / 6, code: 3 / 6, emoji: 0 });
});
