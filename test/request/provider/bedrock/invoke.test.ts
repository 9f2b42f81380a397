import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import { faults, lost, marks } from '../outline.ts';

const point = { cachePoint: { type: 'default' } };
const spec = (name: string) => ({ toolSpec: { name, inputSchema: { json: { type: 'object' } } } });
const say = (role: string, ...content: Json[]): Json => ({ role, content });
const claude = 'us.anthropic.claude-sonnet-5-v1:0';

function cut(body: Json, model = claude) {
  const found = segment(body, { provider: 'bedrock', model });
  expect(lost(body, found)).toEqual([]);
  return found;
}

describe('Nova', () => {
  const nova = 'amazon.nova-pro-v1:0';
  const cachePoint = { type: 'default' };
  const body = {
    schemaVersion: 'messages-v1',
    system: [{ text: 'Be brief.', cachePoint }],
    messages: [say('user', { text: 'a', cachePoint }, { text: 'b' })],
    inferenceConfig: { max_new_tokens: 5 },
  };

  it('by InvokeModel has its checkpoints on the blocks that they end', () => {
    const found = cut(body, nova);
    expect(found.api).toBe('invoke-nova');
    expect(marks(found)).toEqual(['/system/0 explicit 5m', '/messages/0/content/0 explicit 5m']);
    expect(found.units.at(-2)?.value).toEqual({ text: 'a' });
  });

  it('is looked up at its checkpoints only, and refuses them among the tools', () => {
    const tools = { tools: [spec('f'), point] };
    const found = cut({ messages: [say('user', { text: 'a' })], toolConfig: tools }, nova);
    expect(found.rules).toMatchObject({ kind: 'entries', lookback: 1, minimum: { tokens: 1024 } });
    expect(found.breakpoints).toEqual([]);
    expect(faults(found)).toEqual(['unsupported-field /toolConfig/tools/1/cachePoint']);
  });
});

describe('a lifetime of an hour on Bedrock', () => {
  const cachePoint = { type: 'default', ttl: '1h' };
  const body = {
    system: [{ text: 's' }, { cachePoint }],
    messages: [say('user', { text: 'a' })],
  };

  it.each([
    ['anthropic.claude-sonnet-4-5-20250929-v1:0', ['/system/0 explicit 1h'], [], 0],
    ['anthropic.claude-opus-4-6-v1:0', ['/system/0 explicit 1h'], [], 1],
    ['anthropic.claude-sonnet-5-v1:0', ['/system/0 explicit 1h'], [], 1],
    ['anthropic.claude-opus-4-1-20250805-v1:0', [], ['unsupported-ttl /system/1/cachePoint'], 1],
    ['anthropic.claude-3-7-sonnet-20250219-v1:0', [], ['unsupported-ttl /system/1/cachePoint'], 0],
    ['amazon.nova-pro-v1:0', [], ['unsupported-ttl /system/1/cachePoint'], 0],
  ])('of %s', (model, breakpoints, illegal, notes) => {
    const found = cut(body, model);
    expect(marks(found)).toEqual(breakpoints);
    expect(faults(found)).toEqual(illegal);
    expect(found.notes).toHaveLength(notes);
  });

  it('by InvokeModel is the same', () => {
    const text = { type: 'text', text: 's', cache_control: { type: 'ephemeral', ttl: '1h' } };
    const request = {
      anthropic_version: 'bedrock-2023-05-31',
      system: [text],
      messages: [{ role: 'user', content: 'hi' }],
    };
    const refused = cut(request, 'anthropic.claude-opus-4-1-20250805-v1:0');
    expect(marks(refused)).toEqual([]);
    expect(faults(refused)).toEqual(['unsupported-ttl /system/0/cache_control']);
    expect(cut(request, 'anthropic.claude-sonnet-5-v1:0').notes.join()).toContain(
      'shortened to 5m',
    );
  });
});

describe('Claude by InvokeModel', () => {
  const body = {
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 5,
    cache_control: { type: 'ephemeral' },
    system: [{ type: 'text', text: 's', cache_control: { type: 'ephemeral', ttl: '1h' } }],
    messages: [{ role: 'user', content: 'hi' }],
  };

  it('has the units of Claude and the rules of Bedrock', () => {
    const found = cut(body, 'anthropic.claude-opus-4-7-v1:0');
    expect(found).toMatchObject({
      provider: 'bedrock',
      api: 'invoke-claude',
      rules: { minimum: { tokens: 4096 } },
    });
    expect(marks(found)).toEqual(['/system/0 explicit 1h', '/messages/0/content automatic 5m']);
    expect(faults(found)).toEqual([]);
  });

  it('takes no automatic caching with models up to 4.6', () => {
    const found = cut(body, 'eu.anthropic.claude-opus-4-6-v1:0');
    expect(marks(found)).toEqual(['/system/0 explicit 1h']);
    expect(faults(found)).toEqual(['unsupported-field /cache_control']);
  });

  it('counts each block of a run of tool results', () => {
    const run = ['a', 'b', 'c'].map((id) => ({
      type: 'tool_result',
      tool_use_id: id,
      content: id,
    }));
    const found = cut({ ...body, messages: [{ role: 'user', content: run }] });
    expect(found.units.map(({ position }) => position)).toEqual([0, 0, 1, 1, 2, 3, 4]);
  });
});

describe('the minimum on Bedrock', () => {
  it.each([
    ['us.anthropic.claude-fable-5-1-v1:0', 512, true],
    ['anthropic.claude-opus-5-v1:0', 512, true],
    ['anthropic.claude-opus-5-5-v1:0', 512, false],
    ['anthropic.claude-opus-4-8-v1:0', 1024, true],
    ['anthropic.claude-opus-4-7-v1:0', 4096, true],
    ['global.anthropic.claude-haiku-4-5-20251001-v1:0', 4096, true],
    ['anthropic.claude-sonnet-4-5-20250929-v1:0', 1024, false],
    ['anthropic.claude-3-7-sonnet-20250219-v1:0', 1024, true],
    ['arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-sonnet-5-v1:0', 1024, true],
    ['amazon.nova-2-lite-v1:0', 1024, false],
  ])('of %s is %i', (model, tokens, certain) => {
    const { rules, notes } = cut({ messages: [say('user', { text: 'a' })] }, model);
    expect(rules.minimum).toMatchObject({ tokens, certain });
    expect(rules.minimum.source.url).toContain('docs.aws.amazon.com');
    expect(notes).toEqual([]);
  });

  it('of a model that is not listed is assumed, with a note; the config wins', () => {
    const body = { messages: [say('user', { text: 'a' })] };
    const { rules, notes } = cut(
      body,
      'arn:aws:bedrock:us-east-1:1:application-inference-profile/x',
    );
    expect(rules.minimum.certain).toBe(false);
    expect(notes).toHaveLength(1);
    const overrides = { 'claude-sonnet-5': { minimum_tokens: 7, lookback: 3 } };
    expect(segment(body, { provider: 'bedrock', model: claude, overrides }).rules).toMatchObject({
      minimum: { tokens: 7, certain: true },
      lookback: 3,
    });
  });
});
