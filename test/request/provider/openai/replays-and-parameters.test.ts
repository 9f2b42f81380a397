import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { openaiChat } from '../../../../src/request/provider/openai/chat.ts';
import { openaiResponses } from '../../../../src/request/provider/openai/responses.ts';
import { group } from '../outline.ts';

const model = 'gpt-5.6-sol';

describe('what the provider made', () => {
  it('is the assistant, its calls and reasoning, and the call id in an answer', () => {
    const responses = openaiResponses.segment({
      model,
      input: [
        { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search' } },
        { type: 'item_reference', id: 'msg_1' },
        { type: 'custom_tool_call_output', call_id: 'c', output: 'r' },
        { type: 'mcp_approval_response', approval_request_id: 'm', approve: true },
      ],
    });
    expect(
      responses.units.slice(2).map(({ role, replayed, replayedMembers }) => ({
        role,
        replayed,
        made: replayedMembers ?? [],
      })),
    ).toEqual([
      { role: 'assistant', replayed: true, made: [] },
      { role: 'assistant', replayed: true, made: [] },
      { role: 'user', replayed: false, made: ['call_id'] },
      { role: 'user', replayed: false, made: ['approval_request_id'] },
    ]);
    const chat = openaiChat.segment({
      model,
      messages: [{ role: 'tool', tool_call_id: 'c', content: 'r' }],
    });
    expect(chat.units.at(-1)).toMatchObject({
      kind: 'tool-result',
      replayed: false,
      replayedMembers: ['tool_call_id'],
    });
  });
});

// "Which settings affect prompt caching", guides/prompt-caching, read 2026-10-10.
describe('the hidden parameters in front of everything', () => {
  const responses = (given: Readonly<Record<string, Json>>) =>
    group(openaiResponses.segment({ model, input: 'a', ...given }), 'tools');
  const chat = (given: Readonly<Record<string, Json>>) =>
    group(
      openaiChat.segment({ model, messages: [{ role: 'user', content: 'a' }], ...given }),
      'tools',
    );
  const format = { type: 'json_schema', name: 'n', schema: { b: 1, a: 2 } };

  it.each<[string, Readonly<Record<string, Json>>]>([
    ['effort', { reasoning: { effort: 'low' } }],
    ['verbosity', { text: { verbosity: 'low' } }],
    ['format', { text: { format } }],
    ['parallel calls', { parallel_tool_calls: false }],
  ])('have the %s of a Responses request, where it stands', (_, given) => {
    expect(responses(given)).toEqual(given);
  });

  it.each<[string, Readonly<Record<string, Json>>]>([
    ['effort', { reasoning_effort: 'low' }],
    ['verbosity', { verbosity: 'low' }],
    ['format', { response_format: { type: 'json_schema', json_schema: format } }],
    ['parallel calls', { parallel_tool_calls: false }],
  ])('have the %s of a Chat request, where it stands', (_, given) => {
    expect(chat(given)).toEqual(given);
  });

  it('do not have defaults, nor what leaves the cache alone', () => {
    const same = {
      parallel_tool_calls: true,
      tool_choice: 'none',
      metadata: { a: 'b' },
      user: 'u',
    };
    expect(
      responses({ ...same, text: { format: { type: 'text' }, verbosity: 'medium' }, store: false }),
    ).toEqual({});
    expect(chat({ ...same, response_format: { type: 'text' }, max_completion_tokens: 3 })).toEqual(
      {},
    );
    expect(responses({ reasoning: { effort: null, summary: 'auto' } })).toEqual({});
  });
});

describe('the namespace of an OpenAI request', () => {
  const namespace = (given: Readonly<Record<string, Json>>) =>
    openaiResponses.segment({ model, input: 'a', ...given });

  it('has the service tier, unless it is the default', () => {
    expect(namespace({ service_tier: 'flex' }).units[0]?.value).toEqual({
      model,
      service_tier: 'flex',
    });
    expect(namespace({ service_tier: 'auto' }).units[0]?.value).toEqual({ model });
  });

  // The key separates accounts from GPT-5.6 on; before, it only routes.
  it('has the cache key where it isolates, and names it in any case', () => {
    const later = namespace({ prompt_cache_key: 'k' });
    const earlier = namespace({ prompt_cache_key: 'k', model: 'gpt-5.4' });
    expect(later.units[0]?.value).toEqual({ model, prompt_cache_key: 'k' });
    expect(earlier.units[0]?.value).toEqual({ model: 'gpt-5.4' });
    for (const { cacheKey } of [later, earlier]) {
      expect(cacheKey).toEqual({ pointer: '/prompt_cache_key', value: 'k' });
    }
    expect(namespace({}).cacheKey).toBeNull();
  });
});
