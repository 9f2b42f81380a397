import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { openaiChat } from '../../../../src/request/provider/openai/chat.ts';
import { openaiResponses } from '../../../../src/request/provider/openai/responses.ts';
import { lost, outline } from '../outline.ts';

const model = 'gpt-5.6-sol';

// Source of the order: developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10.
describe('the order of a Responses request', () => {
  it('is namespace, hidden parameters, tools, instructions, input', () => {
    const body = {
      input: [
        { role: 'developer', content: 'd' },
        { role: 'user', content: [{ type: 'input_text', text: 'u' }] },
        { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'e' },
        {
          type: 'function_call',
          id: 'fc_1',
          call_id: 'c',
          name: 'f',
          arguments: '{}',
          status: 'completed',
        },
        { type: 'function_call_output', call_id: 'c', output: 'r' },
        {
          type: 'message',
          role: 'assistant',
          id: 'msg_1',
          status: 'completed',
          content: [{ type: 'output_text', text: 'a', annotations: [] }],
        },
      ],
      instructions: 'i',
      tools: [{ type: 'function', name: 'f', parameters: {}, strict: true }],
      model,
    };
    const found = openaiResponses.segment(body);
    expect(outline(found)).toEqual([
      'namespace {"model":"gpt-5.6-sol"}',
      'parameters tools',
      'tools tool /tools/0',
      'system text /instructions',
      'system text /input/0/content',
      'messages text /input/1/content/0',
      'messages thinking /input/2',
      'messages tool-call /input/3',
      'messages tool-result /input/4',
      'messages text /input/5/content/0',
    ]);
    expect(lost(body, found)).toEqual([]);
    expect(found.newest).toBe(found.units.length);
  });

  it('takes a string for a user message (SDK 6.49.0: "equivalent to … the user role")', () => {
    const short = openaiResponses.segment({ model, input: 'hi' }).units.at(-1);
    const long = openaiResponses
      .segment({ model, input: [{ role: 'user', content: 'hi' }] })
      .units.at(-1);
    expect(short).toMatchObject({ pointer: '/input', shorthand: '/text', index: 0 });
    expect({ ...short, pointer: '' }).toEqual({ ...long, pointer: '' });
  });

  it('leaves out how the provider has stored an item, and how a server is reached', () => {
    const units = (call: Json, tool: Json) =>
      openaiResponses
        .segment({ model, tools: [tool], input: [call] })
        .units.map(({ value }) => value);
    const call = { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' };
    const server = { type: 'mcp', server_label: 's', server_url: 'https://s/' };
    expect(
      units(
        { ...call, id: 'fc_1', status: 'completed' },
        { ...server, authorization: 'Bearer x', headers: { a: 'b' } },
      ),
    ).toEqual(units(call, server));
  });

  it('leaves out tools that are loaded later', () => {
    const tool = { type: 'function', name: 'f', parameters: {} };
    const found = openaiResponses.segment({
      model,
      input: 'hi',
      tools: [{ ...tool, defer_loading: true }, { type: 'tool_search' }],
    });
    expect(found.units.filter(({ section }) => section === 'tools')).toMatchObject([
      { name: 'tool_search', index: 1 },
    ]);
  });

  it('compares a stored template by its reference, and says so', () => {
    const found = openaiResponses.segment({ model, prompt: { id: 'pmpt_1', version: '2' } });
    expect(found.units.at(-1)).toMatchObject({ section: 'system', pointer: '/prompt' });
    expect(found.notes.join()).toContain('stores');
  });

  it.each(['previous_response_id', 'conversation'])(
    'says by %s that the provider keeps what stands in front of it',
    (member) => {
      const found = openaiResponses.segment({ model, input: 'and?', [member]: 'x_1' });
      expect(found.continues).toBe(`/${member}`);
      expect(found.notes.join()).toContain('keeps the conversation');
      expect(openaiResponses.segment({ model, input: 'a' }).continues).toBeNull();
    },
  );

  // SDK 6.49.0, Reasoning.context: "gpt-5.6 … defaults to all_turns; earlier models … current_turn".
  it('drops the reasoning of earlier turns where the model is not shown it', () => {
    const kinds = (name: string, context?: string) =>
      openaiResponses
        .segment({
          model: name,
          ...(context === undefined ? {} : { reasoning: { context } }),
          input: [
            { role: 'user', content: 'a' },
            { type: 'reasoning', id: 'rs_1', summary: [] },
            { role: 'assistant', content: 'b' },
            { role: 'user', content: 'c' },
            { type: 'reasoning', id: 'rs_2', summary: [] },
          ],
        })
        .units.filter(({ kind }) => kind === 'thinking').length;
    expect(kinds('gpt-5.6-sol')).toBe(2);
    expect(kinds('gpt-5.4')).toBe(1);
    expect(kinds('gpt-5.4', 'all_turns')).toBe(2);
    expect(kinds('gpt-5.6-sol', 'current_turn')).toBe(1);
  });
});

describe('the order of a Chat request', () => {
  it('is namespace, hidden parameters, tools, functions, messages', () => {
    const body = {
      model,
      messages: [
        { role: 'system', content: 's' },
        { role: 'developer', content: [{ type: 'text', text: 'd' }] },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'u' },
            { type: 'image_url', image_url: { url: 'data:,' } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          refusal: null,
          annotations: [],
          tool_calls: [
            { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } },
            { id: 'd', type: 'function', function: { name: 'f', arguments: '{}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'c', content: 'r' },
        { role: 'assistant', content: 'a', function_call: { name: 'g', arguments: '{}' } },
        { role: 'function', name: 'g', content: 'r' },
      ],
      functions: [{ name: 'g', parameters: {} }],
      tools: [{ type: 'function', function: { name: 'f', parameters: {} } }],
    };
    const found = openaiChat.segment(body);
    expect(outline(found)).toEqual([
      'namespace {"model":"gpt-5.6-sol"}',
      'parameters tools',
      'tools tool /tools/0',
      'tools tool /functions/0',
      'system text /messages/0/content',
      'system text /messages/1/content/0',
      'messages text /messages/2/content/0',
      'messages image /messages/2/content/1',
      'messages tool-call /messages/3/tool_calls/0',
      'messages tool-call /messages/3/tool_calls/1',
      'messages tool-result /messages/4',
      'messages text /messages/5/content',
      'messages tool-call /messages/5/function_call',
      'messages tool-result /messages/6',
    ]);
    expect(lost(body, found)).toEqual([]);
    expect(found.units[found.newest]?.pointer).toBe('/messages/6');
    expect(found.units.filter(({ name }) => name === 'f' || name === 'g')).toHaveLength(2);
  });

  it('counts a later system message among the messages', () => {
    const found = openaiChat.segment({
      model,
      messages: [
        { role: 'user', content: 'a' },
        { role: 'system', content: 's' },
      ],
    });
    expect(found.units.at(-1)).toMatchObject({ section: 'messages', role: 'system' });
  });

  it('keeps message boundaries and names, for they are printed', () => {
    const frames = (...messages: readonly Json[]) =>
      openaiChat
        .segment({ model, messages })
        .units.slice(2)
        .map(({ frame }) => frame);
    const part = { type: 'text', text: 'x' };
    expect(frames({ role: 'user', content: [part, part] })).not.toEqual(
      frames({ role: 'user', content: [part] }, { role: 'user', content: [part] }),
    );
    expect(frames({ role: 'user', content: 'x', name: 'ada' })).not.toEqual(
      frames({ role: 'user', content: 'x' }),
    );
  });

  it('keeps whatever else an assistant message holds', () => {
    const found = openaiChat.segment({
      model,
      messages: [{ role: 'assistant', content: null, refusal: 'no', reasoning_content: 'hm' }],
    });
    expect(outline(found).slice(2)).toEqual([
      'messages other /messages/0/refusal',
      'messages thinking /messages/0/reasoning_content',
    ]);
  });
});
