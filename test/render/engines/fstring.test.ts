import { describe, expect, it } from 'vitest';
import { NumberLiteral } from '../../../src/json/value.ts';
import { fstring } from '../../../src/render/engines/fstring/fstring.ts';
import { engineUnderTest } from './support.ts';

const { render, text, lines } = engineUnderTest(fstring);

describe('engine fstring', () => {
  it('puts values in, and takes doubled braces for braces', async () => {
    const values = { name: '<Ada>', n: 3 };
    expect(await text('Hi {name}, {n} {{not}} }}{{\n', { values })).toBe('Hi <Ada>, 3 {not} }{\n');
  });

  it('prints values as Python does', async () => {
    const values = { a: [1, new NumberLiteral('1.0'), "it's", null, true], b: { k: 'v' }, c: 1e16 };
    expect(await text('{a} {b} {c}', { values })).toBe(
      `[1, 1.0, "it's", None, True] {'k': 'v'} 10000000000000000`,
    );
  });

  it('reaches into lists and objects by brackets', async () => {
    const values = { a: [{ name: 'x' }], s: 'abc' };
    expect(await text('{a[0][name]!r:>5} {s[1]}', { values })).toBe("  'x' b");
  });

  it('knows the line of every part', async () => {
    expect(await lines('a\n{b}c\nd', { values: { b: 'x\ny' } })).toEqual([
      ['a\n', { file: 'p/system.mustache', line: 1 }],
      ['x\n', { file: 'p/system.mustache', line: 2 }],
      ['yc\n', { file: 'p/system.mustache', line: 2 }],
      ['d', { file: 'p/system.mustache', line: 3 }],
    ]);
  });

  it.each([
    ['a\n{', ":2: a '{' is not closed: write '{{' for a brace"],
    ['a }', ":1: a single '}' stands alone"],
    ['{ "a": 1 }', ':1: there is no value for \' "a"\''],
    ['{}', ":1: '{}' names no variable"],
    ['{0}', ":1: '{0}' names no variable"],
    ['{a.__class__}', ":1: '{a.__class__}' names no variable"],
    ['{a:{b}}', ":1: a '{' is not closed"],
    ['{a!x}', ":1: '{a!x}' has the conversion '!x'"],
    ['{who}', ":1: there is no value for 'who': add it under vars."],
    ['{a[x]}', ":1: the value of 'a' has no [x]"],
    ['{a:d}', ":1: 'a' cannot be formatted as ':d'"],
    ['{n:99999999}', ":1: 'n' cannot be formatted as ':99999999'"],
    ['{n:.99999999f}', ":1: 'n' cannot be formatted as ':.99999999f'"],
  ])('refuses %j', async (template, words) => {
    const values = { a: 'A', b: 1, n: 1 };
    await expect(render(template, { values })).rejects.toThrow(`p/system.mustache${words}`);
  });

  it('has no options', async () => {
    await expect(render('x', { options: { strict: true } })).rejects.toThrow(
      "engine fstring has no option 'strict'",
    );
  });
});
