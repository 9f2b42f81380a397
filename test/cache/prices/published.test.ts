import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/cache/prices/cost-of.ts';
import { CLAUDE_CASES } from './published-claude.ts';
import { CLOUD_CASES } from './published-clouds.ts';
import { GEMINI_CASES } from './published-gemini.ts';
import { OPENAI_CASES } from './published-openai.ts';
import { OTHER_CASES } from './published-others.ts';

const CASES = [...CLAUDE_CASES, ...CLOUD_CASES, ...OPENAI_CASES, ...GEMINI_CASES, ...OTHER_CASES];

describe('requests as they are billed, worked out by hand from published prices', () => {
  it.each(CASES.filter(({ micro }) => micro !== null))('$what', ({ usage, query, micro }) => {
    const cost = costOf(usage, query);
    expect(cost.priceNote).toBeNull();
    expect(cost.costUsd).toBeCloseTo((micro ?? 0) / 1_000_000, 9);
    expect(cost.priceSource).not.toBeNull();
    expect(cost.atLeastUsd).toBeNull();
  });

  it.each(CASES.filter(({ micro }) => micro === null))(
    'null, with the reason: $what',
    ({ usage, query, note, atLeast }) => {
      const cost = costOf(usage, query);
      expect(cost).toMatchObject({ costUsd: null, savedUsd: null, uncachedUsd: null });
      expect(cost.priceNote).toMatch(note ?? /./);
      const known = cost.atLeastUsd === null ? undefined : Math.round(cost.atLeastUsd * 1e9) / 1000;
      expect(known).toBe(atLeast === undefined ? undefined : Math.round(atLeast * 1000) / 1000);
    },
  );

  it('are at least eighty', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(80);
  });
});
