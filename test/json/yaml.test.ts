import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GuardError } from '../../src/errors.ts';
import { canonical } from '../../src/json/canonical.ts';
import { parseJson } from '../../src/json/parse.ts';
import { type Json, get } from '../../src/json/value.ts';
import { parseYaml } from '../../src/json/yaml.ts';
import { LIMITS } from '../../src/limits.ts';
import { spelled } from './documents.ts';

function printed(value: Json): string {
  return canonical({ value }, new Set(['value'])).slice('{"value":'.length, -1);
}

function messageFor(text: string, version: '1.1' | '1.2' = '1.2'): string {
  try {
    parseYaml(text, 'a.yml', { version });
  } catch (error) {
    if (error instanceof GuardError && error.kind === 'analysis') return error.message;
    throw error;
  }
  throw new Error(`no mistake was found in ${text}`);
}

describe('parseYaml', () => {
  it('reads JSON as parseJson does, spelling and order included', () => {
    // YAML has no raw control characters, line ends of its own, and limits what begins a line.
    const clean = spelled.filter(({ text }) => /^[ -~]*$/.test(text) && !/"[^"]{1024}/.test(text));
    fc.assert(
      fc.property(clean, ({ text }) => {
        expect(printed(parseYaml(text, 'a.yml'))).toBe(printed(parseJson(text, 'a.json')));
      }),
    );
  });

  it('keeps what JSON can spell, and writes out what it cannot', () => {
    const text = '[1.0, 1e3, -0, 12345678901234567890, 0x1F, 0o17, +1, .5, 007, .inf, 1_000, 1:30]';
    expect(printed(parseYaml(text, 'a.yml'))).toBe(
      '[1.0,1e3,-0,12345678901234567890,31,15,1,0.5,7,".inf","1_000","1:30"]',
    );
  });

  it('reads words as the version says', () => {
    const text = '[yes, off, 0x1F, 010, 1_000, 1:30]';
    expect(printed(parseYaml(text, 'a.yml'))).toBe('["yes","off",31,10,"1_000","1:30"]');
    expect(printed(parseYaml(text, 'a.yml', { version: '1.1' }))).toBe('[true,false,31,8,1000,90]');
    // As PyYAML has it.
    expect(printed(parseYaml('{y: n}', 'a.yml', { version: '1.1' }))).toBe('{"y":"n"}');
    expect(printed(parseYaml(`%YAML 1.1\n---\n${text}`, 'a.yml'))).toBe(
      '[true,false,31,8,1000,90]',
    );
  });

  it.each(['1.1', '1.2'] as const)(
    'keeps dates and what tags stand for as data in %s',
    (version) => {
      const text = [
        'a: 2027-03-31',
        'b: !!timestamp 2027-03-31T10:00:00Z',
        'c: !!binary aGk=',
        'd: !!python/object/apply:os.system ["ls"]',
        'e: !!python/tuple [1, 2]',
        'f: !!set {x, z}',
        'g: !own 1.50',
        'h: !!omap [p: 1]',
      ].join('\n');
      expect(printed(parseYaml(text, 'a.yml', { version }))).toBe(
        '{"a":"2027-03-31","b":"2027-03-31T10:00:00Z","c":"aGk=","d":["ls"],"e":[1,2],"f":{"x":null,"z":null},"g":"1.50","h":[{"p":1}]}',
      );
    },
  );

  it('spells keys as they stand there', () => {
    expect(printed(parseYaml('2: a\n1: b\ntrue: c\n2027-01-01: d\n"x y": e', 'a.yml'))).toBe(
      '{"2":"a","1":"b","true":"c","2027-01-01":"d","x y":"e"}',
    );
  });

  it('takes __proto__ for a key like any other', () => {
    const value = parseYaml('__proto__: {polluted: true}', 'a.yml');
    expect(get(value, 'polluted')).toBeUndefined();
    expect(printed(value)).toBe('{"__proto__":{"polluted":true}}');
  });

  it('expands aliases, as keys too', () => {
    expect(printed(parseYaml('a: &x [1.0]\nb: *x\n&k c: 1\nd: {*k : 2}', 'a.yml'))).toBe(
      '{"a":[1.0],"b":[1.0],"c":1,"d":{"c":2}}',
    );
  });

  it('takes an anchor that is set anew for the newer one', () => {
    expect(printed(parseYaml('[&x {a: &y 1}, &y 2, *x, *y]', 'a.yml'))).toBe(
      '[{"a":1},2,{"a":1},2]',
    );
  });

  it('merges in 1.1 as PyYAML does, and leaves << alone in 1.2', () => {
    const text = 'x: &x {p: 1, q: 2}\ny: &y {q: 3, r: 4}\nz:\n  s: 5\n  <<: [*x, *y]\n  p: 9';
    expect(printed(get(parseYaml(text, 'a.yml', { version: '1.1' }), 'z') ?? null)).toBe(
      '{"q":2,"r":4,"p":9,"s":5}',
    );
    expect(printed(get(parseYaml(text, 'a.yml'), 'z') ?? null)).toBe(
      '{"s":5,"<<":[{"p":1,"q":2},{"q":3,"r":4}],"p":9}',
    );
    expect(messageFor('<<: 1', '1.1')).toBe('a.yml:1:1: << merges objects only.');
  });

  it('is null for a text without a document', () => {
    expect(parseYaml('', 'a.yml')).toBeNull();
    expect(parseYaml('# nothing\n', 'a.yml')).toBeNull();
  });

  it.each([
    ['a: 1\na: 2', "2:1: the key 'a' stands here twice"],
    ['{1: a, "1": b}', "1:8: the key '1' stands here twice"],
    ['a: 1\n---\nb: 2\n', '2:1: a second document begins here'],
    ['a:\n\t- b', '2:1: Tabs are not allowed as indentation; indent with spaces'],
    ['a: "x', '1:6: Missing closing "quote; check the quotes'],
    ['a: b: c', '1:4: Nested mappings are not allowed'],
    [
      'a: @x',
      '1:4: Plain value cannot start with reserved character @; a text that begins with it needs quotes',
    ],
    [
      'a: {{ user }}',
      '1:5: found a list or an object as a key; a template tag such as {{ x }} needs quotes',
    ],
    ['a: *x', '1:4: there is no &x in front of this'],
    ['a: &x [*x]', '1:8: *x stands inside of &x itself'],
  ])('says where %j is wrong, and why', (text, words) => {
    expect(messageFor(text)).toContain(`a.yml:${words}`);
    expect(messageFor(text)).not.toContain('\n');
  });

  it('refuses aliases that expand to more than a file may hold', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, n) =>
        `a${n}: &a${n} [${n === 0 ? 'lol' : Array.from({ length: 9 }, () => `*a${n - 1}`).join(', ')}]`,
    ).join('\n');
    expect(messageFor(bomb)).toMatch(
      /^a\.yml:\d+:\d+: the aliases up to here expand to more than 16 MB\.$/,
    );
    const long = `a: &a ${'x'.repeat(100_000)}\nb: [${'*a, '.repeat(200)}]`;
    expect(messageFor(long)).toContain('expand to more than 16 MB');
    expect(printed(parseYaml(`a: &a x\nb: [${'*a, '.repeat(2_000)}]`, 'a.yml'))).toHaveLength(
      8_015,
    );
  });

  it('refuses what is nested too deep, through aliases too', () => {
    expect(messageFor(`${'['.repeat(300)}${']'.repeat(300)}`)).toContain(
      'a.yml:1:201: nested more than 200',
    );
    expect(messageFor('['.repeat(100_000))).toContain('nested more than 200 levels deep');
    expect(messageFor('- '.repeat(300))).toContain('nested more than 200 levels deep');
    const chain = Array.from(
      { length: 5 },
      (_, n) => `a${n}: &a${n} ${'['.repeat(50)}${n === 0 ? '' : `*a${n - 1}`}${']'.repeat(50)}`,
    ).join('\n');
    expect(messageFor(chain)).toContain('a.yml:4:59: nested more than 200 levels deep');
  });

  it('refuses a text beyond the limit', () => {
    expect(messageFor(' '.repeat(LIMITS.fileBytes + 1))).toContain('more than 16 MB');
  });
});
