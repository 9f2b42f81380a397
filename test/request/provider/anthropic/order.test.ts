import { describe, expect, it } from 'vitest';
import { anthropicMessages } from '../../../../src/request/provider/anthropic/api.ts';
import { group, lost, outline } from '../outline.ts';

const request = {
  model: 'claude-sonnet-5',
  max_tokens: 10,
  messages: [{ role: 'user', content: 'hi' }],
};

// Source of the order: platform.claude.com/docs/en/build-with-claude/prompt-caching, read 2026-10-08.
describe('the order of a Claude request', () => {
  it('is namespace, tools, system with its parameters, messages with theirs', () => {
    const body = {
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'a' }] },
        { role: 'assistant', content: 'b' },
      ],
      system: [
        { type: 'text', text: 's' },
        { type: 'text', text: 't' },
      ],
      tools: [{ name: 'find', input_schema: { type: 'object' } }],
      model: 'claude-sonnet-5',
    };
    const found = anthropicMessages.segment(body);
    expect(outline(found)).toEqual([
      'namespace {"model":"claude-sonnet-5"}',
      'tools tool /tools/0',
      'parameters system',
      'system text /system/0',
      'system text /system/1',
      'parameters messages',
      'messages text /messages/0/content/0',
      'messages text /messages/1/content',
    ]);
    expect(found.units.map(({ position }) => position)).toEqual([0, 1, 1, 2, 3, 3, 4, 5]);
    expect(lost(body, found)).toEqual([]);
  });

  it('takes a string for one text block (SDK 1.12.0: "shorthand")', () => {
    const { units } = anthropicMessages.segment({ ...request, system: 'be brief' });
    const [system, message] = units.filter(({ section }) => section !== 'params');
    expect(system).toMatchObject({
      pointer: '/system',
      shorthand: '/text',
      value: { type: 'text', text: 'be brief' },
    });
    expect(message).toMatchObject({ pointer: '/messages/0/content', shorthand: '/text', index: 0 });
  });

  it('does not count message boundaries: consecutive messages of one role are one turn', () => {
    const contents = (messages: readonly { role: string; content: unknown }[]) =>
      anthropicMessages
        .segment({ ...request, messages: messages as never })
        .units.map(({ frame, value, position }) => ({ frame, value, position }));
    expect(
      contents([
        { role: 'user', content: 'a' },
        { role: 'user', content: 'b' },
      ]),
    ).toEqual(
      contents([
        {
          role: 'user',
          content: [
            { type: 'text', text: 'a' },
            { type: 'text', text: 'b' },
          ],
        },
      ]),
    );
  });

  it('keeps system messages of the conversation where they stand (mid-conversation-system-messages)', () => {
    const found = anthropicMessages.segment({
      ...request,
      messages: [
        { role: 'user', content: 'a' },
        { role: 'system', content: 'now in French' },
      ],
    });
    expect(found.units.at(-1)).toMatchObject({
      section: 'messages',
      role: 'system',
      frame: 'system',
    });
    expect(found.newest).toBe(found.units.length - 2);
  });

  it('leaves out tools that are loaded later (tool-use-with-prompt-caching, read 2026-08-22)', () => {
    const found = anthropicMessages.segment({
      ...request,
      tools: [
        { name: 'a', input_schema: {} },
        { name: 'b', input_schema: {}, defer_loading: true },
        { type: 'mcp_toolset', mcp_server_name: 'docs' },
        { type: 'mcp_toolset', mcp_server_name: 'later', default_config: { defer_loading: true } },
        {
          type: 'mcp_toolset',
          mcp_server_name: 'some',
          default_config: { defer_loading: true },
          configs: { ask: { defer_loading: false } },
        },
      ],
    });
    const tools = found.units.filter(({ section }) => section === 'tools');
    expect(tools.map(({ name, index }) => `${index} ${name}`)).toEqual(['0 a', '2 docs', '4 some']);
  });

  it('compares what selects the tools of a server, not how it is reached', () => {
    const servers = (server: Readonly<Record<string, string>>) =>
      group(
        anthropicMessages.segment({ ...request, mcp_servers: [{ type: 'url', ...server }] }),
        'tools',
      );
    expect(servers({ name: 'docs', url: 'https://a/', authorization_token: 'x' })).toEqual(
      servers({ name: 'docs', url: 'https://b/', authorization_token: 'y' }),
    );
    expect(servers({ name: 'docs' })).not.toEqual(servers({ name: 'wiki' }));
  });

  it('keeps key order and number spelling inside schemas as they are written', () => {
    const tool = { name: 'a', input_schema: { b: 1, a: { 10: 'x', 9: 'y' } } };
    const found = anthropicMessages.segment({ ...request, tools: [tool] });
    expect(found.units[1]?.value).toEqual(tool);
    expect(found.freeForm).toContain('input_schema');
    expect(found.freeForm).toContain('input');
  });
});

describe('the newest turn of a Claude request', () => {
  it('is what stands behind the last assistant message, tool results included', () => {
    const found = anthropicMessages.segment({
      ...request,
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: [{ type: 'tool_use', id: 'x', name: 'f', input: {} }] },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'x', content: 'r' }] },
        { role: 'user', content: 'and?' },
      ],
    });
    expect(found.units[found.newest]).toMatchObject({ kind: 'tool-result', index: 2 });
  });

  it('is all messages where the assistant has not spoken', () => {
    const found = anthropicMessages.segment({ ...request, system: 's' });
    expect(found.units[found.newest]?.pointer).toBe('/messages/0/content');
  });

  it('is empty where the request ends with the assistant, and where it has no message', () => {
    const ended = anthropicMessages.segment({
      ...request,
      messages: [...request.messages, { role: 'assistant', content: 'I' }],
    });
    const none = anthropicMessages.segment({ ...request, messages: [] });
    expect(ended.newest).toBe(ended.units.length);
    expect(none.newest).toBe(none.units.length);
  });

  it('marks what the provider made: assistant blocks, and the call id in a tool result', () => {
    const { units } = anthropicMessages.segment({
      ...request,
      messages: [
        { role: 'assistant', content: [{ type: 'tool_use', id: 'x', name: 'f', input: {} }] },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'x', content: 'r' }] },
      ],
    });
    const [call, result] = units.filter(({ section }) => section === 'messages');
    expect(call).toMatchObject({ replayed: true });
    expect(call).not.toHaveProperty('replayedMembers');
    expect(result).toMatchObject({ replayed: false, replayedMembers: ['tool_use_id'] });
  });
});
