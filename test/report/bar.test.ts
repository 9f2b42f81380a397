import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { barLines, prefixBar } from '../../src/report/bar.ts';
import { sampleSide } from '../support/report.ts';

function drawn(lost: number, given: Parameters<typeof sampleSide>[0] = {}, width = 40): string {
  const bar = prefixBar(sampleSide(given), lost, width);
  return bar === null ? '' : (barLines(bar)[1] ?? '');
}

describe('the bar', () => {
  it('shows what is read, what is lost and what was never cached', () => {
    expect(drawn(0)).toBe(`${'█'.repeat(11)}│${'█'.repeat(26)}│·`);
    expect(drawn(2_000)).toBe(`${'█'.repeat(11)}│${'█'.repeat(7)}╳${'░'.repeat(18)}│·`);
    expect(drawn(4_100)).toBe(`╳${'░'.repeat(10)}│${'░'.repeat(26)}│·`);
  });

  it('marks a break however little stands behind it', () => {
    expect(drawn(1)).toBe(`${'█'.repeat(11)}│${'█'.repeat(25)}╳│·`);
  });

  it('is none for a request without tokens', () => {
    expect(prefixBar(sampleSide({ sections: [] }), 0, 40)).toBeNull();
  });

  it('is as wide as told, with every section and at most one break', () => {
    const tokens = fc.nat(100_000);
    fc.assert(
      fc.property(
        fc.tuple(tokens, tokens, tokens),
        tokens,
        tokens,
        fc.integer({ min: 8, max: 100 }),
        (sizes, prefixTokens, lost, width) => {
          const names = ['tools', 'system', 'messages'] as const;
          const sections = names.map((section, index) => ({ section, tokens: sizes[index] ?? 0 }));
          fc.pre(sizes.some((size) => size > 0));
          const line = drawn(lost, { sections, prefixTokens }, width);
          expect(line).toHaveLength(width);
          expect(line.split('│')).toHaveLength(sizes.filter((size) => size > 0).length);
          expect(line.split('╳').length - 1).toBe(lost > 0 ? 1 : 0);
        },
      ),
    );
  });
});
