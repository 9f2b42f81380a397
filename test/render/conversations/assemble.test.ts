import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { assemble } from '../../../src/render/conversations/assemble.ts';

/** An Anthropic or Chat body of messages that alternate, the user's first. */
function chat(...said: readonly Json[]): Json {
  return {
    model: 'm',
    messages: said.map((content, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content,
    })),
  };
}

function call(id: string): Json {
  return [{ type: 'tool_use', id, name: 'look', input: {} }];
}

function result(id: string, text: string): Json {
  return [{ type: 'tool_result', tool_use_id: id, content: text }];
}

describe('requests without sessions are put into conversations by content', () => {
  it('growing histories, interleaved', () => {
    const bodies = [
      chat('hi'),
      chat('pay?'),
      chat('hi', 'Hello.', 'bye'),
      chat('pay?', 'By card.', 'how?'),
      chat('hi', 'Hello.', 'bye', 'Bye.', 'wait'),
    ];
    expect(assemble(bodies)).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });

  it('conversations that begin with the same words, by the reply that each got', () => {
    const bodies = [
      chat('hi'),
      chat('hi'),
      chat('hi', 'Hello A.', 'one'),
      chat('hi', 'Hello B.', 'two'),
      chat('hi', 'Hello B.', 'two', 'Two.', 'yes'),
      chat('hi', 'Hello A.', 'one', 'One.', 'yes'),
      chat('hi', 'Hello A.', 'one', 'One.', 'yes', 'Ay.', 'end'),
      chat('hi', 'Hello B.', 'two', 'Two.', 'yes', 'Bee.', 'end'),
    ];
    expect(assemble(bodies)).toEqual([
      [0, 3, 4, 7],
      [1, 2, 5, 6],
    ]);
  });

  it('a short answer that is given everywhere tells nothing', () => {
    const bodies = [chat('a'), chat('a', 'ok', 'a2'), chat('b'), chat('b', 'ok', 'b2')];
    expect(assemble(bodies)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('unrelated requests, each on its own', () => {
    expect(assemble([chat('a'), chat('b'), chat('c')])).toEqual([[0], [1], [2]]);
  });

  describe('a rewritten history stays in its conversation', () => {
    it.each([
      [
        'an old tool result is replaced',
        chat('go', call('t1'), result('t1', 'long'), call('t2'), result('t2', 'x')),
        chat(
          'go',
          call('t1'),
          result('t1', '[cleared]'),
          call('t2'),
          result('t2', 'x'),
          'Done.',
          'next',
        ),
      ],
      [
        'the first message gets another clock',
        chat('It is 16:05:12. Hello'),
        chat('It is 16:05:13. Hello', 'Hi.', 'And now?'),
      ],
      [
        'the first message gets more context in front',
        chat('Please book me a table for two'),
        chat('Context: premium user.\nPlease book me a table for two', 'When?', 'At eight'),
      ],
      [
        'an assistant turn is trimmed',
        chat('a', 'A long thought. Answer.', 'b'),
        chat('a', 'Answer.', 'b', 'B.', 'c'),
      ],
      [
        'the oldest turns are dropped',
        chat('a', 'A', 'b', 'B', 'c'),
        chat('b', 'B', 'c', 'C', 'd'),
      ],
      [
        'old turns become a summary',
        chat('a', 'A', 'b', 'B', 'c', 'C', 'd'),
        chat('a', 'Summary of what was said.', 'e'),
      ],
      [
        'a string becomes a list of blocks with a marker',
        chat('a'),
        chat([{ type: 'text', text: 'a', cache_control: { type: 'ephemeral' } }], 'A', 'b'),
      ],
    ])('%s', (_, first, second) => {
      const other = chat('Something else entirely');
      expect(assemble([first, other, second])).toEqual([[0, 2], [1]]);
    });
  });

  describe('requests that only begin alike are separate', () => {
    it('the same examples, another question', () => {
      const one = chat('2+2?', '4', 'Capital of France?');
      const two = chat('2+2?', '4', 'Capital of Spain?');
      expect(assemble([one, two])).toEqual([[0], [1]]);
    });

    it('some of the same examples', () => {
      const one = chat('2+2?', '4', '3+3?', '6', 'Capital of France?');
      const two = chat('2+2?', '4', '5+5?', '10', 'Capital of Spain?');
      expect(assemble([one, two])).toEqual([[0], [1]]);
    });

    it('the same document, another question', () => {
      const body = (question: string): Json => ({
        messages: [
          { role: 'user', content: 'A long document' },
          { role: 'user', content: question },
        ],
      });
      expect(assemble([body('Who?'), body('When?')])).toEqual([[0], [1]]);
    });
  });

  it('several user messages in a row may follow', () => {
    const body = (...contents: readonly string[]): Json => ({
      messages: contents.map((content) => ({ role: 'user', content })),
    });
    expect(assemble([body('a'), body('a', 'b'), body('a', 'b', 'c')])).toEqual([[0, 1, 2]]);
  });

  it('another model or system prompt tells apart what else is equal', () => {
    const titles = {
      model: 'small',
      system: 'Write a title.',
      messages: [{ role: 'user', content: 'hi' }],
    };
    const main = { model: 'big', system: 'Help.', messages: [{ role: 'user', content: 'hi' }] };
    const next = {
      ...main,
      messages: [
        ...main.messages,
        { role: 'assistant', content: 'Hello.' },
        { role: 'user', content: 'bye' },
      ],
    };
    expect(assemble([titles, main, next])).toEqual([[0], [1, 2]]);
  });

  it('a prefilled answer at the end does not hide what it answers', () => {
    const bodies = [chat('a', '{'), chat('b', '{'), chat('a', '{"x":1}', 'more', '{')];
    expect(assemble(bodies)).toEqual([[0, 2], [1]]);
  });

  it('a system message at the head of the list is no part of the conversation', () => {
    const body = (system: string, ...rest: readonly Json[]): Json => ({
      messages: [{ role: 'system', content: system }, ...rest],
    });
    const a = { role: 'user', content: 'a' };
    const bodies = [
      body('s', a),
      body('s', { role: 'user', content: 'b' }),
      body('s changed', a, { role: 'assistant', content: 'A' }, { role: 'user', content: 'c' }),
    ];
    expect(assemble(bodies)).toEqual([[0, 2], [1]]);
  });

  it('bodies without any messages are each on their own', () => {
    expect(assemble([{ system: 's' }, {}, { messages: 'no list' }])).toEqual([[0], [1], [2]]);
  });
});

describe('two models that are asked the same, and answer the same', () => {
  const asked = (model: string, turns: number) => ({
    model,
    messages: ['Hi?', 'Hello.', 'And now?', 'Now too.', 'Bye.']
      .slice(0, turns * 2 - 1)
      .map((content, at) => ({
        role: at % 2 === 0 ? 'user' : 'assistant',
        content,
      })),
  });

  it('are two conversations, however their requests interleave', () => {
    const bodies = [1, 2, 3].flatMap((turns) => [asked('a', turns), asked('b', turns)]);
    expect(assemble(bodies)).toEqual([
      [0, 2, 4],
      [1, 3, 5],
    ]);
  });
});
