import { describe, expect, it } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../src/index.ts';
import { claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';
import { chat } from '../support/tracked.ts';

/**
 * Of the fifteen groups of faults that were found in an earlier tracker of this kind, by reading and
 * running it: each is a test here. Number 1 to 3 and 5 to 7 of them; the others stand beside this file.
 */
describe('1. the ratio at OpenAI', () => {
  it('is 2 in 5 for two hits of five, and each miss alerts', () => {
    const alerts: CallMetrics[] = [];
    const tracker = new CacheTracker({ onMissAlert: (metrics) => alerts.push(metrics) });
    for (const [at, read] of [0, 1920, 0, 1920, 0].entries()) tracker.record({ ...chat(read), at });
    expect(tracker.aggregate()).toMatchObject({
      hitRatio: 0.384,
      prefixHitRatio: 0.5,
      eligible: 4,
      misses: 2,
    });
    expect(alerts.map(({ read }) => read)).toEqual([0, 0]);
  });
});

describe('2. usage of all providers', () => {
  it('is read under each of their names', () => {
    const tracker = new CacheTracker();
    const usages = [
      { input_tokens: 100, output_tokens: 1, input_tokens_details: { cached_tokens: 60 } },
      { inputTokens: 40, outputTokens: 1, cacheReadInputTokens: 60 },
      { promptTokenCount: 100, cachedContentTokenCount: 60 },
      { prompt_cache_hit_tokens: 60, prompt_cache_miss_tokens: 40 },
    ];
    for (const usage of usages) tracker.record({ request: { model: 'm', input: 'x' }, usage });
    expect(tracker.aggregate()).toMatchObject({ tokensReadFromCache: 240, hitRatio: 0.6 });
  });
});

describe('3. usage that is missing', () => {
  it('is unknown, never zero, counted and said', () => {
    const said: string[] = [];
    const tracker = new CacheTracker({ onDiagnostic: ({ code }) => said.push(code) });
    const call = tracker.record(chat(null));
    expect(call).toMatchObject({ read: null, uncached: null, costUsd: null, hitRatio: null });
    expect(tracker.aggregate()).toMatchObject({
      calls: 1,
      usageUnknown: 1,
      hitRatio: null,
      tokensUncached: 0,
    });
    tracker.record(chat(null));
    expect(said).toEqual(['usage-missing']);
    expect(tracker.diagnostics()).toEqual({ 'usage-missing': 2 });
  });
});

describe('5. and 6. money', () => {
  const cost = (model: string, usage: object) =>
    new CacheTracker().record({ request: anthropicBody({ model }), usage })?.costUsd;
  const hour = {
    ...claudeUsage(0, 100_000, 0, 0),
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 100_000 },
  };

  it('tells writes for an hour from those for five minutes', () => {
    expect(cost('claude-sonnet-4-6', hour)).toBeCloseTo(0.6, 9);
    expect(cost('claude-sonnet-4-6', claudeUsage(0, 100_000, 0, 0))).toBeCloseTo(0.375, 9);
  });

  it('is that of the model, batch and region included', () => {
    const read = claudeUsage(100_000, 0, 0, 0);
    expect(cost('claude-opus-5', read)).toBeCloseTo(0.05, 9);
    expect(cost('claude-haiku-4-5', read)).toBeCloseTo(0.01, 9);
    expect(cost('claude-opus-5', { ...read, service_tier: 'batch' })).toBeCloseTo(0.025, 9);
    expect(cost('claude-opus-5', { ...read, inference_geo: 'us' })).toBeCloseTo(0.055, 9);
    expect(cost('claude-opus-5', { ...read, speed: 'fast' })).toBeNull();
  });

  it('adds the compaction that the server did', () => {
    const iterations = [{ type: 'compaction', input_tokens: 100_000, output_tokens: 0 }];
    expect(cost('claude-opus-5', { ...claudeUsage(100_000, 0, 0, 0), iterations })).toBeCloseTo(
      0.55,
      9,
    );
  });

  it('is unknown for an unknown model, and said', () => {
    const said: string[] = [];
    const tracker = new CacheTracker({ onDiagnostic: ({ code }) => said.push(code) });
    tracker.record({
      request: anthropicBody({ model: 'claude-fable-9' }),
      usage: claudeUsage(1, 1),
    });
    expect(tracker.aggregate()).toMatchObject({ costUsd: null, costSavedUsd: null, unpriced: 1 });
    expect(said).toEqual(['unknown-model']);
  });
});

describe('7. numbers', () => {
  it('are null where there is nothing to divide by, under the same names', () => {
    const empty = new CacheTracker().aggregate();
    const tracker = new CacheTracker();
    tracker.record({ request: anthropicBody(), usage: claudeUsage(0, 0, 0, 0) });
    expect(Object.keys(tracker.aggregate())).toEqual(Object.keys(empty));
    expect(empty).toMatchObject({ calls: 0, hitRatio: null, prefixHitRatio: null, costUsd: null });
    for (const figures of [empty, tracker.aggregate(), tracker.window(60), tracker.run('none')])
      expect(JSON.stringify(figures)).not.toMatch(/NaN|Infinity/);
  });
});
