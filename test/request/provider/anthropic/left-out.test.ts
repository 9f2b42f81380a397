import { describe, expect, it } from 'vitest';
import { anthropicMessages } from '../../../../src/request/provider/anthropic/api.ts';
import { outline } from '../outline.ts';

const request = {
  model: 'claude-sonnet-5',
  max_tokens: 10,
  messages: [{ role: 'user', content: 'hi' }],
};

describe('what the model is not shown', () => {
  const conversation = (model: string, ...rest: readonly unknown[]) =>
    anthropicMessages
      .segment({
        model,
        messages: [
          { role: 'user', content: 'a' },
          {
            role: 'assistant',
            content: [
              { type: 'thinking', thinking: 'hm', signature: 's' },
              { type: 'tool_use', id: 'x', name: 'f', input: {} },
            ],
          },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'x', content: 'r' }] },
          ...rest,
        ] as never,
      })
      .units.filter(({ kind }) => kind === 'thinking').length;

  // build-with-claude/thinking, read 2026-10-08.
  it('is thinking of earlier turns, on models that keep the last turn only', () => {
    const next = [
      { role: 'assistant', content: 'done' },
      { role: 'user', content: 'b' },
    ];
    expect(conversation('claude-sonnet-4-5', ...next)).toBe(0);
    expect(conversation('claude-sonnet-5', ...next)).toBe(1);
  });

  it('is not the thinking of a turn that only tool results have continued', () => {
    expect(conversation('claude-sonnet-4-5')).toBe(1);
  });

  // SDK 1.12.0, BetaSystemMessageParam.clear_at, read 2026-11-20.
  it('is a system message for one turn, once a later user message stands in the request', () => {
    const reminder = { role: 'system', content: 'now', clear_at: 'next_user_message' };
    const pointers = (...messages: readonly unknown[]) =>
      outline(anthropicMessages.segment({ ...request, messages: messages as never })).filter(
        (line) => line.startsWith('messages'),
      );
    const [a, b] = [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ];
    expect(pointers(a, reminder)).toHaveLength(2);
    expect(pointers(a, reminder, b)).toEqual([
      'messages text /messages/0/content',
      'messages text /messages/2/content',
    ]);
  });

  it('is a system message that holds nothing but its output configuration', () => {
    const found = anthropicMessages.segment({
      ...request,
      messages: [...request.messages, { role: 'system', output_config: { effort: 'low' } }],
    });
    expect(found.units).toHaveLength(4);
  });
});

describe('look-back positions', () => {
  // build-with-claude/prompt-caching, read 2026-10-08: a run of tool_use, or of tool_result, is one.
  it('count a run of tool calls, or of tool results, as one', () => {
    const calls = ['x', 'y', 'z'].map((id) => ({ type: 'tool_use', id, name: 'f', input: {} }));
    const results = ['x', 'y', 'z'].map((id) => ({
      type: 'tool_result',
      tool_use_id: id,
      content: 'r',
    }));
    const { units } = anthropicMessages.segment({
      ...request,
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: [{ type: 'text', text: 'ok' }, ...calls] },
        { role: 'user', content: [...results, { type: 'text', text: 'go on' }] },
        { role: 'user', content: 'please' },
      ],
    });
    expect(
      units.filter(({ section }) => section === 'messages').map(({ position }) => position),
    ).toEqual([1, 2, 3, 3, 3, 4, 4, 4, 5, 6]);
  });
});
