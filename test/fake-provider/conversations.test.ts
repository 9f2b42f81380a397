import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { Conversations } from '../../src/fake-provider/conversations.ts';
import { defaultReply } from '../../src/fake-provider/replies.ts';
import { callOf } from './calls.ts';

const TOOLS: Json = ['a', 'b'].map((name) => ({ name, input_schema: { type: 'object' } }));

/** A client that talks to the conversations: each step sends the whole history and adds the reply. */
function client(conversations: Conversations, first: string, system = 'You help.') {
  const messages: Json[] = [{ role: 'user', content: first }];
  const replies: string[] = [];
  return {
    replies,
    step() {
      const call = callOf({ model: 'claude-x', system, tools: TOOLS, messages: [...messages] });
      const turn = conversations.turnOf(call, false);
      const reply = defaultReply(call, turn);
      conversations.replied(turn, reply);
      replies.push(JSON.stringify([reply.id, reply.text, reply.toolCalls]));
      const uses = reply.toolCalls.map(({ id, name }) => ({
        type: 'tool_use',
        id,
        name,
        input: {},
      }));
      const said = reply.text === null ? [] : [{ type: 'text', text: reply.text }];
      messages.push({ role: 'assistant', content: [...said, ...uses] });
      const results = uses.map(({ id }) => ({
        type: 'tool_result',
        tool_use_id: id,
        content: 'x',
      }));
      messages.push({ role: 'user', content: results.length > 0 ? results : 'Go on.' });
    },
  };
}

describe('the n-th reply of a conversation', () => {
  it('is the same however the conversations interleave', () => {
    const texts = ['Hi?', 'How do I pay?', 'Who are you?'];
    const alone = texts.map((text) => {
      const one = client(new Conversations(), text);
      for (let step = 0; step < 5; step++) one.step();
      return one.replies;
    });
    fc.assert(
      fc.property(fc.array(fc.nat(2), { maxLength: 15 }), (order) => {
        const conversations = new Conversations();
        const clients = texts.map((text) => client(conversations, text));
        for (const index of order)
          if ((clients[index]?.replies.length ?? 5) < 5) clients[index]?.step();
        clients.forEach(({ replies }, index) => {
          expect(replies).toEqual(alone[index]?.slice(0, replies.length));
        });
      }),
    );
  });

  it('does not depend on what the system prompt says: it may vary with the clock', () => {
    const [one, other] = ['10:00', '10:01'].map((time) =>
      client(new Conversations(), 'Hi?', `It is ${time}.`),
    );
    one?.step();
    other?.step();
    expect(one?.replies).toEqual(other?.replies);
  });

  it('has ids of its own where two conversations begin alike', () => {
    const conversations = new Conversations();
    const [one, other] = [client(conversations, 'Hi?'), client(conversations, 'Hi?')];
    one.step();
    other.step();
    one.step();
    other.step();
    expect(new Set([...one.replies, ...other.replies]).size).toBe(4);
  });
});

describe('a request continues a conversation', () => {
  const user = (content: string) => ({ role: 'user', content });
  const ask = (...messages: readonly Json[]) => callOf({ model: 'claude-x', messages });
  const said = (text: string) => ({ role: 'assistant', content: text });

  it('whose untagged text it carries, although its tools changed', () => {
    const conversations = new Conversations();
    const first = conversations.turnOf(ask(user('Hi?')), false);
    const scripted = { ...defaultReply(ask(user('Hi?')), first), text: 'Scripted.' };
    conversations.replied(first, scripted);
    const next = callOf({
      model: 'claude-x',
      tools: TOOLS,
      messages: [user('Hi?'), said(' Scripted.\n'), user('And?')],
    });
    expect(conversations.turnOf(next, false)).toMatchObject({
      index: 1,
      conversation: { tag: first.conversation.tag },
    });
  });

  it('that was refused until now, or that the client says it repeats', () => {
    const conversations = new Conversations();
    const call = ask(user('Hi?'));
    const first = conversations.turnOf(call, false);
    const refused = {
      kind: 'error',
      status: 429,
      type: null,
      message: '',
      details: null,
      headers: {},
    } as const;
    conversations.replied(first, refused);
    const second = conversations.turnOf(call, false);
    conversations.replied(second, defaultReply(call, second));
    const repeated = conversations.turnOf(call, true);
    const fresh = conversations.turnOf(call, false);
    expect([second.index, repeated.index, fresh.index]).toEqual([1, 2, 0]);
    expect(fresh.conversation.tag).not.toBe(first.conversation.tag);
  });

  it('but not one of which it only has the first question', () => {
    const conversations = new Conversations();
    const call = ask(user('Hi?'));
    const first = conversations.turnOf(call, false);
    conversations.replied(first, defaultReply(call, first));
    const foreign = ask(user('Hi?'), said('Somebody else said this.'), user('And?'));
    expect(conversations.turnOf(foreign, false).index).toBe(0);
  });

  it('of which the provider holds the tools', () => {
    const conversations = new Conversations();
    const call = callOf({ tools: TOOLS, thread: { type: 'create' }, messages: [user('Hi?')] });
    const first = conversations.turnOf(call, false);
    conversations.replied(first, defaultReply(call, first));
    const thread = { type: 'continue', previous_message_id: `msg_${first.id}` };
    const next = conversations.turnOf(callOf({ thread, messages: [user('And?')] }), false);
    expect(next.index).toBe(1);
    expect(next.tools.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
