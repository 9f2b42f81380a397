import { describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';

const RULES = 'Be kind, and brief. '.repeat(1_500);
const point = { cachePoint: { type: 'default' } };
const converse = (text: string) => ({
  modelId: 'us.anthropic.claude-sonnet-5-v1:0',
  system: [{ text: RULES }, point],
  messages: [{ role: 'user', content: [{ text }] }],
});
const gemini = (contents: string) => ({
  model: 'gemini-3.5-flash',
  contents,
  config: { systemInstruction: RULES },
});
const chat = (text: string) => ({
  model: 'deepseek-chat',
  messages: [
    { role: 'system', content: RULES },
    { role: 'user', content: text },
  ],
});

/** Usage as each API reports that it has read nothing. */
const MISSED = {
  converse: {
    usage: {
      inputTokens: 5,
      outputTokens: 1,
      cacheReadInputTokens: 0,
      cacheWriteInputTokens: 6000,
    },
  },
  gemini: { usageMetadata: { promptTokenCount: 6005, candidatesTokenCount: 1 } },
  chat: {
    usage: { prompt_cache_hit_tokens: 0, prompt_cache_miss_tokens: 6005, completion_tokens: 1 },
  },
};

describe('what a request could have read is known', () => {
  it.each([
    ['bedrock', 'second', converse, MISSED.converse],
    ['gemini', 'second', gemini, MISSED.gemini],
    // What two requests have in common is stored when the second one comes.
    ['deepseek', 'third', chat, MISSED.chat],
  ] as const)('of %s: the %s call of one prefix', async (provider, first, request, answer) => {
    const alerts: string[] = [];
    const tracker = new CacheTracker({
      onMissAlert: ({ provider: by }) => alerts.push(String(by)),
    });
    const send: (body: object) => Promise<unknown> = tracker.wrap(() => Promise.resolve(answer));
    await send(request('one'));
    if (first === 'third') await send(request('two'));
    await send(request('three'));
    const coldStarts = first === 'third' ? 2 : 1;
    expect(tracker.aggregate()).toMatchObject({ coldStarts, eligible: 1, misses: 1 });
    expect(tracker.byPrefix().size).toBe(1);
    expect(alerts).toEqual([provider]);
    expect(tracker.aggregate().tokensExpected).toBeGreaterThan(5_000);
  });
});

describe('what a host costs more', () => {
  const usage = { input_tokens: 1000, output_tokens: 100, cache_read_input_tokens: 100_000 };
  const body = {
    model: 'claude-sonnet-5',
    max_tokens: 9,
    messages: [{ role: 'user', content: 'hi' }],
  };
  const path = '/v1/projects/p/locations/l/publishers/anthropic/models/claude-sonnet-5:rawPredict';

  // "A tenth more at a regional endpoint" of Vertex AI: build-with-claude/claude-on-vertex-ai, read 2026-11-30.
  it.each([
    ['aiplatform.googleapis.com', 1],
    ['us-east5-aiplatform.googleapis.com', 1.1],
    ['aiplatform.eu.rep.googleapis.com', 1.1],
  ])('is in the cost of a call to %s', async (host, factor) => {
    const tracker = new CacheTracker();
    const answer = { model: 'claude-sonnet-5', type: 'message', content: [], usage };
    const fetch = tracker.fetch({
      fetch: async () => await Promise.resolve(Response.json(answer)),
    });
    const response = await fetch(`https://${host}${path}`, {
      method: 'POST',
      body: JSON.stringify({ ...body, anthropic_version: 'vertex-2023-10-16' }),
    });
    await response.json();
    // 1,000 at 2 USD, 100,000 at 0.20, 100 at 10 a million.
    expect(tracker.aggregate().costUsd).toBeCloseTo(0.023 * factor, 9);
  });

  it('is in the cost of a call that was made elsewhere', () => {
    const tracker = new CacheTracker();
    const call = { request: body, usage, host: 'europe-west1-aiplatform.googleapis.com' };
    expect(tracker.record(call)).toMatchObject({ host: call.host, costUsd: 0.023 * 1.1 });
  });
});
