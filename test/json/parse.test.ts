import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GuardError } from '../../src/errors.ts';
import { canonical } from '../../src/json/canonical.ts';
import { parseJson } from '../../src/json/parse.ts';
import { type Json, NumberLiteral, entries, get, isObject } from '../../src/json/value.ts';
import { LIMITS } from '../../src/limits.ts';
import { spelled } from './documents.ts';

/** Compact JSON in the written order. */
function printed(value: Json): string {
  return canonical({ value }, new Set(['value'])).slice('{"value":'.length, -1);
}

function messageFor(text: string): string {
  try {
    parseJson(text, 'a.json');
  } catch (error) {
    if (error instanceof GuardError && error.kind === 'analysis') return error.message;
    throw error;
  }
  throw new Error(`no mistake was found in ${text}`);
}

describe('parseJson', () => {
  it('keeps the order of keys, the spelling of numbers and every string', () => {
    fc.assert(
      fc.property(spelled, ({ text, compact }) => {
        expect(printed(parseJson(text, 'a.json'))).toBe(compact);
      }),
    );
  });

  it('accepts and refuses what JSON.parse does', () => {
    const tokens = fc.constantFrom(
      ...'{ } [ ] , : " \n \t 0 1 . e - +'.split(' '),
      ' ',
      '"a"',
      'true',
      'null',
      '\\',
      '\u00a0',
      'nul',
      '1.0',
      "'",
    );
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(accepts(() => parseJson(text, 'a.json'))).toBe(accepts(() => JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('uses a literal only for a number that JavaScript would print in another way', () => {
    expect(parseJson('[1, 1.5, -3, 1e21, 1e3, 1.0]', 'a.json')).toEqual([
      1,
      1.5,
      -3,
      new NumberLiteral('1e21'),
      new NumberLiteral('1e3'),
      new NumberLiteral('1.0'),
    ]);
  });

  it('takes the last of equal keys, as JSON.parse does', () => {
    expect(parseJson('{"a": 1, "b": 2, "a": 3}', 'a.json')).toEqual({ a: 3, b: 2 });
  });

  it('takes __proto__ for a key like any other', () => {
    const value = parseJson('{"__proto__": {"polluted": true}}', 'a.json');
    expect(get(value, 'polluted')).toBeUndefined();
    expect(get(get(value, '__proto__'), 'polluted')).toBe(true);
    expect(isObject(value) && entries(value).map(([key]) => key)).toEqual(['__proto__']);
  });

  it.each([
    ['', '1:1: the text is empty'],
    ['\n\n', '1:1: the text is empty'],
    ['\uFEFF{}', '1:1: found a byte order mark'],
    ['{\n  "a": 1,\n}', '3:1: found a comma in front of a closing bracket'],
    ['{\r\n  "a": [1,]\r\n}', '2:11: found a comma in front of a closing bracket'],
    ['// hello\n{}', '1:1: found a comment'],
    ['{\n  # hello\n}', '2:3: found a comment'],
    ["{'a': 1}", '1:2: found another kind of quote'],
    ['{“a”: 1}', '1:2: found another kind of quote'],
    ['{a: 1}', '1:2: found a word without quotes'],
    ['{"a": NaN}', '1:7: found a word that JSON does not have'],
    ['{"a": -Infinity}', '1:8: found a word that JSON does not have'],
    ['{"a": None}', '1:7: found a word that JSON does not have'],
    ['["a\nb"]', '1:4: found a line end or control character in a string'],
    ['["\\x41"]', '1:4: found a wrong escape'],
    ['["\\u12"]', '1:7: found a wrong escape'],
    ['{"a": ,}', '1:7: found no value where one was expected'],
    ['{"a": }', '1:7: found no value where one was expected'],
    ['[01]', '1:3: found a number that JSON does not allow'],
    ['[+1]', '1:2: found a number that JSON does not allow'],
    ['[1.]', '1:4: found a number that JSON does not allow'],
    ['{"a": 1 "b": 2}', '1:9: found a value where a comma or a colon was expected'],
    ['{"a" 1}', '1:6: found a value where a comma or a colon was expected'],
    ['{"a": [1}', '1:9: found a closing bracket that does not fit'],
    ['{"a": "b', '1:9: the text ends too early'],
    ['{"a":\n', '1:6: the text ends too early'],
    ['{"a": 1}\n{"a": 2}\n', '2:1: found more after the JSON value'],
    ['{"a": {{ user }}}', '1:8: found a template tag'],
    ['<<<<<<< HEAD\n{}', '1:1: found the marker of a merge conflict'],
    ['[\u00a01]', '1:2: found the character U+00A0'],
  ])('says where %j is wrong, and why', (text, words) => {
    expect(messageFor(text)).toMatch(
      new RegExp(`^a\\.json:${words.replaceAll(/[+]/g, '\\+')}.*\\.$`),
    );
  });

  it('refuses what is nested too deep, wherever it stands', () => {
    const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(printed(parseJson(deep(LIMITS.depth), 'a.json'))).toBe(deep(LIMITS.depth));
    expect(messageFor(`\n${deep(LIMITS.depth + 1)}`)).toBe(
      'a.json:2:201: nested more than 200 levels deep; no prompt is.',
    );
    expect(messageFor('['.repeat(1_000_000))).toContain('nested more than 200 levels');
    expect(printed(parseJson(JSON.stringify('['.repeat(500)), 'a.json'))).toHaveLength(502);
  });

  it('refuses a text beyond the limit', () => {
    expect(messageFor(' '.repeat(LIMITS.fileBytes + 1))).toContain('more than 16 MB');
  });
});

function accepts(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
