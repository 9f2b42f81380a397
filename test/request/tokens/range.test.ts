import { describe, expect, it } from 'vitest';

import {
  NO_TOKENS,
  belowMinimum,
  estimated,
  exactly,
  sumRanges,
} from '../../../src/request/tokens/range.ts';
import { aboutTokens, describeTokens } from '../../../src/request/tokens/words.ts';

describe('a range of tokens', () => {
  it('is rounded outwards', () => {
    expect(estimated(1.9, 2.4, 3.1)).toEqual({ kind: 'estimate', low: 1, mid: 2, high: 4 });
  });

  it('refuses ends that are not in order', () => {
    expect(() => estimated(3, 2, 4)).toThrow(RangeError);
    expect(() => estimated(0, Number.NaN, 4)).toThrow(RangeError);
  });

  it('adds up, and stays exact only while every part is', () => {
    expect(sumRanges([exactly(3), exactly(4)])).toEqual(exactly(7));
    expect(sumRanges([exactly(3), estimated(1, 2, 3)])).toEqual(estimated(4, 5, 6));
    expect(sumRanges([])).toEqual(NO_TOKENS);
  });
});

describe('a minimum', () => {
  const range = estimated(800, 1_000, 1_200);
  it.each([
    [1_201, 'certain'],
    [1_200, 'likely'],
    [1_001, 'likely'],
    [1_000, 'unlikely'],
    [801, 'unlikely'],
    [800, 'no'],
  ] as const)('of %i tokens: %s', (minimum, verdict) => {
    expect(belowMinimum(range, minimum)).toBe(verdict);
  });

  it('is missed for certain or not at all by an exact count', () => {
    expect(belowMinimum(exactly(1_023), 1_024)).toBe('certain');
    expect(belowMinimum(exactly(1_024), 1_024)).toBe('no');
  });
});

describe('the words', () => {
  it('call an estimate an estimate, with its range', () => {
    expect(describeTokens(estimated(2_911, 4_118, 4_842))).toBe('about 4,100 tokens (2,900–4,900)');
    expect(describeTokens(estimated(95, 98, 99))).toBe('about 98 tokens (95–99)');
    expect(describeTokens(estimated(1, 1, 1))).toBe('about 1 token');
  });

  it('give an exact count as it is', () => {
    expect(describeTokens(exactly(4_118))).toBe('4,118 tokens');
    expect(describeTokens(exactly(1))).toBe('1 token');
    expect(describeTokens(NO_TOKENS)).toBe('0 tokens');
  });

  it('never round a range to a narrower one', () => {
    expect(describeTokens(estimated(1_999, 12_345, 98_001))).toBe(
      'about 12,000 tokens (1,900–99,000)',
    );
  });

  it('shorten where the range stands nearby', () => {
    expect(aboutTokens(1_234_567)).toBe('about 1,200,000 tokens');
  });
});
