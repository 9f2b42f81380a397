import { describe, expect, test } from 'vitest';
import { withoutCalls } from '../../src/probe/conclude.ts';
import type { Measurement } from '../../src/probe/measurement.ts';
import { figures } from '../../src/report/figures.ts';
import { jsonReport } from '../../src/report/json.ts';
import { measuredLines } from '../../src/report/measured.ts';
import { probeJson } from '../../src/report/probe-json.ts';
import { probeMarkdown } from '../../src/report/probe-markdown.ts';
import type { ProbePlan, ProbeReport } from '../../src/report/probe-report.ts';
import { planText, probeText } from '../../src/report/probe-text.ts';
import type { Report } from '../../src/report/report.ts';
import { sampleMeasurement } from '../support/measurement.ts';
import { samplePrompt, sampleReport } from '../support/report.ts';

const passed = sampleMeasurement();

describe('what was measured, in words', () => {
  test('of a prompt that passes', () => {
    expect(measuredLines(passed)).toEqual([
      'measured: pass, 8 of 8 calls hit (0.68–1.00), prefix hit ratio 1.00, token hit ratio 0.93, 9 calls in all, $0.020 spent',
      'the answer began after 1,812 ms cold, 611 ms warm',
    ]);
  });

  test('of one that was not called for: why, and no numbers', () => {
    expect(measuredLines(withoutCalls('skipped', 'There is no key.'))).toEqual([
      'measured: skipped, no call was made',
      'There is no key.',
    ]);
  });

  test('both opinions where they disagree', () => {
    const opinion = {
      source: 'anthropic',
      comparisons: 3,
      differing: 2,
      reasons: ['system_changed'],
      acrossDeploy: 'tools_changed',
      agrees: false,
    } as const;
    expect(measuredLines({ ...passed, opinion }).slice(2)).toEqual([
      'the diagnostics of Anthropic say of head against base: tools_changed',
      'the diagnostics of Anthropic disagree: they found system_changed in 2 of 3 comparisons',
    ]);
  });

  test('what survives the merge, or why that is not known', () => {
    const words = (survival: Measurement['survival']) => measuredLines({ ...passed, survival })[2];
    const facts = { of: 4_100, expected: 1_240 };
    expect(words({ ...facts, tokens: 1_240, note: null })).toBe(
      '1,240 of the 4,100 tokens that base had cached survive the merge',
    );
    expect(words({ ...facts, tokens: null, note: 'somebody wrote it' })).toBe(
      'what survives the merge was not measured: somebody wrote it',
    );
    expect(words({ ...facts, tokens: 0, note: 'a call may miss' })).toContain(
      'where 1,240 were expected: a call may miss',
    );
  });

  test('stands among the figures of a prompt', () => {
    const prompt = samplePrompt({ hitRatio: { predicted: null, measured: passed } });
    expect(figures(prompt)[0]).toContain('measured: pass');
  });

  test('is in the JSON report with all its members, never as NaN', () => {
    const measured = { ...passed, tokenHitRatio: Number.NaN };
    const prompt = samplePrompt({ hitRatio: { predicted: null, measured } });
    const report = JSON.parse(jsonReport(sampleReport([prompt]))) as Report;
    expect(report.prompts[0]?.hitRatio.measured).toEqual({ ...passed, tokenHitRatio: null });
  });
});

const HOSTILE = '\u001B[31m`x` <b> @all\u202E\n# y';

function reportWith(name: string): ProbeReport {
  const probe = { prompt: name, case: name, conversation: name, provider: 'openai', model: name };
  return {
    schemaVersion: 1,
    tool: { name: 'prompt-cache-guard', version: '0.1.0' },
    verdict: 'pass',
    totals: {
      prompts: 1,
      calls: 9,
      costUsd: 0.02,
      outcomes: { pass: 1, fail: 0, flaky: 0, 'not-cached': 0, inconclusive: 0, skipped: 0 },
    },
    probes: [{ ...probe, measured: { ...passed, reason: name }, fails: false }],
    notes: [name],
  };
}

describe('hostile names', () => {
  const look = { color: false, width: 80 };
  const plan: ProbePlan = {
    schemaVersion: 1,
    tool: { name: 'prompt-cache-guard', version: '0.1.0' },
    budget: { usd: 0.25, calls: 16, seconds: 900 },
    likelyUsd: 0.01,
    probes: [
      {
        prompt: HOSTILE,
        case: HOSTILE,
        conversation: HOSTILE,
        provider: 'openai',
        model: HOSTILE,
        address: HOSTILE,
        reason: HOSTILE,
        calls: [{ purpose: 'warm-up', maxOutputTokens: 1, likelyUsd: 0.01 }],
        inputTokens: 10,
        prefixTokens: 9,
        isPriced: false,
      },
    ],
  };

  test('do nothing to a terminal', () => {
    for (const shown of [probeText(reportWith(HOSTILE), look), planText(plan, look)]) {
      expect(shown).not.toContain('\u001B');
      expect(shown).not.toContain('\u202E');
      expect(shown.split('\n').some((line) => line.startsWith('# y'))).toBe(false);
    }
  });

  test('do nothing in Markdown, and survive in JSON', () => {
    const markdown = probeMarkdown(reportWith(HOSTILE));
    expect(markdown).not.toMatch(/^# y/m);
    // In a code span it is what it looks like.
    expect(markdown.replaceAll(/``.*?``/g, '')).not.toContain('<b>');
    expect(markdown).not.toContain('\u202E');
    const parsed = JSON.parse(probeJson(reportWith(HOSTILE))) as ProbeReport;
    expect(parsed.probes[0]?.prompt).toBe(HOSTILE);
  });
});
