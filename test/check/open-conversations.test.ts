import { describe, expect, test } from 'vitest';
import { OpenConversations } from '../../src/check/open-conversations.ts';
import { followTrace } from '../../src/check/trace.ts';

const SHORT = { units: 10, letters: 0 };

describe('conversations that go on at a time', () => {
  test('are all held while they are short, however many they are', () => {
    const open = new OpenConversations<number>();
    for (let number = 0; number < 5_000; number += 1)
      expect(open.hold(String(number), number, { units: 20, letters: 100 })).toEqual([]);
    expect(open.get('0')).toBe(0);
    expect([...open.rest()]).toHaveLength(5_000);
    expect(open.hasReturned).toBe(false);
  });

  test('are given up from the one that was silent for longest, where they are long', () => {
    const open = new OpenConversations<number>();
    for (let number = 0; number < 600; number += 1) {
      const ended = open.hold(String(number), number, { units: 10, letters: 999_000 });
      expect(ended).toEqual(number < 500 ? [] : [[String(number - 500), number - 500]]);
    }
    expect(open.get('99')).toBeUndefined();
    expect(open.get('100')).toBe(100);
    open.hold('599', 599, SHORT);
    expect(open.hasReturned).toBe(false);
    open.hold('99', 99, SHORT);
    expect(open.hasReturned).toBe(true);
  });

  test('are given up for what they say, too, be it in a single message', () => {
    const open = new OpenConversations<number>();
    const book = { units: 2, letters: 150_000 };
    const ended = Array.from({ length: 2_000 }, (_, at) => open.hold(String(at), at, book)).flat();
    expect(ended.length).toBeGreaterThan(1_300);
    expect([...open.rest()].length + ended.length).toBe(2_000);
  });

  test('of a busy service: the first goes on after hundreds of others', async () => {
    const line = (session: number, turn: number) => {
      const question = { role: 'user', content: `Question of ${session}` };
      const more = [
        { role: 'assistant', content: 'Yes.' },
        { role: 'user', content: 'And?' },
      ];
      const request = {
        model: 'claude-sonnet-5',
        max_tokens: 9,
        cache_control: { type: 'ephemeral' },
        tools: [{ name: `order${turn}`, input_schema: { type: 'object' } }],
        system: 'Be kind.',
        messages: [question, ...more.slice(0, turn * 2)],
      };
      return JSON.stringify({ session: `s${session}`, turn, at: turn * 30, request });
    };
    const lines = [...Array.from({ length: 510 }, (_, session) => line(session, 0)), line(0, 1)];
    const { findings, notes } = await followTrace({ name: 't.jsonl', lines, now: new Date(0) });
    expect(findings[0]).toMatchObject({ code: 'unstable-history', request: 510 });
    expect(notes.join('\n')).not.toContain('taken for ended');
  });
});
