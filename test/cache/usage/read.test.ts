import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { billedOf } from '../../../src/cache/usage/billed.ts';
import { readUsage, usageOf } from '../../../src/cache/usage/read.ts';
import { inputTokens } from '../../../src/cache/usage/usage.ts';

const claude = {
  input_tokens: 40,
  cache_read_input_tokens: 5000,
  cache_creation_input_tokens: 1000,
  cache_creation: { ephemeral_5m_input_tokens: 400, ephemeral_1h_input_tokens: 600 },
  output_tokens: 120,
};
const one = { uncached: 40, read: 5000, write: 1000, write1h: 600, output: 120 };
const noLong = { ...one, write1h: 0 };
const noWrite = { uncached: 1040, read: 5000, write: 0, write1h: 0, output: 120 };

const FORMS: readonly (readonly [string, Json, Json])[] = [
  ['Anthropic Messages', claude, one],
  ['Anthropic without the split', { ...claude, cache_creation: null }, noLong],
  [
    'OpenAI Chat, GPT-5.6 and later',
    {
      prompt_tokens: 6040,
      completion_tokens: 120,
      prompt_tokens_details: { cached_tokens: 5000, cache_write_tokens: 1000 },
    },
    noLong,
  ],
  [
    'OpenAI Chat before',
    { prompt_tokens: 6040, completion_tokens: 120, prompt_tokens_details: { cached_tokens: 5000 } },
    noWrite,
  ],
  [
    'OpenAI Responses',
    {
      input_tokens: 6040,
      output_tokens: 120,
      total_tokens: 6160,
      input_tokens_details: {
        cached_tokens: 5000,
        cache_write_tokens: 1000,
        cache_write_tokens_details: { ttl_30m_tokens: 400, ttl_12h_tokens: 600 },
      },
    },
    one,
  ],
  [
    'Bedrock Converse',
    {
      inputTokens: 40,
      outputTokens: 120,
      totalTokens: 6160,
      cacheReadInputTokens: 5000,
      cacheWriteInputTokens: 1000,
      cacheDetails: [
        { ttl: '1h', inputTokens: 600 },
        { ttl: '5m', inputTokens: 400 },
      ],
    },
    one,
  ],
  [
    'Bedrock Nova',
    {
      inputTokens: 40,
      outputTokens: 120,
      cacheReadInputTokenCount: 5000,
      cacheWriteInputTokenCount: 1000,
    },
    noLong,
  ],
  [
    'Gemini, whose thoughts are output',
    {
      promptTokenCount: 6040,
      cachedContentTokenCount: 5000,
      candidatesTokenCount: 100,
      thoughtsTokenCount: 20,
    },
    noWrite,
  ],
  [
    'Gemini Interactions',
    { total_input_tokens: 6040, total_cached_tokens: 5000, total_output_tokens: 120 },
    noWrite,
  ],
  [
    'DeepSeek',
    {
      prompt_tokens: 6040,
      completion_tokens: 120,
      prompt_cache_hit_tokens: 5000,
      prompt_cache_miss_tokens: 1040,
    },
    noWrite,
  ],
  [
    'the functions of the Vercel AI SDK',
    {
      inputTokens: 6040,
      outputTokens: 120,
      inputTokenDetails: { noCacheTokens: 40, cacheReadTokens: 5000, cacheWriteTokens: 1000 },
    },
    noLong,
  ],
  [
    'the models of the Vercel AI SDK',
    {
      inputTokens: { total: 6040, noCache: 40, cacheRead: 5000, cacheWrite: 1000 },
      outputTokens: { total: 120 },
    },
    noLong,
  ],
  [
    'version 5 of the Vercel AI SDK',
    { inputTokens: 6040, outputTokens: 120, cachedInputTokens: 5000 },
    noWrite,
  ],
  ['a line of the metrics file', one, one],
];

describe('usage in one form', () => {
  it.each(FORMS)('reads %s', (_, usage, expected) => {
    expect(readUsage(usage)).toEqual(expected);
  });

  it('is unknown, never zero, where nothing is said of the cache', () => {
    const silent: readonly (Json | undefined)[] = [
      undefined,
      null,
      'a text',
      {},
      { prompt_tokens: 6040, completion_tokens: 120 },
      { prompt_tokens: 6040, completion_tokens: 120, prompt_tokens_details: null },
      { input_tokens: 6040, output_tokens: 120, total_tokens: 6160 },
      { inputTokens: 6040, outputTokens: 120, inputTokenDetails: {} },
      { input_tokens: Number.NaN, output_tokens: 1 },
      { input_tokens: -1, output_tokens: 1 },
    ];
    expect(silent.map(readUsage)).toEqual(silent.map(() => null));
  });

  it('is unknown where the parts do not fit into the total', () => {
    expect(
      readUsage({ prompt_tokens: 10, prompt_tokens_details: { cached_tokens: 11 } }),
    ).toBeNull();
  });

  it('reads all of it as cached where a provider says so', () => {
    const usage = { prompt_tokens: 640, prompt_tokens_details: { cached_tokens: 640 } };
    expect(readUsage(usage)).toEqual({ uncached: 0, read: 640, write: 0, write1h: 0, output: 0 });
  });

  it('adds up to the input that the provider counted, at every API', () => {
    const tokens = fc.nat(200_000);
    fc.assert(
      fc.property(tokens, tokens, tokens, (uncached, read, write) => {
        const total = uncached + read + write;
        const forms: Json[] = [
          {
            input_tokens: uncached,
            cache_read_input_tokens: read,
            cache_creation_input_tokens: write,
          },
          {
            prompt_tokens: total,
            prompt_tokens_details: { cached_tokens: read, cache_write_tokens: write },
          },
          { inputTokens: uncached, cacheReadInputTokens: read, cacheWriteInputTokens: write },
          { promptTokenCount: total, cachedContentTokenCount: read },
        ];
        for (const form of forms) {
          const usage = readUsage(form);
          expect(usage === null ? null : inputTokens(usage)).toBe(total);
        }
      }),
    );
  });

  it.each([
    ['a response', { usage: claude }],
    ['a batch result of Anthropic', { result: { type: 'succeeded', message: { usage: claude } } }],
    ['a batch result of OpenAI', { response: { status_code: 200, body: { usage: claude } } }],
    ['an event of a stream', { type: 'message_start', message: { usage: claude } }],
  ])('is found in %s', (_, response) => {
    expect(usageOf(response)).toEqual(one);
  });

  it('leaves the compaction of the server beside the request', () => {
    const iterations = [
      { type: 'message', ...claude },
      { type: 'compaction', input_tokens: 900, output_tokens: 300 },
    ];
    expect(readUsage({ ...claude, iterations })).toEqual(one);
    const usage = { uncached: 900, read: 0, write: 0, write1h: 0, output: 300 };
    expect(billedOf({ ...claude, iterations }).inner).toEqual([{ model: null, usage }]);
    expect(billedOf(claude).inner).toEqual([]);
  });
});
