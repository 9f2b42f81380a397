import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import { group, lost, outline } from '../outline.ts';

const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'hi' },
];
const tools = [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }];

function cut(provider: string, body: Json) {
  const found = segment(body, { provider });
  expect(lost(body, found)).toEqual([]);
  return found;
}

describe.each(['deepseek', 'xai', 'mistral', 'vllm', 'sglang', 'generic'])('%s', (provider) => {
  it('has no breakpoints: tools, system and messages match as far as they are equal', () => {
    const found = cut(provider, { model: 'm', messages, tools, temperature: 1 });
    expect(outline(found)).toEqual([
      'namespace {"model":"m"}',
      'parameters tools',
      'tools tool /tools/0',
      'system text /messages/0/content',
      'messages text /messages/1/content',
    ]);
    expect(found).toMatchObject({ provider, breakpoints: [], illegal: [], newest: 4 });
    expect(found.notes).toHaveLength(provider === 'generic' ? 1 : 0);
  });

  it('speaks all three forms', () => {
    const forms = [
      { model: 'm', messages },
      { model: 'm', instructions: 'i', input: [{ role: 'user', content: 'hi' }] },
      { model: 'm', system: 's', max_tokens: 5, messages: messages.slice(1) },
    ];
    expect(forms.map((body) => cut(provider, body).api)).toEqual(['chat', 'responses', 'messages']);
  });

  it('pays no heed to markers of Claude, wherever they stand', () => {
    const marker = { cache_control: { type: 'ephemeral' } };
    const parts = (more: object) => ({
      model: 'm',
      tools: [{ ...tools[0], ...more }],
      messages: [
        { role: 'system', content: [{ type: 'text', text: 's', ...more }] },
        { role: 'user', content: 'hi', ...more },
      ],
    });
    const marked = cut(provider, parts(marker));
    expect(marked.units).toEqual(cut(provider, parts({})).units);
    expect(marked.notes.at(-1)).toMatch(
      provider === 'generic' || provider === 'moonshot'
        ? /^Whether the markers of 'm' do something/
        : /^The markers of 'm' do nothing/,
    );
  });

  it('takes a reply as it is, whether or not a client says that it is no beginning of one', () => {
    const reply = { role: 'assistant', content: 'hi' };
    const turn = (more: object) => ({ model: 'm', messages: [...messages, { ...reply, ...more }] });
    const units = (more: object) => segment(turn(more), { provider }).units;
    expect(units({ prefix: false })).toEqual(units({}));
    expect(units({ prefix: true })).not.toEqual(units({}));
  });

  it('gets numbers from the config where the server is set up in another way', () => {
    const overrides = { m: { granularity: 528, minimum_tokens: 528 } };
    const { rules } = segment({ model: 'm', messages }, { provider, overrides });
    expect(rules).toMatchObject({
      kind: 'prefix',
      granularity: 528,
      minimum: { tokens: 528, certain: true },
    });
  });
});

describe('settings of a provider', () => {
  it.each([
    ['deepseek', 128, 64, false, '2h'],
    ['xai', 128, 128, false, null],
    ['mistral', 64, 64, true, null],
    ['vllm', 16, 16, false, '24h'],
    ['sglang', 1, 1, false, '24h'],
    ['generic', 1, 1, false, null],
  ])('%s: reads are floored to %i tokens', (provider, granularity, tokens, certain, lifetime) => {
    const found = cut(provider, { model: 'm', messages });
    expect(found.rules).toMatchObject({
      kind: 'prefix',
      granularity,
      minimum: { tokens, certain },
    });
    expect(found.lifetime).toBe(lifetime);
    expect(found.rules.minimum.source.url).toMatch(/^https:/);
  });

  it('a salt, an adapter or a key of the cache isolates', () => {
    const namespace = (provider: string, more: object) =>
      outline(cut(provider, { model: 'm', messages, ...more }))[0];
    expect(namespace('vllm', { cache_salt: 'a' })).toBe('namespace {"model":"m","cache_salt":"a"}');
    expect(namespace('sglang', { lora_path: 'l', extra_key: 'k' })).toBe(
      'namespace {"model":"m","extra_key":"k","lora_path":"l"}',
    );
    expect(namespace('xai', { cache_salt: 'a' })).toBe('namespace {"model":"m"}');
  });

  it('what a server prints in front of the messages is part of the prefix', () => {
    const kwargs = { enable_thinking: false };
    const found = cut('vllm', { model: 'm', messages, chat_template_kwargs: kwargs, seed: 1 });
    expect(group(found, 'tools')).toEqual({ chat_template_kwargs: kwargs });
    expect(
      group(cut('mistral', { model: 'm', messages, prompt_mode: 'reasoning' }), 'tools'),
    ).toEqual({ prompt_mode: 'reasoning' });
  });

  it('a key that keeps requests together is known by its place', () => {
    const body = { model: 'm', messages, prompt_cache_key: 'k' };
    expect(cut('xai', body).cacheKey).toEqual({ pointer: '/prompt_cache_key', value: 'k' });
    expect(cut('deepseek', body).cacheKey).toBeNull();
  });

  it('a conversation that the provider keeps is told', () => {
    const body = { model: 'grok-4', previous_response_id: 'r', input: 'hi' };
    expect(cut('xai', body).continues).toBe('/previous_response_id');
  });
});
