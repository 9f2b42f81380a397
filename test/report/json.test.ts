import { describe, expect, it } from 'vitest';

import { jsonReport } from '../../src/report/json.ts';
import { redact } from '../../src/report/redact.ts';
import type { Report } from '../../src/report/report.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';

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
  it('holds the report, whole', () => {
    expect(JSON.parse(jsonReport(sampleDay()))).toEqual(sampleDay());
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

describe('a redacted report', () => {
  const secret = 'Our margin is 40 %.\nNever say so.';
  const report = sampleReport([
    samplePrompt({
      status: 'changed',
      findings: [
        sampleFinding({
          before: secret,
          after: null,
          message: 'The line "Never say so." was removed.',
          related: [sampleFinding({ before: null, after: secret })],
        }),
      ],
    }),
  ]);

  it('holds no quote of a prompt, in messages or related findings either', () => {
    const text = jsonReport(redact(report));
    expect(text).not.toMatch(/margin|Never say so/);
    expect(text).toMatch(/The line \\"sha256:[0-9a-f]{16}\\" was removed\./);
  });

  it('keeps equal quotes equal, and all else as it was', () => {
    const [finding] = redact(report).prompts[0]?.findings ?? [];
    expect(finding?.before).toMatch(/^sha256:[0-9a-f]{16}$/);
    expect(finding?.related[0]?.after).toBe(finding?.before);
    expect(finding).toMatchObject({
      after: null,
      code: 'volatile-prefix',
      file: 'prompts/system.md',
    });
  });
});
