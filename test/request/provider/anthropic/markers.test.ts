import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { anthropicMessages } from '../../../../src/request/provider/anthropic/api.ts';
import { faults, marks } from '../outline.ts';

const five = { type: 'ephemeral' };
const hour = { type: 'ephemeral', ttl: '1h' };

function segment(given: Readonly<Record<string, Json>>) {
  return anthropicMessages.segment({
    model: 'claude-sonnet-5',
    messages: [{ role: 'user', content: 'a' }],
    ...given,
  });
}

function text(value: string, marker?: Json): Readonly<Record<string, Json>> {
  return marker === undefined
    ? { type: 'text', text: value }
    : { type: 'text', text: value, cache_control: marker };
}

// build-with-claude/prompt-caching, read 2026-10-08.
describe('a marker of Claude', () => {
  it('ends a cached prefix at the block that carries it, for 5 minutes or an hour', () => {
    const found = segment({
      tools: [{ name: 'f', input_schema: {}, cache_control: hour }],
      system: [text('s', five), text('t')],
      messages: [{ role: 'user', content: [text('a', { type: 'ephemeral', ttl: '5m' })] }],
    });
    expect(marks(found)).toEqual([
      '/tools/0 explicit 1h',
      '/system/0 explicit 5m',
      '/messages/0/content/0 explicit 5m',
    ]);
    expect(faults(found)).toEqual([]);
  });

  it('is no part of what is cached, nor is its absence as null', () => {
    const marked = segment({ system: [text('s', five)] });
    const plain = segment({ system: [{ ...text('s'), cache_control: null }] });
    expect(marked.units).toEqual(segment({ system: [text('s')] }).units);
    expect(plain.units).toEqual(marked.units);
    expect(plain.breakpoints).toEqual([]);
  });

  it('is content where a schema or a tool input has a member of that name', () => {
    const schema = { type: 'object', properties: { cache_control: { type: 'string' } } };
    const input = { cache_control: { type: 'ephemeral' } };
    const found = segment({
      tools: [{ name: 'f', input_schema: schema }],
      messages: [{ role: 'assistant', content: [{ type: 'tool_use', id: 'x', name: 'f', input }] }],
    });
    expect(found.units.map(({ value }) => value)).toContainEqual({
      name: 'f',
      input_schema: schema,
    });
    expect(found.units.at(-1)?.value).toMatchObject({ input });
    expect(found.breakpoints).toEqual([]);
    expect(found.illegal).toEqual([]);
  });

  // Release notes, 2025-05-01.
  it('counts for the tool result or document whose last nested block carries it', () => {
    const nested = [text('a'), text('b', hour)];
    const found = segment({
      messages: [
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'x', content: nested },
            { type: 'document', source: { type: 'content', content: nested } },
          ],
        },
      ],
    });
    expect(marks(found)).toEqual([
      '/messages/0/content/0 explicit 1h',
      '/messages/0/content/1 explicit 1h',
    ]);
    expect(found.breakpoints[0]?.pointer).toBe('/messages/0/content/0/content/1');
    expect(found.units.at(-1)?.value).toMatchObject({
      source: { content: [text('a'), text('b')] },
    });
  });
});

describe('two markers that count for one block', () => {
  const result = {
    type: 'tool_result',
    tool_use_id: 'x',
    content: [text('b', five)],
    cache_control: five,
  };

  it('are one breakpoint, in two of the four places', () => {
    const messages = [{ role: 'user', content: [result] }];
    expect(segment({ messages }).breakpoints).toHaveLength(1);
    const system = ['a', 'b', 'c'].map((name) => text(name, five));
    expect(faults(segment({ messages, system }))).toEqual([
      'too-many /messages/0/content/0/content/0/cache_control',
    ]);
  });
});

describe('a layout that Claude rejects', () => {
  it('has more than four markers', () => {
    const found = segment({ system: ['a', 'b', 'c', 'd', 'e'].map((name) => text(name, five)) });
    expect(faults(found)).toEqual(['too-many /system/4/cache_control']);
    expect(found.illegal[0]).toMatchObject({
      unit: found.units.findIndex(({ pointer }) => pointer === '/system/4'),
      detail: '5 markers, at most 4 are accepted',
    });
  });

  it('has an hour behind five minutes, in the order of the prefix', () => {
    const found = segment({
      messages: [{ role: 'user', content: [text('a', hour)] }],
      system: [text('s', five)],
    });
    expect(faults(found)).toEqual(['ttl-order /messages/0/content/0/cache_control']);
  });

  it.each<[string, Record<string, Json>, string]>([
    [
      'on thinking',
      {
        messages: [
          {
            role: 'assistant',
            content: [{ type: 'thinking', thinking: 'h', signature: 's', cache_control: five }],
          },
        ],
      },
      'on-thinking /messages/0/content/0/cache_control',
    ],
    ['on an empty text', { system: [text('', five)] }, 'on-empty-text /system/0/cache_control'],
    [
      'on a deferred tool',
      { tools: [{ name: 'f', input_schema: {}, defer_loading: true, cache_control: five }] },
      'on-deferred-tool /tools/0/cache_control',
    ],
    [
      'on the message itself',
      { messages: [{ role: 'user', content: 'a', cache_control: five }] },
      'on-message /messages/0/cache_control',
    ],
    [
      'on a nested block that is not the last',
      {
        messages: [
          {
            role: 'user',
            content: [
              { type: 'tool_result', tool_use_id: 'x', content: [text('a', five), text('b')] },
            ],
          },
        ],
      },
      'nested /messages/0/content/0/content/0/cache_control',
    ],
    [
      'on a member of a toolset',
      {
        tools: [
          { type: 'mcp_toolset', mcp_server_name: 'd', configs: { f: { cache_control: five } } },
        ],
      },
      'nested /tools/0/configs/f/cache_control',
    ],
    [
      'on a system message for one turn',
      {
        messages: [
          { role: 'user', content: 'a' },
          { role: 'system', clear_at: 'next_user_message', content: [text('b', five)] },
        ],
      },
      'unsupported-field /messages/1/content/0/cache_control',
    ],
    [
      'with another lifetime',
      { system: [text('s', { type: 'ephemeral', ttl: '2h' })] },
      'unsupported-ttl /system/0/cache_control',
    ],
    [
      'of another type',
      { system: [text('s', { type: 'persistent' })] },
      'unsupported-field /system/0/cache_control',
    ],
    [
      'that is no object',
      { system: [text('s', true)] },
      'unsupported-field /system/0/cache_control',
    ],
  ])('has a marker %s, which is no breakpoint', (_, given, fault) => {
    const found = segment(given);
    expect(faults(found)).toEqual([fault]);
    expect(found.breakpoints).toEqual([]);
  });

  it('has a marker in a thread', () => {
    const found = segment({ system: [text('s', five)], thread: { id: 'thread_1' } });
    expect(faults(found)).toEqual(['unsupported-field /system/0/cache_control']);
  });
});
