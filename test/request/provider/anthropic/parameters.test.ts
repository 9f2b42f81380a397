import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/json/value.ts';
import { anthropicMessages } from '../../../../src/request/provider/anthropic/api.ts';
import { group } from '../outline.ts';

type Members = Readonly<Record<string, unknown>>;

function groupsOf(given: Members) {
  const body = {
    model: 'claude-sonnet-5',
    tools: [{ name: 'f', input_schema: {} }],
    messages: [{ role: 'user', content: 'a' }],
    ...given,
  } as unknown as JsonObject;
  const found = anthropicMessages.segment(body);
  return {
    namespace: found.units[0]?.value,
    system: group(found, 'system'),
    messages: group(found, 'messages'),
  };
}

const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'AA' } };
const cited = {
  type: 'document',
  source: { type: 'text', media_type: 'text/plain', data: 'x' },
  citations: { enabled: true },
};
const asking = (...content: readonly unknown[]) => ({ messages: [{ role: 'user', content }] });

// "What invalidates the cache", build-with-claude/prompt-caching, read 2026-10-08.
describe('a change that keeps the tools and misses the system blocks', () => {
  it.each<[string, Members]>([
    ['the speed', { speed: 'fast' }],
    ['citations of a document', asking(cited)],
    [
      'citations in a tool result',
      asking({ type: 'tool_result', tool_use_id: 'x', content: [cited] }),
    ],
    ['the list of skills', { container: { skills: [{ skill_id: 'pdf', type: 'anthropic' }] } }],
  ])('is %s', (_, change) => {
    expect(groupsOf(change).system).not.toEqual(groupsOf({}).system);
    expect(groupsOf(change).messages).toEqual(groupsOf({}).messages);
  });
});

describe('a change that keeps tools and system and misses the messages', () => {
  it.each<[string, Members]>([
    ['the tool choice', { tool_choice: { type: 'any' } }],
    ['a named tool', { tool_choice: { type: 'tool', name: 'f' } }],
    ['parallel tool use', { tool_choice: { type: 'auto', disable_parallel_tool_use: true } }],
    ['an image', asking(image)],
    [
      'an image in a tool result',
      asking({ type: 'tool_result', tool_use_id: 'x', content: [image] }),
    ],
    ['thinking', { thinking: { type: 'disabled' } }],
    ['the thinking budget', { thinking: { type: 'enabled', budget_tokens: 2048 } }],
    ['the effort', { output_config: { effort: 'low' } }],
    ['the output format', { output_config: { format: { type: 'json_schema', schema: {} } } }],
    ['the older output format', { output_format: { type: 'json_schema', schema: {} } }],
  ])('is %s', (_, change) => {
    expect(groupsOf(change).messages).not.toEqual(groupsOf({}).messages);
    expect(groupsOf(change).system).toEqual(groupsOf({}).system);
  });
});

describe('no change at all', () => {
  it.each<[string, Members]>([
    ['the standard speed', { speed: 'standard' }],
    // SDK 1.12.0: `auto` is what tools get, parallel use is on.
    [
      'the default tool choice',
      { tool_choice: { type: 'auto', disable_parallel_tool_use: false } },
    ],
    // build-with-claude/effort, read 2026-11-23: "high: equivalent to not setting the parameter".
    ['the default effort', { output_config: { effort: 'high' } }],
    ['limits and sampling', { max_tokens: 1, temperature: 0.2, top_p: 1, stop_sequences: ['x'] }],
    ['streaming and metadata', { stream: true, metadata: { user_id: 'u' }, service_tier: 'auto' }],
    ['diagnostics', { diagnostics: { previous_message_id: 'msg_1' } }],
    [
      'members that are null',
      { speed: null, tool_choice: null, output_config: null, thinking: null },
    ],
  ])('is %s', (_, same) => {
    expect(groupsOf(same)).toEqual(groupsOf({}));
  });

  it('is the display of thinking', () => {
    const thinking = { type: 'adaptive' };
    expect(groupsOf({ thinking: { ...thinking, display: 'omitted' } })).toEqual(
      groupsOf({ thinking }),
    );
  });

  it('is `none` as the tool choice of a request without tools', () => {
    expect(groupsOf({ tools: [], tool_choice: { type: 'none' } })).toEqual(groupsOf({ tools: [] }));
  });
});

describe('the namespace', () => {
  it('is the model and the workspace: entries of others are never read', () => {
    expect(groupsOf({ workspace_id: 'wrkspc_1' }).namespace).toEqual({
      model: 'claude-sonnet-5',
      workspace_id: 'wrkspc_1',
    });
  });
});
