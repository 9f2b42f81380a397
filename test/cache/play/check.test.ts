import { describe, expect, test } from 'vitest';
import { START, config, reportOn } from '../../check/support.ts';
import { HANDBOOK } from '../../support/requests.ts';

const TEXT = 'prompts/system.md';
const POLICY = 'policy: { min_hit_ratio: 0.8 }\n';

describe('what check predicts', () => {
  test('an unchanged prompt: both sides alike, its cost, and nothing to write again', async () => {
    const [prompt] = (await reportOn(START, { 'README.md': 'x' })).prompts;
    const { base, head } = prompt?.hitRatio.predicted ?? {};
    expect(base).toEqual(head);
    expect(head?.prefixHitRatio).toBe(1);
    expect(head?.tokenHitRatio).toBeGreaterThan(0.95);
    expect(prompt?.cost).toMatchObject({ currency: 'USD', rewriteOnce: 0 });
    expect(prompt?.cost?.per1000Requests.base).toBe(prompt?.cost?.per1000Requests.head);
  });

  test('an edit of the prefix is one write, and hits as before', async () => {
    const [prompt] = (await reportOn(START, { [TEXT]: `${HANDBOOK}\nBe brief.\n` })).prompts;
    expect(prompt?.hitRatio.predicted?.head?.prefixHitRatio).toBe(1);
    const tokens = prompt?.head?.prefixTokens ?? 0;
    // Claude Sonnet 5 writes for 2.50 dollars a million.
    expect(prompt?.cost?.rewriteOnce).toBeCloseTo((tokens * 2.5) / 1e6, 10);
  });

  test('a marker that was taken out: nothing is read any more, and the run fails below its threshold', async () => {
    const bare = config(POLICY).replace(', cache_control: { type: ephemeral }', '');
    const base = { ...START, 'prompt-cache-guard.yml': config(POLICY) };
    const report = await reportOn(base, { 'prompt-cache-guard.yml': bare });
    const [prompt] = report.prompts;
    expect(prompt?.hitRatio.predicted).toMatchObject({
      base: { prefixHitRatio: 1 },
      head: { prefixHitRatio: 0, tokenHitRatio: 0 },
    });
    const low = prompt?.findings.find(({ code }) => code === 'hit-ratio-below-threshold');
    expect(low).toMatchObject({ status: 'introduced', severity: 'error', fails: true });
    expect(low?.message).toBe(
      'The predicted prefix hit ratio is 0.00, from 1.00 at base, under the 0.8 that min_hit_ratio asks for.',
    );
    const { base: before, head: after } = prompt?.cost?.per1000Requests ?? {};
    expect((after ?? 0) / (before ?? 1)).toBeGreaterThan(5);
  });

  test('a threshold on the command line beats the one of the config', async () => {
    const bare = config().replace(', cache_control: { type: ephemeral }', '');
    const report = await reportOn(START, { 'prompt-cache-guard.yml': bare }, { minHitRatio: 0.5 });
    const codes = report.prompts.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toContain('hit-ratio-below-threshold');
  });

  test('no ratio is never compared in silence', async () => {
    const short = { ...START, [TEXT]: 'You are kind.\n', 'prompt-cache-guard.yml': config(POLICY) };
    const report = await reportOn(short, { 'README.md': 'x' });
    expect(report.prompts[0]?.hitRatio.predicted?.head).toEqual({
      tokenHitRatio: 0,
      prefixHitRatio: null,
    });
    expect(report.notes.join('\n')).toContain('No prefix hit ratio is measured for `support`');
  });

  test('the default traffic is stated, and traffic that is given is not', async () => {
    const stated = /predicted for 2,880 requests a day/;
    expect((await reportOn(START, {})).notes.join('\n')).toMatch(stated);
    const given = config('traffic: { requests_per_day: 100, pause: 30s }\n');
    const report = await reportOn({ ...START, 'prompt-cache-guard.yml': given }, {});
    expect(report.notes.join('\n')).not.toMatch(stated);
    // A quarter of an hour between requests outlives five minutes.
    expect(report.prompts[0]?.hitRatio.predicted?.head?.prefixHitRatio).toBe(0);
  });

  test('a prompt without a base is predicted at head alone', async () => {
    const report = await reportOn({ 'README.md': 'x' }, START);
    expect(report.prompts[0]).toMatchObject({
      status: 'added',
      hitRatio: { predicted: { base: null, head: { prefixHitRatio: 1 } } },
      cost: { rewriteOnce: null },
    });
  });
});

describe('what a fix would bring is played, and said behind it', () => {
  test('a marker where there is none', async () => {
    const bare = config().replace(', cache_control: { type: ephemeral }', '');
    const files = { ...START, 'prompt-cache-guard.yml': bare };
    const [prompt] = (await reportOn(files, {})).prompts;
    const missing = prompt?.findings.find(({ code }) => code === 'no-breakpoint');
    expect(missing?.fix).toMatch(/ Predicted with it: token hit ratio 0\.00 → 0\.9\d\.$/);
  });

  test('an hour instead of five minutes, where entries expire and it is cheaper', async () => {
    const rare = config('traffic: { requests_per_day: 100 }\npolicy: { min_hit_ratio: 0.5 }\n');
    const [prompt] = (await reportOn({ ...START, 'prompt-cache-guard.yml': rare }, {})).prompts;
    const low = prompt?.findings.find(({ code }) => code === 'hit-ratio-below-threshold');
    expect(low).toMatchObject({ status: 'pre-existing', fails: false });
    expect(low?.fix).toMatch(
      /with `"ttl": "1h"` the prefix hit ratio goes 0\.00 → 1\.00, and 1,000 requests cost \$[\d.]+ instead of \$[\d.]+\. That pays from about one request an hour on\.$/,
    );
  });
});
