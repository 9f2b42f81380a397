import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { type StreamSummary, StreamUsage } from '../../../src/cache/usage/stream.ts';

function read(events: readonly Json[]): StreamSummary {
  const stream = new StreamUsage();
  for (const event of events) stream.push(event);
  return stream.summary();
}

const start = {
  type: 'message_start',
  message: {
    id: 'msg_1',
    model: 'claude-sonnet-5',
    diagnostics: { cache_miss_reason: { type: 'tools_changed' } },
    usage: {
      input_tokens: 40,
      cache_read_input_tokens: 5000,
      cache_creation_input_tokens: 1000,
      cache_creation: { ephemeral_5m_input_tokens: 400, ephemeral_1h_input_tokens: 600 },
      output_tokens: 1,
    },
  },
};

describe('usage of a stream', () => {
  it('keeps the split of message_start and takes the output of message_delta', () => {
    const delta = {
      type: 'message_delta',
      usage: {
        input_tokens: null,
        cache_read_input_tokens: 5000,
        cache_creation_input_tokens: 1000,
        output_tokens: 120,
      },
    };
    expect(read([start, { type: 'ping' }, delta, { type: 'message_stop' }])).toMatchObject({
      usage: { uncached: 40, read: 5000, write: 1000, write1h: 600, output: 120 },
      id: 'msg_1',
      model: 'claude-sonnet-5',
      diagnostics: { cache_miss_reason: { type: 'tools_changed' } },
      complete: true,
      error: null,
    });
  });

  it('knows the input of a stream that broke off, and that it is not complete', () => {
    expect(read([start])).toMatchObject({ usage: { read: 5000, output: 1 }, complete: false });
  });

  it('passes over what it does not know', () => {
    expect(read([{ type: 'something_new', data: [1] }, null, 'text', 7])).toMatchObject({
      usage: null,
      complete: false,
    });
  });

  it('reads the usage chunk of a chat, and nothing where none was asked for', () => {
    const chunk = { object: 'chat.completion.chunk', id: 'c1', model: 'gpt-5.6', usage: null };
    const usage = {
      prompt_tokens: 2000,
      completion_tokens: 5,
      prompt_tokens_details: { cached_tokens: 1920 },
    };
    expect(read([chunk, { ...chunk, usage }])).toMatchObject({
      usage: { uncached: 80, read: 1920, output: 5 },
      complete: true,
    });
    expect(read([chunk])).toMatchObject({ usage: null, complete: false });
  });

  it('reads response.completed, diagnostics included', () => {
    const response = {
      id: 'resp_1',
      model: 'gpt-5.6',
      service_tier: 'default',
      prompt_cache_diagnostics: { type: 'cache_hit' },
      usage: {
        input_tokens: 2000,
        output_tokens: 5,
        input_tokens_details: { cached_tokens: 1900, cache_write_tokens: 60 },
      },
    };
    expect(
      read([
        { type: 'response.created', response: { id: 'resp_1', usage: null } },
        { type: 'response.completed', response },
      ]),
    ).toMatchObject({
      usage: { uncached: 40, read: 1900, write: 60 },
      diagnostics: { type: 'cache_hit' },
      billing: { tier: 'default', geo: null, speed: null },
      complete: true,
    });
  });

  it('takes the last metadata of Gemini and of Converse', () => {
    expect(
      read([
        { usageMetadata: { promptTokenCount: 100 }, candidates: [{}] },
        {
          usageMetadata: { promptTokenCount: 100, cachedContentTokenCount: 60 },
          candidates: [{ finishReason: 'STOP' }],
        },
      ]),
    ).toMatchObject({ usage: { uncached: 40, read: 60 }, complete: true });
    expect(
      read([
        { contentBlockDelta: {} },
        { metadata: { usage: { inputTokens: 4, cacheReadInputTokens: 9, outputTokens: 2 } } },
      ]),
    ).toMatchObject({ usage: { uncached: 4, read: 9, output: 2 }, complete: true });
  });

  it('reports an error that comes as an event', () => {
    const error = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
    expect(read([start, error])).toMatchObject({ error: 'overloaded_error', complete: false });
  });
});
