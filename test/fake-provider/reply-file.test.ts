import { describe, expect, it } from 'vitest';
import { GuardError } from '../../src/errors.ts';
import type { Json } from '../../src/json/value.ts';
import { Conversations } from '../../src/fake-provider/conversations.ts';
import type { MessageReply } from '../../src/fake-provider/reply.ts';
import { parseReplyFile } from '../../src/fake-provider/reply-file.ts';
import { scriptedReplier } from '../../src/fake-provider/scripted.ts';
import { callOf } from './calls.ts';

/** A conversation that says one thing after another and gets the replies of a file. */
async function play(replies: Json, questions: readonly string[], model = 'claude-x') {
  const replier = scriptedReplier(parseReplyFile(JSON.stringify({ replies }), 'replies.json'));
  const conversations = new Conversations();
  const found: (string | null)[] = [];
  const messages: Json[] = [];
  for (const question of questions) {
    messages.push({ role: 'user', content: question });
    const call = callOf({ model, messages: [...messages] });
    const turn = conversations.turnOf(call, false);
    const reply = (await replier(call, turn)) as MessageReply;
    conversations.replied(turn, reply);
    messages.push({ role: 'assistant', content: reply.text ?? '' });
    found.push(reply.text);
  }
  return found;
}

describe('a reply file', () => {
  it('is played in order, then the default replies follow', async () => {
    const found = await play([{ text: 'one' }, { text: 'two' }], ['a', 'b', 'c']);
    expect(found).toEqual(['one', 'two', expect.stringMatching(/^Done/)]);
  });

  it('gives an entry to the requests that fit it, as often as it says', async () => {
    const replies = [
      { when: { model: 'haiku' }, times: 'always', text: 'small' },
      { when: { lastUserText: 'pay' }, times: 2, text: 'money' },
      { when: { call: 3 }, text: 'fourth' },
      { text: 'next' },
    ];
    expect(await play(replies, ['pay', 'hi', 'pay', 'pay', 'hi'])).toEqual([
      'money',
      'next',
      'money',
      'fourth',
      expect.stringMatching(/^Done/),
    ]);
    expect(await play(replies, ['pay', 'hi'], 'claude-haiku')).toEqual(['small', 'small']);
  });

  it('finds tools by a part of their name, in turn, with arguments that fit or do not', async () => {
    const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
    const call = callOf({
      model: 'claude-x',
      tools: ['read_order', 'read_depot', 'pay'].map((name) => ({ name, input_schema: schema })),
      messages: [{ role: 'user', content: 'a' }],
    });
    const replies = [
      { toolCalls: [{ name: 'write_*' }] },
      { toolCalls: [{ name: 'READ*' }, { name: '*e*', unfit: true }, { name: 'p*y' }] },
      { toolCalls: [{ name: '*d*o*' }] },
    ];
    const replier = scriptedReplier(parseReplyFile(JSON.stringify({ replies }), 'replies.json'));
    const conversations = new Conversations();
    const said = async () => {
      const reply = (await replier(call, conversations.turnOf(call, true))) as MessageReply;
      return reply.toolCalls.map(({ name, arguments: given }) => [name, given]);
    };
    expect(await said()).toEqual([
      ['read_order', { id: 'example' }],
      ['read_depot', { id: { of: 'another type' } }],
      ['pay', { id: 'example' }],
    ]);
    expect(await said()).toEqual([['read_depot', { id: 'example' }]]);
  });

  it('keeps the order and the spelling of arguments', () => {
    const text = '{"replies":[{"toolCalls":[{"name":"t","arguments":{"b":1.0,"a":[]}}]}]}';
    const [entry] = parseReplyFile(text, 'replies.json');
    expect(JSON.stringify(Object.keys(entry?.toolCalls?.[0]?.arguments ?? {}))).toBe('["b","a"]');
  });

  it.each([
    ['[]', 'the file'],
    ['{"replies":[{"txt":"x"}]}', 'replies.0'],
    ['{"replies":[{"error":{"status":200}}]}', 'replies.0.error.status'],
    ['{"replies":[{"times":0}]}', 'replies.0.times'],
    [
      '{"replies":[{"error":{"status":429,"headers":{"a":"x\\r\\ny: z"}}}]}',
      'replies.0.error.headers',
    ],
    ['{"replies":[', 'ends too early'],
  ])('says where it is wrong: %s', (text, place) => {
    const parse = () => parseReplyFile(text, 'replies.json');
    expect(parse).toThrow(GuardError);
    expect(parse).toThrow(place);
    expect(parse).toThrow('replies.json');
  });
});
