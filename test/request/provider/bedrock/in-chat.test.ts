import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import { HANDBOOK } from '../../../support/requests.ts';

const cache_control = { type: 'ephemeral' };
/** What LiteLLM and Portkey take: no member of it is one that only Chat Completions has. */
const asked = (model: string, ...messages: readonly Json[]): Json => ({
  model,
  max_tokens: 64,
  messages,
});
const question = { role: 'user', content: 'Where is my parcel?' };

describe.each([
  'bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0',
  'bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'bedrock/converse/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
])('%s in the form of Chat Completions', (model) => {
  it.each([
    ['on a whole message', { role: 'system', content: HANDBOOK, cache_control }],
    ['on a part', { role: 'system', content: [{ type: 'text', text: HANDBOOK, cache_control }] }],
  ])('counts a marker %s, on the system prompt', (_, system) => {
    const { provider, breakpoints, illegal, units } = segment(asked(model, system, question));
    expect({ provider, illegal }).toEqual({ provider: 'bedrock', illegal: [] });
    expect(breakpoints.map(({ unit }) => units[unit]?.section)).toEqual(['system']);
  });

  it('counts a marker on a message of the user without any system prompt', () => {
    const marked = { role: 'user', content: HANDBOOK, cache_control };
    const { breakpoints, illegal } = segment(asked(model, marked, question));
    expect({ breakpoints: breakpoints.length, illegal }).toEqual({ breakpoints: 1, illegal: [] });
  });

  it('knows a system prompt as one where nothing is marked', () => {
    const { units } = segment(asked(model, { role: 'system', content: HANDBOOK }, question));
    expect(units.find(({ kind }) => kind === 'text')?.section).toBe('system');
  });
});

describe('a body of Claude’s Messages API', () => {
  it('goes to Bedrock by its version or its model, with its system prompt beside the messages', () => {
    const body = { system: HANDBOOK, messages: [question], max_tokens: 64 };
    for (const more of [
      { anthropic_version: 'bedrock-2023-05-31' },
      { model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0' },
    ])
      expect(segment({ ...body, ...more }).api).toBe('invoke-claude');
  });
});

it('a name of Vertex AI is none of Bedrock', () => {
  const model = '@vertex/anthropic.claude-sonnet-4-5@20250929';
  expect(segment(asked(model, { role: 'system', content: HANDBOOK }, question)).provider).not.toBe(
    'bedrock',
  );
});
