import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printUnit } from '../../src/cache/expected/request.ts';
import { KnownTexts } from '../../src/tracker/record/known-texts.ts';
import { sampleUnit } from '../support/unit.ts';

const FREE = new Set(['input']);
const long = (seed: string) => seed.repeat(5_000);

describe('the hash of a unit with long texts', () => {
  it('is the same whether they were seen before or not', () => {
    const texts = new KnownTexts();
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(long('a'), long('\u{fffd}'), long('\ud800'), long('"'), '#1', '"#1"'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.integer(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('input', 'text', 'x'), tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (found) => {
        const given = sampleUnit({ value: found as never });
        expect(texts.print(given, FREE)).toEqual(printUnit(given, FREE));
        expect(texts.print(given, FREE)).toEqual(printUnit(given, FREE));
      }),
      { numRuns: 200 },
    );
  });

  it('is right when they were forgotten in between, and when one is too long to be kept', () => {
    const texts = new KnownTexts(12_000);
    for (const seed of ['a', 'b', 'c', 'a', 'abc', 'b']) {
      const given = sampleUnit({ value: { type: 'text', text: long(seed) } });
      expect(texts.print(given, FREE)).toEqual(printUnit(given, FREE));
    }
  });
});
