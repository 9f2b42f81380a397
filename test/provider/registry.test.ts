import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { APIS, recognise, segment } from '../../src/provider/registry.ts';

const hello = [{ role: 'user', content: 'hi' }];

function apiOf(body: Json, hints?: Parameters<typeof recognise>[1]): string | null {
  const found = recognise(body, hints);
  return found === null ? null : `${found.api.provider} ${found.api.api}`;
}

describe('a request body', () => {
  it.each<[string, Json, string]>([
    ['a model of Claude', { model: 'claude-sonnet-5', messages: hello }, 'anthropic messages'],
    ['a system member', { model: 'x', system: 's', messages: hello }, 'anthropic messages'],
    ['max_tokens and messages', { max_tokens: 5, messages: hello }, 'anthropic messages'],
    [
      'blocks of tool use',
      { messages: [{ role: 'user', content: [{ type: 'tool_result', tool_use_id: 'x' }] }] },
      'anthropic messages',
    ],
    [
      'tools with an input schema',
      { messages: hello, tools: [{ name: 'f', input_schema: {} }] },
      'anthropic messages',
    ],
    ['a model of OpenAI and messages', { model: 'gpt-4o', messages: hello }, 'openai chat'],
    ['a model of OpenAI and input', { model: 'o3', input: 'hi' }, 'openai responses'],
    ['a leading system message', { messages: [{ role: 'system', content: 's' }] }, 'openai chat'],
    [
      'a leading system message, to Claude by a gateway',
      { model: 'claude-sonnet-5', messages: [{ role: 'system', content: 's' }, ...hello] },
      'openai chat',
    ],
    [
      'tools with a function inside',
      { max_tokens: 4, messages: hello, tools: [{ type: 'function', function: { name: 'f' } }] },
      'openai chat',
    ],
    ['a list of items', { model: 'x', input: hello }, 'openai responses'],
    [
      'instructions and a string',
      { model: 'x', instructions: 'i', input: 'a' },
      'openai responses',
    ],
    ['messages alone', { messages: hello }, 'openai chat'],
  ])('is recognised by %s', (_, body, api) => {
    expect(apiOf(body)).toBe(api);
  });

  it.each<[string, Json]>([
    ['null', null],
    ['a string', 'hi'],
    ['a list', []],
    ['an empty object', {}],
    ['a configuration', { name: 'x', version: 1 }],
    ['messages that are no list', { messages: 'hi' }],
    ['messages without roles', { messages: [{ id: 1 }, 'a'] }],
    ['an embedding', { model: 'text-embedding-3-small', input: 'hi' }],
    ['a speech', { model: 'gpt-4o-mini-tts', input: 'hi', voice: 'alloy' }],
    ['any input', { input: 'hi' }],
    ['a Gemini request', { contents: [{ role: 'user', parts: [{ text: 'a' }] }] }],
    [
      'a Converse request',
      { messages: [{ role: 'user', content: [{ text: 'a' }] }], inferenceConfig: {} },
    ],
  ])('is not seen in %s', (_, body) => {
    expect(recognise(body)).toBeNull();
    expect(() => segment(body)).toThrow(/^The body is no request of a known API .*: correct it/);
  });

  it('is recognised by the declared model before its own', () => {
    const body = { messages: hello };
    expect(apiOf(body, { model: 'claude-sonnet-5' })).toBe('anthropic messages');
    expect(segment(body, { model: 'gpt-4o' }).model).toBe('gpt-4o');
  });

  it('is of the declared provider, where its shape allows', () => {
    expect(apiOf({ messages: hello }, { provider: 'anthropic' })).toBe('anthropic messages');
    expect(apiOf({ model: 'my-deployment', input: 'a' }, { provider: 'openai' })).toBe(
      'openai responses',
    );
    expect(() => segment({ input: 'a' }, { provider: 'anthropic' })).toThrow(
      'The body is no request of a known API (anthropic messages): correct it, or the declared `provider`.',
    );
  });
});

describe('a provider', () => {
  it('that is not there yet says so', () => {
    expect(() => segment({ messages: hello }, { provider: 'bedrock' })).toThrow(
      "Provider 'bedrock' is not supported yet: its requests cannot be analysed. Supported are anthropic, openai.",
    );
  });

  it('that does not exist says which do', () => {
    expect(() => recognise({ messages: hello }, { provider: 'antropic' })).toThrow(
      "There is no provider 'antropic': set `provider` to one of anthropic, openai, or leave it out.",
    );
  });

  it('has one line per API', () => {
    expect(APIS.map(({ provider, api }) => `${provider} ${api}`)).toEqual([
      'anthropic messages',
      'openai responses',
      'openai chat',
    ]);
  });

  it('gets the overrides of the config', () => {
    const { rules } = segment(
      { model: 'claude-sonnet-5', messages: hello },
      { overrides: { 'claude-sonnet-5': { minimum_tokens: 7 } } },
    );
    expect(rules.minimum.tokens).toBe(7);
  });
});
