import { expect, test } from 'vitest';
import { shownRatio } from '../../../src/request/tokens/ratio.ts';

test.each([
  [1, '1.00'],
  [0.997, '0.99'],
  [0.7999, '0.79'],
  [0, '0.00'],
])('%f is shown as %s', (ratio, shown) => {
  expect(shownRatio(ratio)).toBe(shown);
});

test('what has two digits is shown as it is', () => {
  for (let hundredth = 0; hundredth <= 100; hundredth += 1)
    expect(shownRatio(hundredth / 100)).toBe((hundredth / 100).toFixed(2));
});
