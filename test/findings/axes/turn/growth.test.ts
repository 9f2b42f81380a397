import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { findingsBetween } from '../../../support/analysed.ts';
import { tool } from '../../../support/requests.ts';
import {
  type Members,
  assistant,
  call,
  conversation,
  firstTurn,
  history,
  openai,
  pages,
  result,
  said,
  textBlock,
  toolLoop,
  user,
} from '../../../incidents/conversation.ts';

/** What the turn axis finds in a conversation, as code, severity and causes. */
async function found(turns: readonly Json[]): Promise<readonly unknown[]> {
  const findings = await findingsBetween(conversation(1), turns, 'command');
  return findings
    .filter(({ axis }) => axis === 'turn')
    .map(({ code, severity, causes }) => [code, severity, ...causes]);
}

const claude = (messages: readonly Json[], more: Members = {}): Json => ({
  ...firstTurn(),
  messages: [...messages],
  ...more,
});

describe('what only grows is no finding', () => {
  test('questions and answers', async () => {
    expect(await found(conversation(5))).toEqual([]);
  });

  test('a loop of tools', async () => {
    const turns = [0, 1, 2, 3].map((steps) =>
      claude(toolLoop(steps, (step) => ({ id: `toolu_${step}`, input: { id: String(step) } }))),
    );
    expect(await found(turns)).toEqual([]);
  });

  test('an answer that the client had begun', async () => {
    const begun = [...history(0), assistant('Parcel')];
    const turns = [claude(begun), claude(history(1))];
    expect(await found(turns)).toEqual([]);
  });

  test('a deferred tool that is offered in the middle', async () => {
    const more = { tools: [tool('order'), tool('browser', { defer_loading: true })] };
    const turns = [claude(history(0), { tools: [tool('order')] }), claude(history(1), more)];
    expect(await found(turns)).toEqual([]);
  });

  test('thinking of an earlier question, which older models drop by themselves', async () => {
    const thinking = { type: 'thinking', thinking: pages(1), signature: 's' };
    const step = [
      ...history(0),
      assistant([thinking, call('toolu_1', {})]),
      user([result('toolu_1', 'Packed.')]),
    ];
    const model = { model: 'claude-sonnet-4-5' };
    const turns = [
      claude(step, model),
      claude([...step, assistant('It is packed.'), user('And the other?')], model),
    ];
    expect(await found(turns)).toEqual([]);
  });

  test('a hook that stamps the time into a message which is kept', async () => {
    const stamped = (turn: number) =>
      history(turn).map((message, at) =>
        message['role'] === 'user'
          ? user([textBlock(said(message)), textBlock(`Sent at 10:1${at}:00.`)])
          : message,
      );
    expect(await found([0, 1, 2].map((turn) => claude(stamped(turn))))).toEqual([]);
  });

  test.each(['claude', 'openai'])('the time behind the question, shown once (%s)', async (api) => {
    const at = (turn: number) => [...history(turn), user(`It is 10:1${turn}:00.`)];
    const turns =
      api === 'openai'
        ? [0, 1, 2].map((turn) => openai(at(turn)))
        : [0, 1, 2].map((turn) => claude(at(turn), { cache_control: null }));
    expect(await found(turns)).toEqual([]);
  });

  test('a question asked again, or another one in its place', async () => {
    const other = [...history(1).slice(0, -1), user('Who are you?')];
    expect(await found([claude(history(1)), claude(history(1)), claude(other)])).toEqual([]);
  });

  test('a title by a small model in between', async () => {
    const title = claude([...history(1), assistant('Yes.'), user('Give it a title.')], {
      model: 'claude-haiku-5-5',
      system: 'You write titles.',
      tools: [],
    });
    expect(await found([claude(history(1)), title, claude(history(2))])).toEqual([]);
  });

  test('a side question about the newest message, to the same model', async () => {
    const side = claude([...history(1), assistant('Parcel 2 is on its way.'), user('A title?')]);
    expect(await found([claude(history(1)), side, claude(history(2))])).toEqual([]);
  });

  test('requests that go on from what the provider keeps', async () => {
    const next = openai([user('And now?')], { previous_response_id: 'resp_1' });
    expect(await found([openai(history(0)), next])).toEqual([]);
  });

  test('any turns, at any provider', async () => {
    const message = fc.record({ text: fc.string({ minLength: 1 }), calls: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 2, maxLength: 6 }), fc.boolean(), grows),
      { numRuns: 40 },
    );
    async function grows(said: readonly { text: string; calls: number }[], isClaude: boolean) {
      const rounds = said.map(({ text, calls }, round) => {
        const ids = Array.from({ length: calls }, (_, at) => `toolu_${round}_${at}`);
        return isClaude && calls > 0
          ? [
              assistant(ids.map((id) => call(id, { text }))),
              user(ids.map((id) => result(id, `${text}.`))),
            ]
          : [assistant(`${text}!`), user(`${text}?`)];
      });
      const turns = rounds.map((_, end) => {
        const messages = [user('Begin.'), ...rounds.slice(0, end).flat()];
        return isClaude ? claude(messages) : openai(messages);
      });
      expect(await found(turns)).toEqual([]);
    }
  });
});

describe('a history that is shortened', () => {
  const long = (turn: number) => [
    user(pages(1)),
    assistant('Noted.'),
    user(pages(2)),
    assistant('Noted too.'),
    ...history(turn),
  ];
  const compacted = (turn: number) => [
    user('Summary: two lists.'),
    assistant('Fine.'),
    ...history(turn),
  ];

  test('once, by half or more, is a note', async () => {
    const turns = [claude(long(0)), claude(long(1)), claude(compacted(2)), claude(compacted(3))];
    expect(await found(turns)).toEqual([['unstable-history', 'note', 'history-truncated']]);
  });

  test('twice is a habit', async () => {
    const again = [user('Summary: lists.'), assistant('Fine.'), ...history(0)];
    const refilled = (turn: number) => [...compacted(1), assistant('a'), user(pages(5 + turn))];
    const turns = [claude(long(1)), claude(compacted(1)), claude(refilled(1)), claude(again)];
    expect(await found(turns)).toEqual([
      ['unstable-history', 'note', 'history-truncated'],
      ['unstable-history', 'error', 'history-truncated'],
    ]);
  });

  test('by one message a turn is an error from the first turn on', async () => {
    const window = (from: number) =>
      history(6)
        .slice(from)
        .map((message) => message);
    const turns = [claude(window(0).slice(0, 9)), claude(window(2).slice(0, 9))];
    expect(await found(turns)).toEqual([['unstable-history', 'error', 'history-truncated']]);
  });
});

describe('what the client cannot help is a note', () => {
  test('the first image of a conversation', async () => {
    const image = { type: 'image', source: { type: 'url', url: 'https://files.test/a.png' } };
    const turns = [
      claude(history(1)),
      claude([...history(1), assistant('Yes.'), user([image, textBlock('What is it?')])]),
    ];
    expect(await found(turns)).toEqual([['unstable-history', 'note', 'image']]);
  });
});
