import { describe, expect, it } from 'vitest';

import { jsonReport } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import { sampleDay, samplePrompt, sampleReport, withoutUnits } from '../support/report.ts';

/** The same value with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('the JSON report', () => {
  it('holds the report, whole but for what is only drawn', () => {
    expect(JSON.parse(jsonReport(sampleDay()))).toEqual(withoutUnits(sampleDay()));
  });

  it('does not depend on the order in which the value was made', () => {
    const other = reversed(sampleDay()) as Report;
    expect(jsonReport(other)).toBe(jsonReport(sampleDay()));
    expect(Object.keys(JSON.parse(jsonReport(other)) as object).slice(0, 3)).toEqual([
      'schemaVersion',
      'tool',
      'verdict',
    ]);
  });

  it('has null where a number is none', () => {
    const ratios = { tokenHitRatio: Number.NaN, prefixHitRatio: Number.POSITIVE_INFINITY };
    const text = jsonReport(
      sampleReport([
        samplePrompt({ hitRatio: { predicted: { base: ratios, head: null }, measured: null } }),
      ]),
    );
    expect(text).not.toMatch(/NaN|Infinity/);
    expect(JSON.parse(text)).toMatchObject({
      prompts: [
        { hitRatio: { predicted: { base: { tokenHitRatio: null, prefixHitRatio: null } } } },
      ],
    });
  });
});
