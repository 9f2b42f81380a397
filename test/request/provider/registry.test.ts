import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { PROVIDER_IDS } from '../../../src/request/provider/provider.ts';
import { APIS, recognise, segment } from '../../../src/request/provider/registry.ts';

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
      'anthropic chat',
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
    ['contents that are no list of parts', { contents: [{ role: 'user', content: 'a' }] }],
    ['a table of contents', { contents: 'chapter 1' }],
    ['an inference without content', { inferenceConfig: {}, messages: [] }],
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
      'The body is no request of a known API (anthropic messages, anthropic chat): correct it, or the declared `provider`.',
    );
  });
});

describe('a provider', () => {
  it('that does not exist says which do', () => {
    expect(() => recognise({ messages: hello }, { provider: 'antropic' })).toThrow(
      `There is no provider 'antropic': set \`provider\` to one of ${PROVIDER_IDS.join(', ')}, or leave it out.`,
    );
  });

  it('of the configuration has its APIs, each once', () => {
    const listed = APIS.map(({ provider, api }) => `${provider} ${api}`);
    expect(new Set(listed).size).toBe(listed.length);
    expect(new Set(APIS.map(({ provider }) => provider))).toEqual(new Set(PROVIDER_IDS));
  });

  it('gets the overrides of the config', () => {
    const { rules } = segment(
      { model: 'claude-sonnet-5', messages: hello },
      { overrides: { 'claude-sonnet-5': { minimum_tokens: 7 } } },
    );
    expect(rules.minimum.tokens).toBe(7);
  });
});

const blocks = [{ role: 'user', content: [{ text: 'hi' }] }];
const contents = [{ role: 'user', parts: [{ text: 'hi' }] }];
const cached = { type: 'ephemeral' };
const led = [{ role: 'system', content: 's' }, ...hello];

describe('a body whose provider nobody declared', () => {
  it.each<[string, string, Json]>([
    ['bedrock converse', 'inferenceConfig', { messages: blocks, inferenceConfig: {} }],
    ['bedrock converse', 'a modelId', { modelId: 'x', messages: blocks }],
    ['bedrock converse', 'blocks without a type', { messages: blocks }],
    [
      'bedrock converse',
      'a cachePoint',
      { system: [{ text: 's' }, { cachePoint: { type: 'default' } }], messages: blocks },
    ],
    ['bedrock invoke-nova', 'a schema version', { schemaVersion: 'messages-v1', messages: blocks }],
    [
      'bedrock invoke-claude',
      'its anthropic_version',
      { anthropic_version: 'bedrock-2023-05-31', max_tokens: 5, messages: hello },
    ],
    [
      'bedrock invoke-claude',
      "a model's id with its region",
      { model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', messages: hello },
    ],
    [
      'bedrock invoke-claude',
      'the ARN of a profile',
      { model: 'arn:aws:bedrock:us-east-1:1:application-inference-profile/x', messages: hello },
    ],
    [
      'anthropic messages',
      'the version of Vertex AI',
      { anthropic_version: 'vertex-2023-10-16', messages: hello },
    ],
    ['gemini generate-content', 'contents', { contents }],
    ['gemini generate-content', "the SDK's form", { model: 'gemini-2.5-pro', contents: 'hi' }],
    ['gemini chat', "its model in OpenAI's form", { model: 'gemini-2.5-pro', messages: hello }],
    ['azure chat', 'data sources', { model: 'gpt-4o', messages: hello, data_sources: [] }],
    ['openrouter chat', "a vendor's model", { model: 'x-ai/grok-4', messages: led }],
    [
      'openrouter chat',
      'its routing',
      { model: 'openai/gpt-5', provider: { sort: 'price' }, messages: hello },
    ],
    [
      'openrouter chat',
      'a vendor, and automatic caching',
      { model: 'anthropic/claude-sonnet-5', cache_control: cached, messages: led },
    ],
    ['deepseek chat', 'its model', { model: 'deepseek-chat', messages: led }],
    ['deepseek messages', 'its model', { model: 'deepseek-chat', system: 's', messages: hello }],
    ['xai chat', 'its model', { model: 'grok-4', messages: hello }],
    ['xai responses', 'its model', { model: 'grok-4', input: hello }],
    ['mistral chat', 'its model', { model: 'mistral-large-latest', messages: hello }],
    ['vllm chat', 'a salt', { model: 'm', cache_salt: 's', messages: hello }],
    ['sglang chat', 'an adapter', { model: 'm', lora_path: 's', messages: hello }],
    ['generic chat', 'open weights', { model: 'meta-llama/Llama-3.3-70B-Instruct', messages: led }],
    ['generic chat', 'open weights of OpenAI', { model: 'openai/gpt-oss-120b', messages: led }],
    ['generic chat', 'those of DeepSeek', { model: 'deepseek-ai/DeepSeek-V3.1', messages: led }],
    ['generic chat', 'Mistral’s', { model: 'mistralai/Mistral-7B-Instruct-v0.3', messages: led }],
  ])('is of %s by %s', (api, _, body) => {
    expect(apiOf(body)).toBe(api);
    expect(segment(body)).toMatchObject({ provider: api.split(' ')[0], api: api.split(' ')[1] });
  });

  it('is no request of Responses because it has a text as prompt', () => {
    expect(recognise({ model: 'gpt-3.5-turbo-instruct', prompt: 'Hi' })).toBeNull();
    expect(apiOf({ model: 'gpt-5', prompt: { id: 'pmpt_1' } })).toBe('openai responses');
  });

  it.each(PROVIDER_IDS)('is of %s where that is declared, by its form alone', (provider) => {
    const body = { bedrock: { messages: blocks }, gemini: { contents } };
    const given =
      provider === 'bedrock' || provider === 'gemini' ? body[provider] : { messages: hello };
    expect(segment({ ...given, model: 'some-name' }, { provider })).toMatchObject({ provider });
  });
});

describe('a form of another provider', () => {
  it.each<[string, string, Json]>([
    ['azure', 'messages', { model: 'claude-sonnet-5', system: 's', messages: hello }],
    ['bedrock', 'chat', { model: 'openai.gpt-5.6-sol', messages: led }],
    ['bedrock', 'responses', { model: 'openai.gpt-5.6-sol', input: hello }],
    ['gemini', 'chat', { model: 'gemini-2.5-pro', messages: led }],
    [
      'openrouter',
      'messages',
      { model: 'anthropic/claude-sonnet-5', system: 's', messages: hello },
    ],
    ['openrouter', 'responses', { model: 'openai/gpt-5.6-sol', input: hello }],
  ])('is taken by %s: %s', (provider, api, body) => {
    const found = segment(body, { provider });
    expect(found).toMatchObject({ provider, api, notes: [] });
  });

  it('tells Bedrock by the id of the model', () => {
    expect(apiOf({ model: 'openai.gpt-5.6-sol', input: hello })).toBe('bedrock responses');
    expect(segment({ model: 'openai.gpt-5.6-sol', input: hello }).rules.kind).toBe('entries');
  });

  it('has the rules of who serves it, and the overrides of the config', () => {
    const body = { model: 'gemini-2.5-pro', messages: led };
    expect(segment(body, { provider: 'gemini' }).rules.minimum.tokens).toBe(2048);
    const overrides = { 'gemini-2.5-pro': { minimum_tokens: 7 } };
    expect(segment(body, { provider: 'gemini', overrides }).rules.minimum.tokens).toBe(7);
  });
});
