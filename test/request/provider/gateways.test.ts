import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';

type Members = Readonly<Record<string, Json>>;

const cached = { type: 'ephemeral' } as const;
const text = (words: string, more: Members = {}): Json => ({ type: 'text', text: words, ...more });
const said: Json = { role: 'user', content: 'hi' };
const tool: Json = { type: 'function', function: { name: 'f', parameters: {} } };

/** A request in Chat form whose system prompt carries a marker. */
function chat(model: string, more: Members = {}) {
  const system: Json = { role: 'system', content: [text('You help.', { cache_control: cached })] };
  return segment({ model, messages: [system, said], ...more });
}

const marked = ({ units, breakpoints }: ReturnType<typeof segment>) =>
  breakpoints.map(({ unit, ttl }) => [units[unit]?.pointer, ttl]);

// docs.litellm.ai/docs/tutorials/prompt_caching, read 2026-11-30.
describe('Claude in the form of Chat Completions', () => {
  it.each([
    ['claude-sonnet-4-5', 'anthropic', 1024],
    ['databricks-claude-sonnet-4-5', 'anthropic', 1024],
    ['databricks/databricks-claude-opus-4-6', 'anthropic', 4096],
    ['vertex_ai/claude-haiku-4-5@20251001', 'anthropic', 4096],
    ['anthropic/claude-sonnet-4-5', 'anthropic', 1024],
    ['litellm_proxy/claude-opus-5', 'anthropic', 512],
    ['bedrock/anthropic.claude-opus-4-7-v1:0', 'bedrock', 4096],
    ['bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0', 'bedrock', 4096],
    ['azure_ai/claude-sonnet-5', 'azure', 1024],
    ['anthropic/claude-sonnet-4.5', 'openrouter', 1024],
  ])('%s is carried for %s: its markers count, from %i tokens on', (model, provider, minimum) => {
    const found = chat(model, { tools: [tool] });
    expect(found.provider).toBe(provider);
    expect(found.rules).toMatchObject({
      kind: 'entries',
      needsMarker: true,
      minimum: { tokens: minimum },
    });
    expect(marked(found)).toEqual([['/messages/0/content/0', '5m']]);
  });

  it('is a request of a declared Anthropic, with function tools too', () => {
    const body = { model: 'claude-sonnet-4-5', messages: [said], tools: [tool] };
    expect(segment(body, { provider: 'anthropic' })).toMatchObject({ api: 'chat' });
    expect(segment({ model: 'claude-sonnet-4-5', messages: [said] })).toMatchObject({
      api: 'messages',
    });
  });

  it('counts a marker on a message for the last part of it', () => {
    const found = segment({
      model: 'claude-sonnet-4-5',
      messages: [
        { role: 'system', content: 'You help.', cache_control: cached },
        { role: 'user', content: [text('a'), text('b')], cache_control: { ...cached, ttl: '5m' } },
        { role: 'assistant', content: 'c' },
        said,
      ],
    });
    expect(marked(found)).toEqual([
      ['/messages/0/content', '5m'],
      ['/messages/1/content/1', '5m'],
    ]);
    expect(found.illegal).toEqual([]);
  });

  it('refuses what Claude refuses', () => {
    const five = Array.from({ length: 5 }, (_, at) => text(`${at}`, { cache_control: cached }));
    const found = segment({
      model: 'databricks-claude-sonnet-4-5',
      messages: [{ role: 'system', content: five }, said],
    });
    expect(found.illegal.map(({ rule }) => rule)).toEqual(['too-many']);
  });
});

// alibabacloud.com/help/en/model-studio/context-cache; platform.minimaxi.com, read 2026-11-30.
describe('an engine with an explicit cache of its own', () => {
  it.each([
    ['qwen3-max', 'dashscope', 1024],
    ['dashscope/qwen-plus', 'dashscope', 1024],
    ['qwen4-max', 'dashscope', 1024],
    ['MiniMax-M2.5', 'minimax', 512],
  ])('%s of %s: by markers, else any prefix', (model, provider, minimum) => {
    const found = chat(model);
    expect(found.provider).toBe(provider);
    expect(found.rules).toMatchObject({
      kind: 'entries',
      lookback: 20,
      minimum: { tokens: minimum },
    });
    expect(marked(found)).toEqual([['/messages/0/content/0', '5m']]);
    expect(found.notes).toEqual([]);
    const unmarked = segment({ model, messages: [{ role: 'system', content: 's' }, said] });
    expect(unmarked).toMatchObject({ provider, rules: { kind: 'prefix' }, breakpoints: [] });
  });

  it('takes them in the form of Messages too', () => {
    const found = segment({
      model: 'MiniMax-M2.5',
      max_tokens: 5,
      system: [text('s', { cache_control: cached })],
      messages: [said],
    });
    expect(found).toMatchObject({ provider: 'minimax', api: 'messages' });
    expect(marked(found)).toEqual([['/system/0', '5m']]);
  });

  it('behind OpenRouter caches nothing without a marker', () => {
    for (const model of ['qwen/qwen3.6-plus', 'deepseek/deepseek-v3.2']) {
      expect(marked(chat(model))).toEqual([['/messages/0/content/0', '5m']]);
      const unmarked = segment({ model, messages: [{ role: 'system', content: 's' }, said] });
      expect(unmarked).toMatchObject({
        provider: 'openrouter',
        rules: { kind: 'entries', needsMarker: true },
        breakpoints: [],
      });
    }
    expect(chat('deepseek/deepseek-v4').rules.kind).toBe('prefix');
  });
});

describe('a name without a sign of OpenAI', () => {
  it.each([
    ['doubao-seed-2.0', 'generic'],
    ['ernie-5.0', 'generic'],
    ['hunyuan-t1', 'generic'],
    ['sonar-pro', 'generic'],
    ['step-3', 'generic'],
    ['glm-4.6', 'generic'],
    ['Qwen/Qwen2.5-7B-Instruct', 'generic'],
    ['@cf/meta/llama-3.3-70b-instruct', 'generic'],
    ['prod-chat', 'generic'],
    ['moonshot-v1-128k', 'moonshot'],
    ['kimi-k2', 'moonshot'],
    ['groq/llama-3.3-70b', 'groq'],
    ['accounts/fireworks/models/kimi-k2', 'fireworks'],
    ['cerebras/llama-4-scout', 'cerebras'],
    ['zai-glm-4.6', 'cerebras'],
    ['gpt-5.4', 'openai'],
    ['azure/gpt-4o', 'openai'],
    ['', 'openai'],
  ])('%j in Chat form is of %s', (model, provider) => {
    const { notes, ...found } = segment({
      model,
      messages: [{ role: 'system', content: 's' }, said],
    });
    expect(found.provider).toBe(provider);
    expect(notes.some((note) => note.startsWith('No rules of the cache'))).toBe(
      provider === 'generic',
    );
  });

  it('does not know whether its markers do something', () => {
    expect(chat('glm-4.6').notes.join()).toContain(
      "Whether the markers of 'glm-4.6' do something is not known",
    );
    expect(chat('grok-4').notes.join()).toContain("The markers of 'grok-4' do nothing");
  });

  it('is OpenAI all the same where the body holds what only OpenAI has', () => {
    const body = {
      model: 'prod-chat',
      messages: [said],
      prompt_cache_options: { mode: 'explicit' },
    };
    expect(segment(body).provider).toBe('openai');
    expect(segment({ model: 'prod-chat', input: 'a', instructions: 'b' }).provider).toBe('openai');
  });

  it('continues what Volcengine keeps, where it names a context', () => {
    const { continues } = segment({ model: 'doubao-seed-2.0', context_id: 'c', messages: [said] });
    expect(continues).toBe('/context_id');
  });
});
