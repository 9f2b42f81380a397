import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { leastOutput } from '../../src/probe/request/least-output.ts';
import { withNonce } from '../../src/probe/request/nonce.ts';
import { asking, opinionOf, opinionSource } from '../../src/probe/request/opinion.ts';
import { segment } from '../../src/request/provider/registry.ts';
import { anthropicBody, systemBlock, tool } from '../support/requests.ts';

const cold = (body: Json, provider: string | null = null) =>
  withNonce({ body, segmented: segment(body, { provider }) }, '01234567');

describe('the nonce', () => {
  test('stands in front of the first tool', () => {
    const body = anthropicBody({ tools: [tool('order'), tool('invoice')] });
    expect(cold(body)).toEqual({
      ...body,
      tools: [
        { ...tool('order'), description: '01234567 Looks up the order of a customer.' },
        tool('invoice'),
      ],
    });
  });

  test.each<[string, Json, Json]>([
    [
      'a system prompt that is a string',
      anthropicBody({ tools: [], system: 'Be brief.' }),
      { system: '01234567 Be brief.' },
    ],
    [
      'the first system block',
      anthropicBody({ tools: [], system: [systemBlock('One.'), systemBlock('Two.')] }),
      { system: [systemBlock('01234567 One.'), systemBlock('Two.')] },
    ],
    [
      'the first message',
      { model: 'claude-sonnet-5', max_tokens: 1, messages: [{ role: 'user', content: 'Hi.' }] },
      { messages: [{ role: 'user', content: '01234567 Hi.' }] },
    ],
    [
      "OpenAI's instructions",
      { model: 'gpt-5.6', instructions: 'Be brief.', input: 'Hi.' },
      { instructions: '01234567 Be brief.' },
    ],
    [
      'the first message of a chat',
      { model: 'gpt-5.6', messages: [{ role: 'developer', content: 'Be brief.' }] },
      { messages: [{ role: 'developer', content: '01234567 Be brief.' }] },
    ],
    [
      'a function of a chat',
      {
        model: 'gpt-5.6',
        messages: [{ role: 'user', content: 'Hi.' }],
        tools: [{ type: 'function', function: { name: 'a', description: 'Does.' } }],
      },
      { tools: [{ type: 'function', function: { name: 'a', description: '01234567 Does.' } }] },
    ],
  ])('stands in front of %s', (_, body, there) => {
    expect(cold(body)).toMatchObject(there as object);
  });

  test('is none where the first thing has no text: behind it nothing would be cold', () => {
    const image = { type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } };
    const messages = [{ role: 'user', content: [image, { type: 'text', text: 'What is it?' }] }];
    expect(cold({ model: 'claude-sonnet-5', max_tokens: 1, messages })).toBeNull();
    expect(cold(anthropicBody({ tools: [{ name: 'a', input_schema: {} }] }))).toBeNull();
  });

  test('keeps the order of keys and the spelling of numbers everywhere else', () => {
    const body = anthropicBody({ metadata: { user_id: 'u' }, system: 'S.', tools: [] });
    expect(Object.keys(cold(body) as object)).toEqual(Object.keys(body));
  });
});

describe('the least output', () => {
  const limits = (api: string, body: Json) => {
    const found: Json[] = [];
    for (let attempt = 0; ; attempt += 1) {
      const limited = leastOutput(api, body, attempt);
      if (limited === null) return found;
      found.push(limited.body);
    }
  };

  test('is none at Anthropic, where that is allowed, and one token where it is not', () => {
    const body = { model: 'm', max_tokens: 500, stream: true };
    expect(limits('messages', body)).toEqual([
      { model: 'm', max_tokens: 0 },
      { model: 'm', max_tokens: 1 },
    ]);
    const one = (more: Json) => limits('messages', { max_tokens: 500, ...(more as object) });
    expect(one({ tool_choice: { type: 'any' } })).toMatchObject([{ max_tokens: 1 }]);
    expect(one({ tool_choice: { type: 'tool', name: 'a' } })).toMatchObject([{ max_tokens: 1 }]);
    expect(one({ output_config: { format: {} } })).toMatchObject([{ max_tokens: 1 }]);
    expect(one({ tool_choice: { type: 'auto' } })).toMatchObject([{ max_tokens: 0 }, {}]);
  });

  test('leaves thinking and effort as they are, and gives a budget what it needs', () => {
    const thinking = { type: 'enabled', budget_tokens: 2000 };
    const body = { thinking, output_config: { effort: 'low' }, max_tokens: 16_000 };
    expect(limits('messages', body)).toEqual([{ ...body, max_tokens: 2001 }]);
    const adaptive = { thinking: { type: 'adaptive' }, max_tokens: 500 };
    expect(limits('messages', adaptive)[0]).toEqual({ ...adaptive, max_tokens: 0 });
  });

  test('is 16 tokens at Responses, one at Chat, under the name that the request uses', () => {
    const streamed = { stream: true, stream_options: {}, background: true };
    expect(limits('responses', { model: 'm', ...streamed })[0]).toEqual({
      model: 'm',
      max_output_tokens: 16,
    });
    expect(limits('chat', { model: 'm', ...streamed })[0]).toEqual({
      model: 'm',
      max_completion_tokens: 1,
    });
    expect(limits('chat', { max_tokens: 50 })).toEqual([
      { max_tokens: 1 },
      { max_tokens: 16 },
      { max_tokens: 512 },
    ]);
  });

  test('stands at its place at Bedrock and Gemini', () => {
    const inference = { inferenceConfig: { temperature: 0 } };
    expect(limits('converse', inference)[0]).toEqual({
      inferenceConfig: { temperature: 0, maxTokens: 1 },
    });
    expect(limits('invoke-nova', { inferenceConfig: { max_new_tokens: 9 } })[0]).toEqual({
      inferenceConfig: { max_new_tokens: 1 },
    });
    expect(limits('generate-content', { contents: [] })[0]).toEqual({
      contents: [],
      generationConfig: { maxOutputTokens: 1 },
    });
  });
});

describe('the second opinion', () => {
  const source = (body: Json) => opinionSource(segment(body));

  test('is asked of Anthropic, and of OpenAI where it has one', () => {
    expect(source(anthropicBody())).toBe('anthropic');
    expect(source({ model: 'gpt-5.6', input: 'Hi.' })).toBe('openai');
    expect(source({ model: 'gpt-4o', input: 'Hi.' })).toBeNull();
    expect(source({ model: 'gpt-5.6', messages: [{ role: 'user', content: 'Hi.' }] })).toBeNull();
  });

  test('names the answer before, or none at first', () => {
    expect(asking('anthropic', { a: 1 }, null)).toEqual({
      a: 1,
      diagnostics: { previous_message_id: null },
    });
    const options = { prompt_cache_options: { mode: 'explicit' } };
    expect(asking('openai', options, 'resp_1')).toEqual({
      prompt_cache_options: { mode: 'explicit', comparison_response_id: 'resp_1' },
    });
  });

  const says = (by: 'anthropic' | 'openai', answer: Json) =>
    opinionOf(by, answer, 'id', false)?.says;

  test('is read in the words that the providers document, and in no others', () => {
    const reason = (type: string) => ({ cache_miss_reason: { type } });
    expect(says('anthropic', null)).toBe('same');
    expect(says('anthropic', { cache_miss_reason: null })).toBeNull();
    expect(says('anthropic', reason('tools_changed'))).toBe('tools_changed');
    expect(says('anthropic', reason('unavailable'))).toBeNull();
    expect(says('anthropic', reason('sk-key'))).toBe('other');
    expect(says('openai', { type: 'cache_hit' })).toBe('same');
    expect(says('openai', { type: 'cache_miss', reason: 'input_changed' })).toBe('input_changed');
    expect(says('openai', { type: 'cache_miss', reason: 'sk-key' })).toBe('other');
    expect(says('openai', { type: 'comparison_response_not_found' })).toBeNull();
    expect(says('openai', null)).toBeNull();
    expect(opinionOf('anthropic', null, null, false)).toBeNull();
    // Another question is another message, and no contradiction.
    expect(opinionOf('anthropic', reason('messages_changed'), 'id', true)?.says).toBeNull();
    expect(opinionOf('anthropic', reason('system_changed'), 'id', true)?.says).toBe(
      'system_changed',
    );
  });
});
