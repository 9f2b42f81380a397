import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { assemble } from '../../../src/render/conversations/assemble.ts';

describe('conversations are told apart in each form that a provider has', () => {
  it('OpenAI Chat: ids of tool calls', () => {
    const user = (content: string): Json => ({ role: 'user', content });
    const calls = (id: string): Json => ({
      role: 'assistant',
      content: null,
      tool_calls: [{ id, type: 'function', function: { name: 'f', arguments: '{}' } }],
    });
    const tool = (id: string, content: string): Json => ({
      role: 'tool',
      tool_call_id: id,
      content,
    });
    const bodies = [
      { messages: [user('q')] },
      { messages: [user('q')] },
      { messages: [user('q'), calls('c2'), tool('c2', 'r2')] },
      { messages: [user('q'), calls('c1'), tool('c1', 'r1')] },
      {
        messages: [
          user('now rewritten'),
          calls('c1'),
          tool('c1', '[gone]'),
          calls('c3'),
          tool('c3', 'x'),
        ],
      },
      { messages: [user('q'), calls('c2'), tool('c2', 'r2'), calls('c4'), tool('c4', 'y')] },
    ];
    expect(assemble(bodies)).toEqual([
      [0, 3, 4],
      [1, 2, 5],
    ]);
  });

  it('OpenAI Responses: input as a string, items, response and conversation ids', () => {
    const user = (content: string): Json => ({ role: 'user', content });
    const fn = (id: string): Json => ({
      type: 'function_call',
      call_id: id,
      name: 'f',
      arguments: '{}',
    });
    const output = (id: string): Json => ({
      type: 'function_call_output',
      call_id: id,
      output: 'o',
    });
    const bodies = [
      { input: 'q' },
      { input: [user('q'), fn('c1'), output('c1')] },
      { input: [user('other'), fn('c1'), output('c1'), fn('c2'), output('c2')] },
      { conversation: 'conv_1', input: 'x' },
      { conversation: { id: 'conv_1' }, input: 'y' },
      { previous_response_id: 'resp_1', input: 'z' },
    ];
    expect(assemble(bodies)).toEqual([[0, 1, 2], [3, 4], [5]]);
  });

  it('Gemini: contents of parts', () => {
    const said = (role: string, text: string): Json => ({ role, parts: [{ text }] });
    const bodies = [
      { contents: [said('user', 'a')] },
      { contents: [said('user', 'b')] },
      { contents: [said('user', 'a'), said('model', 'A'), said('user', 'c')] },
    ];
    expect(assemble(bodies)).toEqual([[0, 2], [1]]);
  });

  it('Bedrock Converse: a checkpoint that moves on with the newest turn is no content', () => {
    const say = (role: string, text: string, marked = false): Json => ({
      role,
      content: [{ text }, ...(marked ? [{ cachePoint: { type: 'default' } }] : [])],
    });
    const reply = say('assistant', 'Done.');
    const bodies = [
      { messages: [say('user', 'a', true)] },
      { messages: [say('user', 'b', true)] },
      { messages: [say('user', 'b'), reply, say('user', 'c', true)] },
      { messages: [say('user', 'a'), reply, say('user', 'c', true)] },
    ];
    expect(assemble(bodies)).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('Gemini: ids of function calls, and the system instruction', () => {
    const user = { role: 'user', parts: [{ text: 'q' }] };
    const answered = (id: string): Json[] => [
      user,
      { role: 'model', parts: [{ functionCall: { id, name: 'f', args: {} } }] },
      { role: 'user', parts: [{ functionResponse: { id, name: 'f', response: {} } }] },
    ];
    const led = (text: string, contents: Json[]): Json => ({
      systemInstruction: { parts: [{ text }] },
      contents,
    });
    const bodies = [
      led('A', [user]),
      led('B', [user]),
      led('B', answered('1')),
      led('A', answered('2')),
      led('A', answered('2').slice(1)),
    ];
    expect(assemble(bodies)).toEqual([
      [0, 3, 4],
      [1, 2],
    ]);
  });
});
