import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { identityOf } from '../../src/tracker/record/identity.ts';

/** The same value with its top as a Map: a form of request that no template is made of. */
function withoutTemplate(request: Json): Json {
  return new Map(Object.entries(request as Record<string, Json>));
}

/** All that an identity says, units by units. */
function told(request: Json) {
  const { chain, ...rest } = identityOf(request);
  const units = chain?.chain.map((_, unit) => ({
    section: chain.sectionOf(unit),
    isReply: chain.isReply(unit),
    pieces: chain.piecesOf(unit),
    steps: chain.textOf(unit),
  }));
  const { lengths, breakpoints, lifetime, rules, model } = chain ?? {};
  return { ...rest, chain: chain?.chain, lengths, breakpoints, lifetime, rules, model, units };
}

const LONG = 'Answer from the handbook, and from nothing else. '.repeat(120);
const schema = { type: 'object', properties: { id: { type: 'string' } } };

/** Requests of each form with other things said in them. */
const FORMS: Readonly<Record<string, (...said: readonly string[]) => Json>> = {
  Messages: (a, b, c) => ({
    model: 'claude-sonnet-5',
    max_tokens: 10,
    tools: [{ name: 'look', input_schema: schema }],
    system: [{ type: 'text', text: LONG, cache_control: { type: 'ephemeral' } }],
    messages: [
      { role: 'user', content: a ?? '' },
      { role: 'assistant', content: [{ type: 'text', text: b ?? '' }] },
      {
        role: 'user',
        content: [{ type: 'text', text: c ?? '', cache_control: { type: 'ephemeral' } }],
      },
    ],
  }),
  'Messages with tools that were used': (a, b) => ({
    model: 'claude-opus-5',
    max_tokens: 10,
    system: 'You are …',
    messages: [
      { role: 'user', content: a ?? '' },
      {
        role: 'assistant',
        content: [{ type: 'tool_use', id: 't1', name: 'look', input: { q: 1 } }],
      },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: b ?? '' }] },
    ],
  }),
  'Messages without a system prompt': (a) => ({
    model: 'claude-sonnet-5',
    messages: [{ role: 'user', content: a ?? '' }],
  }),
  'Chat of entries': (a, b, c) => ({
    model: 'gpt-5.6',
    messages: [
      { role: 'system', content: LONG },
      { role: 'user', content: a ?? '' },
      { role: 'assistant', content: b ?? '' },
      { role: 'user', content: [{ type: 'text', text: c ?? '' }] },
    ],
  }),
  'Chat of any prefix': (a, b) => ({
    model: 'gpt-4o',
    messages: [
      { role: 'developer', content: LONG },
      { role: 'user', content: a ?? '', name: 'ann' },
      { role: 'user', content: b ?? '' },
    ],
  }),
  Responses: (a) => ({ model: 'gpt-5.5', instructions: LONG, input: a ?? '' }),
  'Responses of items': (a, b) => ({
    model: 'gpt-5.6',
    instructions: 'You are …',
    input: [
      { role: 'user', content: [{ type: 'input_text', text: a ?? '' }] },
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: b ?? '' }] },
    ],
  }),
  Converse: (a) => ({
    modelId: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
    system: [{ text: LONG }, { cachePoint: { type: 'default' } }],
    messages: [{ role: 'user', content: [{ text: a ?? '' }] }],
  }),
  Gemini: (a, b) => ({
    model: 'gemini-3.1-pro-preview',
    systemInstruction: { parts: [{ text: LONG }] },
    contents: [
      { role: 'user', parts: [{ text: a ?? '' }] },
      { role: 'model', parts: [{ text: b ?? '' }] },
    ],
  }),
  'DeepSeek, which reuses whole units': (a, b) => ({
    model: 'deepseek-chat',
    messages: [
      { role: 'system', content: LONG },
      { role: 'user', content: a ?? '' },
      { role: 'assistant', content: b ?? '' },
    ],
  }),
};

/** Texts of people: short, long, empty, with signs that JSON and prompts escape. */
const said = fc.oneof(
  fc.constantFrom(
    '',
    'Hi',
    'Where is my parcel?',
    LONG,
    `${LONG} ${LONG}`,
    '\u0001',
    '"\\\n\u2028',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('a request of a known shape', () => {
  it.each(Object.entries(FORMS))('is what it is without one: %s', (_, formed) => {
    // Twice, from when on the shape is known.
    for (const word of ['one', 'two']) identityOf(formed(word, word, word));
    fc.assert(
      fc.property(said, said, said, (a, b, c) => {
        const request = formed(a, b, c);
        expect(told(request)).toEqual(told(withoutTemplate(request)));
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it.each([
    ['a member in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['a text that looks like another one', { a: '1:x' }, { a: 1, x: '' }],
    ['a number as a text', { a: 1 }, { a: '1' }],
  ])('is told from %s', (_, one, other) => {
    const request = (input: object) => ({
      model: 'claude-sonnet-5',
      system: 'You are …',
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: [{ type: 'tool_use', id: 't', name: 'n', input }] },
        {
          role: 'user',
          content: [{ type: 'text', text: 'Go', cache_control: { type: 'ephemeral' } }],
        },
      ],
    });
    const ids = [one, other].map((input) =>
      [1, 2, 3].map(() => identityOf(request(input) as Json)),
    );
    const chains = ids.map((each) => new Set(each.map(({ chain }) => chain?.chain.join())));
    expect(chains.map((each) => each.size)).toEqual([1, 1]);
    expect(chains[0]).not.toEqual(chains[1]);
  });
});
