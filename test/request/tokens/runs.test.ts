import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LONGEST_RUN, splitRuns } from '../../../src/request/tokens/runs.ts';

describe('splitting runs', () => {
  it('leaves ordinary text whole, however long', () => {
    const prose = 'The quick brown fox.\n'.repeat(10_000);
    expect(splitRuns(prose)).toEqual([prose]);
  });

  it('cuts a long word and a long gap', () => {
    expect(splitRuns('a'.repeat(LONGEST_RUN * 2 + 1)).map((piece) => piece.length)).toEqual([
      LONGEST_RUN,
      LONGEST_RUN,
      1,
    ]);
    expect(splitRuns(' '.repeat(LONGEST_RUN + 5))).toHaveLength(2);
  });

  it('loses nothing, halves no character and leaves no long run', () => {
    const run = fc.tuple(fc.constantFrom('a', ' ', '\u{3000}', '字', '😀', '\r\n'), fc.nat(1_500));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const text = runs.map(([piece, times]) => piece.repeat(times)).join('');
        const pieces = splitRuns(text);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.isWellFormed()).toBe(true);
          const longest = Math.max(
            0,
            ...(piece.match(/\S+|\s+/g) ?? []).map((word) => word.length),
          );
          expect(longest).toBeLessThanOrEqual(LONGEST_RUN + 1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
