import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { tool } from '../../support/requests.ts';
import { assistant, block, claude, played, user } from './playing.ts';
import { HANDBOOK } from '../../support/requests.ts';

/** Reason and place of the second of two requests of one conversation. */
function second(
  first: Json,
  firstTokens: readonly number[],
  then: Json,
  tokens: readonly number[],
) {
  const [, last] = played([
    { at: 0, body: first, tokens: firstTokens, session: 'a' },
    { at: 30, body: then, tokens, session: 'a' },
  ]);
  return [last?.missReason, last?.unit];
}

describe('why a request misses what an earlier one left', () => {
  const tools = [tool('order'), tool('invoice')];
  const ask = (more: object, system = 'rules', question = 'hi') =>
    claude([block(system)], [user(block(question, '5m'))], { tools, ...more });
  const tokens = [100, 100, 3000, 10];
  const before = ask({});

  test('tools', () => {
    const swapped = ask({ tools: tools.toReversed() });
    expect(second(before, tokens, swapped, tokens)).toEqual(['tools_changed', '/tools/0']);
  });

  test('the system prompt', () => {
    expect(second(before, tokens, ask({}, 'other'), tokens)).toEqual([
      'system_changed',
      '/system/0',
    ]);
  });

  test('an earlier message', () => {
    const edited = claude(
      [block('rules')],
      [user(block('ho')), assistant(block('yes')), user(block('and?', '5m'))],
      { tools },
    );
    expect(second(before, tokens, edited, [...tokens, 5, 5])).toEqual([
      'messages_changed',
      '/messages/0/content/0',
    ]);
  });

  test('a parameter, by its name', () => {
    const thinking = ask({ thinking: { type: 'enabled', budget_tokens: 2000 } });
    expect(second(before, tokens, thinking, tokens)).toEqual(['parameter_changed', '/thinking']);
  });

  test('the model, whatever else changed with it', () => {
    const moved = ask({ model: 'claude-opus-5', tools: [] }, 'other');
    expect(second(before, tokens, moved, [3000, 10])).toEqual(['model_changed', '/model']);
  });

  test('no breakpoint', () => {
    const bare = claude([block('rules')], [user(block('hi'))], { tools });
    expect(second(bare, tokens, bare, tokens)).toEqual(['no_breakpoint', null]);
  });

  test('a history that was cut short', () => {
    const long = claude([block('rules')], [user(block('hi')), assistant(block('a', '5m'))]);
    const short = claude([block('rules')], [user(block('hi', '5m'))]);
    expect(second(long, [3000, 5, 5], short, [3000, 5])).toEqual([
      'messages_changed',
      '/messages/1/content/0',
    ]);
  });

  test('growth is no miss', () => {
    const grown = claude(
      [block('rules')],
      [user(block('hi')), assistant(block('yes')), user(block('and?', '5m'))],
      { tools },
    );
    expect(second(before, tokens, grown, [...tokens, 5, 5])).toEqual([null, null]);
  });
});

describe('what a request could have read', () => {
  const ask = (system: string, at: number) => ({
    at,
    body: claude([block(system, '5m')], [user(block('hi'))]),
    tokens: [2000, 10],
    site: 'support',
  });

  test('a prefix that changes on every call is a miss from its second call on, no series of cold starts', () => {
    const sent = [0, 1, 2, 3, 4].map((at) => ask(`it is ${at} o'clock\n${HANDBOOK}`, at));
    const result = played(sent);
    // All but the line that says the time.
    for (const { expected } of result.slice(1)) expect(expected).toBeGreaterThan(1_950);
    expect(result[0]?.expected).toBe(0);
    expect(result.map(({ missReason }) => missReason).slice(1)).toEqual(
      Array.from({ length: 4 }, () => 'system_changed'),
    );
  });

  test('expiry is left out of what a recording could have read, and counts in a prediction', () => {
    const sent = [ask('rules', 0), ask('rules', 400)];
    expect(played(sent)[1]).toMatchObject({ read: 0, expected: 0, missReason: 'expired' });
    expect(played(sent, true)[1]).toMatchObject({ read: 0, expected: 2000 });
  });

  test('another question after the life of the system prompt is no change: what both share has expired', () => {
    const asked = (at: number, question: string) => ({
      at,
      body: { model: 'gpt-5.4', instructions: HANDBOOK, input: [user(question)] },
      tokens: [2000, 400],
    });
    const later = played([asked(0, 'Where is it?'), asked(7_200, 'When will it come?')])[1];
    expect(later).toMatchObject({ read: 0, missReason: 'expired', unit: '/instructions' });
    const other = { ...asked(7_200, 'When?'), tokens: [200, 400] };
    const short = [{ ...asked(0, 'Where?'), tokens: [200, 1400] }, other];
    // Under the minimum nothing that both share was cached.
    expect(played(short)[1]?.missReason).not.toBe('expired');
  });
});
