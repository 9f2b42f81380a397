import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import { faults, group, lost, marks, outline } from '../outline.ts';

const hour = { type: 'ephemeral', ttl: '1h' };
const ephemeral = { type: 'ephemeral' };
const text = (words: string, more: object = {}): Json => ({ type: 'text', text: words, ...more });

function cut(model: string, body: object) {
  const request = { model, ...body } as Json;
  const found = segment(request, { provider: 'openrouter' });
  expect(lost(request, found)).toEqual([]);
  return found;
}

const body = {
  tools: [{ type: 'function', function: { name: 'f', parameters: {} }, cache_control: hour }],
  messages: [
    { role: 'system', content: [text('s', { cache_control: hour })] },
    { role: 'user', content: 'a' },
    { role: 'assistant', content: 'b' },
    { role: 'user', content: [text('c', { cache_control: ephemeral })] },
  ],
};

describe('OpenRouter in front of Claude', () => {
  const model = 'anthropic/claude-sonnet-5';

  it('has entries at the markers of its parts, by the rules of the model', () => {
    const found = cut(model, { ...body, tool_choice: 'required' });
    expect(found).toMatchObject({
      provider: 'openrouter',
      model,
      rules: { kind: 'entries', minimum: { tokens: 1024 }, lookback: 20 },
    });
    expect(outline(found)).toEqual([
      `namespace {"model":"${model}"}`,
      'tools tool /tools/0',
      'system text /messages/0/content/0',
      'parameters messages',
      'messages text /messages/1/content',
      'messages text /messages/2/content',
      'messages text /messages/3/content/0',
    ]);
    expect(marks(found)).toEqual([
      '/tools/0 explicit 1h',
      '/messages/0/content/0 explicit 1h',
      '/messages/3/content/0 explicit 5m',
    ]);
    expect(group(found, 'messages')).toEqual({ tool_choice: 'required' });
    expect(faults(found)).toEqual([]);
  });

  it('passes automatic caching on', () => {
    const messages = [
      { role: 'system', content: 's' },
      { role: 'user', content: 'a' },
    ];
    const found = cut(model, { messages, cache_control: hour });
    expect(marks(found)).toEqual(['/messages/1/content automatic 1h']);
  });

  it('takes four markers, those of an hour first', () => {
    const content = [1, 2, 3, 4, 5].map((at) => text(`${at}`, { cache_control: ephemeral }));
    expect(faults(cut(model, { messages: [{ role: 'user', content }] }))).toEqual([
      'too-many /messages/0/content/4/cache_control',
    ]);
    const late = [text('a', { cache_control: ephemeral }), text('b', { cache_control: hour })];
    expect(faults(cut(model, { messages: [{ role: 'user', content: late }] }))).toEqual([
      'ttl-order /messages/0/content/1/cache_control',
    ]);
    const user = { role: 'user', content: [late[0], text('b')] };
    expect(faults(cut(model, { messages: [user], cache_control: hour }))).toEqual([
      'ttl-order /cache_control',
    ]);
  });

  it('makes another prefix of a string than of a list with the same text, but for Claude', () => {
    const frames = (name: string) =>
      ['a', [text('a')]].map((content) => {
        const { units } = cut(name, { messages: [{ role: 'user', content }] });
        return units.at(-1)?.frame;
      });
    expect(frames('x-ai/grok-4')).toEqual(['user, as a string', 'user']);
    expect(frames(model)).toEqual(['user', 'user']);
  });
});

describe('OpenRouter in front of OpenAI', () => {
  it('turns markers of Claude into breakpoints, and drops their lifetimes', () => {
    const found = cut('openai/gpt-5.6-sol', body);
    expect(found).toMatchObject({ provider: 'openrouter', model: 'openai/gpt-5.6-sol' });
    expect(marks(found).filter((mark) => mark.includes('explicit'))).toEqual([
      '/messages/0/content/0 explicit 30m',
      '/messages/3/content/0 explicit 30m',
    ]);
    expect(found.notes).toEqual([
      'A ttl of cache_control is dropped on the way to OpenAI: entries live 30m.',
    ]);
  });

  it('leaves them out for models without breakpoints', () => {
    const found = cut('openai/gpt-4o', body);
    expect(found.breakpoints).toEqual([]);
    expect(found.rules).toMatchObject({ kind: 'prefix', granularity: 128 });
    expect(faults(found)).toEqual([]);
  });
});

describe('OpenRouter in front of others', () => {
  it.each([
    ['google/gemini-2.5-pro', 2048, 1, null],
    ['deepseek/deepseek-chat-v3.1', 64, 128, '2h'],
    ['x-ai/grok-4', 128, 128, null],
    ['mistralai/mistral-large', 64, 64, null],
    ['meta-llama/llama-3.3-70b-instruct', 1, 1, null],
  ])('has the rules of %s', (model, minimum, granularity, lifetime) => {
    const found = cut(model, body);
    expect(found.rules).toMatchObject({
      kind: 'prefix',
      granularity,
      minimum: { tokens: minimum },
    });
    expect(found.lifetime ?? null).toBe(lifetime);
    expect(found.breakpoints).toEqual([]);
  });
});
