import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, NumberLiteral } from '../../../src/json/value.ts';
import { format } from '../../../src/render/engines/fstring/format.ts';
import { asciiOnly, repr, str } from '../../../src/render/engines/fstring/repr.ts';

/** A value as JSON and as we hold it. */
interface Sample {
  readonly json: string;
  readonly value: Json;
}

const written = (value: Json): Sample => ({ json: JSON.stringify(value), value });
const number = (json: string): Sample => ({
  json,
  value: String(Number(json)) === json ? Number(json) : new NumberLiteral(json),
});
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    "'",
    '"',
    '\\',
    '\n',
    '\u{1f600}',
    '\u00a0',
    '\u200b',
    '\u0007',
    '{',
  ),
});
const value = fc.oneof(
  text.map(written),
  fc.constantFrom<Sample>(written(true), written(false), written(null)),
  fc.integer().map(written),
  fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map((whole) => number(String(whole))),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((float) =>
      number(Number.isInteger(float) && Math.abs(float) < 1e16 ? `${float}.0` : String(float)),
    ),
  fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 5 }))
    .map(([whole, places]) => number((whole / 10 ** places).toFixed(Math.max(1, places)))),
  fc.array(fc.oneof(text, fc.boolean(), fc.integer()), { maxLength: 3 }).map(written),
  fc.dictionary(fc.constantFrom('a', 'b c', "d'"), text, { maxKeys: 2 }).map(written),
);
const spec = fc
  .tuple(
    fc.constantFrom('', '', '<', '>', '=', '^', '*^', 'é>'),
    fc.constantFrom('', '', '+', '-', ' '),
    fc.constantFrom('', '', '', '#'),
    fc.constantFrom('', '', '0'),
    fc.constantFrom('', '', '1', '5', '12'),
    fc.constantFrom('', '', ',', '_'),
    fc.constantFrom('', '', '.0', '.1', '.3', '.10'),
    fc.constantFrom(
      '',
      '',
      's',
      'd',
      'f',
      'F',
      'e',
      'E',
      'g',
      'G',
      '%',
      'x',
      'X',
      'o',
      'b',
      'c',
      'n',
      'z',
    ),
  )
  .map((parts) => parts.join(''));

const CONVERSIONS: Readonly<Record<string, (value: Json) => Json>> = {
  r: repr,
  s: str,
  a: (value) => asciiOnly(repr(value)),
};

const PROGRAM = String.raw`
import json, sys
for line in sys.stdin.buffer:
    written, spec, conversion = json.loads(line)
    value = json.loads(written)
    try:
        if conversion: value = {"r": repr, "a": ascii, "s": str}[conversion](value)
        print(json.dumps(format(value, spec)))
    except Exception:
        print("null")
`;

describe('engine fstring against Python', () => {
  it('formats what Python formats, to the byte, or refuses', () => {
    const cases: (readonly [Sample, string, string])[] = [];
    fc.assert(
      fc.property(value, spec, fc.constantFrom('', '', '', 'r', 'a', 's'), (...one) => {
        cases.push(one);
      }),
      { numRuns: 2_000 },
    );
    const answers = execFileSync('python3', ['-c', PROGRAM], {
      input: cases.map(([{ json }, ...rest]) => JSON.stringify([json, ...rest])).join('\n'),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }).split('\n');
    let formatted = 0;
    cases.forEach(([{ json, value }, own, conversion], index) => {
      const expected: unknown = JSON.parse(answers[index] ?? '');
      const got = format(CONVERSIONS[conversion]?.(value) ?? value, own);
      if (got === null) return;
      formatted += 1;
      expect([json, own, conversion, got]).toEqual([json, own, conversion, expected]);
    });
    expect(formatted).toBeGreaterThan(cases.length / 20);
  });
});
