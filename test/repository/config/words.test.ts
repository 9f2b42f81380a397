import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDay, seconds } from '../../../src/repository/config/duration.ts';
import { parseFailOnFlag } from '../../../src/repository/config/fail-on.ts';
import { jsonSchema } from '../../../src/repository/config/json-schema.ts';
import { nearest, suggestion } from '../../../src/repository/config/nearest.ts';
import { normalPath } from '../../../src/repository/config/paths.ts';

describe('the vocabulary of the config', () => {
  it('is written down in the JSON Schema that editors use', () => {
    const file = new URL('../../../prompt-cache-guard.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(jsonSchema());
  });
});

describe('--fail-on', () => {
  it('reads a comma list', () => {
    expect(parseFailOnFlag('+below-minimum:warning, -suspect-value')).toEqual([
      { sign: '+', code: 'below-minimum', bar: 'warning' },
      { sign: '-', code: 'suspect-value', bar: null },
    ]);
    expect(parseFailOnFlag('volatile-prefix,prefix-changed:note')).toEqual([
      { sign: null, code: 'volatile-prefix', bar: null },
      { sign: null, code: 'prefix-changed', bar: 'note' },
    ]);
  });

  it.each([
    [
      'volatile-prefx',
      "--fail-on: 'volatile-prefx' is no finding code; did you mean 'volatile-prefix'?",
    ],
    ['', "--fail-on: '' is no finding code (allowed: volatile-prefix, "],
    ['+suspect-value:err', "'err' is no severity"],
    ['-suspect-value:error', 'takes a code out and sets its severity'],
    [
      '-suspect-value,volatile-prefix:note',
      "so 'volatile-prefix:note' could add to the default or replace it; write '+volatile-prefix:note'",
    ],
  ])('refuses %j', (flag, words) => {
    expect(() => parseFailOnFlag(flag)).toThrow(words);
  });
});

describe('a suggestion', () => {
  it('is the nearest word, if one is near', () => {
    const words = ['render', 'report', 'min_hit_ratio'];
    expect(nearest('redner', words)).toBe('render');
    expect(nearest('minHitRatio', words)).toBe('min_hit_ratio');
    expect(nearest('MIN-HIT-RATIO', words)).toBe('min_hit_ratio');
    expect(nearest('discover', words)).toBeUndefined();
    expect(nearest('', words)).toBeUndefined();
    expect(nearest('r'.repeat(100_000), words)).toBeUndefined();
    expect(suggestion('reprot', words)).toBe("; did you mean 'report'?");
    expect(suggestion('x', words)).toBe('');
  });
});

describe('durations and days', () => {
  it.each([
    ['30s', 30],
    ['1.5m', 90],
    ['2h', 7200],
    ['1d', 86_400],
    ['250ms', 0.25],
    ['0s', 0],
  ])('%s is %d seconds', (text, duration) => {
    expect(seconds(text)).toBe(duration);
  });

  it.each(['30', 's', '-1s', '1 s', '1e3s', '1h30m', '1.s', '١s'])('%j is no duration', (text) => {
    expect(seconds(text)).toBeUndefined();
  });

  it('knows which days there are', () => {
    expect(['2027-03-31', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2027-02-29', '2027-3-31', '2027-13-01', '27-03-31', ''].some(isDay)).toBe(false);
  });
});

describe('paths', () => {
  it('are spelled as the tree spells them', () => {
    expect(normalPath('./a//b/./c/')).toBe('a/b/c');
  });
});
