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
