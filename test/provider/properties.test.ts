import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/json/canonical.ts';
import type { Json, JsonObject } from '../../src/json/value.ts';
import type { Unit } from '../../src/prefix/unit.ts';
import { anthropicMessages } from '../../src/provider/anthropic/api.ts';
import { openaiChat } from '../../src/provider/openai/chat.ts';
import { openaiResponses } from '../../src/provider/openai/responses.ts';
import type { Segmented } from '../../src/provider/provider.ts';
import { lost } from './outline.ts';

type Members = Readonly<Record<string, Json>>;

const word = fc.constantFrom('', 'a', 'b', 'long text', '{"a": 1}', '\u{1F642}', 'x/~y');
const cached = fc.option(
  fc.constantFrom<Json>({ type: 'ephemeral' }, { type: 'ephemeral', ttl: '1h' }),
  { nil: undefined },
);
const text = word.map((value): Members => ({ type: 'text', text: value }));
const freeForm = fc.dictionary(word, fc.constantFrom<Json>(1, 'x', null, [2, 1], { b: 1, a: 2 }));
const block = fc.oneof(
  text,
  fc.record({ type: fc.constant('tool_use'), id: word, name: word, input: freeForm }),
  fc.record({
    type: fc.constant('tool_result'),
    tool_use_id: word,
    content: fc.oneof(word, fc.array(text, { maxLength: 3 })),
  }),
  fc.record({ type: fc.constant('thinking'), thinking: word, signature: word }),
  fc.record({
    type: fc.constant('document'),
    source: fc.record({ type: fc.constant('content'), content: fc.array(text, { maxLength: 2 }) }),
  }),
);
const message = fc.record({
  role: fc.constantFrom('user', 'assistant', 'system'),
  content: fc.oneof(word, fc.array(block, { maxLength: 5 })),
});
const claude: fc.Arbitrary<Members> = fc.record({
  model: fc.constantFrom('claude-sonnet-5', 'claude-sonnet-4-5'),
  tools: fc.array(fc.record({ name: word, input_schema: freeForm }), { maxLength: 4 }),
  system: fc.oneof(word, fc.array(text, { maxLength: 4 })),
  messages: fc.array(message, { maxLength: 6 }),
});

const inputPart = word.map((value): Members => ({ type: 'input_text', text: value }));
const responses: fc.Arbitrary<Members> = fc.record({
  model: fc.constantFrom('gpt-5.6-sol', 'gpt-5.4'),
  instructions: word,
  tools: fc.array(fc.record({ type: fc.constant('function'), name: word, parameters: freeForm }), {
    maxLength: 3,
  }),
  input: fc.oneof(
    word,
    fc.array(
      fc.oneof(
        fc.record({
          role: fc.constantFrom('user', 'developer', 'assistant'),
          content: fc.oneof(word, fc.array(inputPart, { maxLength: 3 })),
        }),
        fc.record({ type: fc.constant('function_call'), call_id: word, arguments: word, id: word }),
        fc.record({
          type: fc.constant('function_call_output'),
          call_id: word,
          output: fc.oneof(word, fc.array(inputPart, { maxLength: 3 })),
        }),
        fc.record({ type: fc.constant('reasoning'), id: word }),
      ),
      { maxLength: 6 },
    ),
  ),
});

const chat: fc.Arbitrary<Members> = fc.record({
  model: fc.constantFrom('gpt-5.6-sol', 'gpt-4o'),
  messages: fc.array(
    fc.record({
      role: fc.constantFrom('user', 'developer', 'system', 'assistant', 'tool'),
      content: fc.oneof(word, fc.array(text, { maxLength: 3 })),
    }),
    { maxLength: 6 },
  ),
});

/** All that is compared of a unit: what it holds and where it counts, not where it is written. */
function compared({ units, freeForm: names }: Segmented) {
  return units.map(({ section, kind, role, frame, position, value }) => ({
    section,
    kind,
    role,
    frame,
    position,
    value: canonical(value, names),
  }));
}

/** The same request with a marker of `name` put on, or taken off, every object that `choose` picks. */
function remarked(value: Json, name: string, choose: () => Json | undefined, inside = ''): Json {
  if (Array.isArray(value)) return value.map((item: Json) => remarked(item, name, choose, inside));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as JsonObject).map(([key, member]): [string, Json] => [
    key,
    ['input_schema', 'input', 'parameters'].includes(key) && inside !== 'body'
      ? (member as Json)
      : remarked(member as Json, name, choose, key),
  ]);
  const marker = inside === 'body' ? undefined : choose();
  return Object.fromEntries([
    ...members,
    ...(marker === undefined ? [] : [[name, marker] as const]),
  ]);
}

describe.each([
  { name: 'Claude', api: anthropicMessages, body: claude, marker: 'cache_control' },
  { name: 'Responses', api: openaiResponses, body: responses, marker: 'prompt_cache_breakpoint' },
  { name: 'Chat', api: openaiChat, body: chat, marker: 'prompt_cache_breakpoint' },
])('any request of $name', ({ api, body, marker }) => {
  it('has units whose pointers lead to what they hold', () => {
    fc.assert(
      fc.property(body, (request) => {
        const found = api.segment(request);
        expect(lost(request, found)).toEqual([]);
        expect(found.newest).toBeLessThanOrEqual(found.units.length);
        for (const { unit } of found.breakpoints) expect(found.units[unit]).toBeDefined();
      }),
    );
  });

  it('has the same units whatever its markers', () => {
    fc.assert(
      fc.property(body, fc.array(cached, { minLength: 40, maxLength: 40 }), (request, choices) => {
        let next = 0;
        const marked = remarked(
          request,
          marker,
          () => {
            next += 1;
            return choices[next % choices.length];
          },
          'body',
        );
        expect(compared(api.segment(marked))).toEqual(compared(api.segment(request)));
      }),
    );
  });

  it('is cut the same whatever the order of its members', () => {
    fc.assert(
      fc.property(body, (request) => {
        const reversed = Object.fromEntries(Object.entries(request).toReversed());
        expect(api.segment(reversed)).toEqual(api.segment(request));
      }),
    );
  });

  it('counts positions upwards without a gap', () => {
    fc.assert(
      fc.property(body, (request) => {
        let last = 0;
        for (const { position } of api.segment(request).units) {
          expect(position - last === 0 || position - last === 1).toBe(true);
          last = position;
        }
      }),
    );
  });
});

describe('any request of Claude', () => {
  const blocksOf = (content: Json): readonly Json[] =>
    typeof content === 'string' ? [{ type: 'text', text: content }] : (content as Json[]);

  it('is the same with strings as text blocks', () => {
    fc.assert(
      fc.property(claude, (request) => {
        const spelled: Members = {
          ...request,
          system: [...blocksOf(request['system'] ?? [])],
          messages: (request['messages'] as Members[]).map((given) => ({
            ...given,
            content: [...blocksOf(given['content'] ?? [])],
          })),
        };
        expect(compared(anthropicMessages.segment(spelled))).toEqual(
          compared(anthropicMessages.segment(request)),
        );
      }),
    );
  });

  it('is the same with consecutive messages of one role merged', () => {
    fc.assert(
      fc.property(claude, (request) => {
        const merged: { role: Json; content: Json[] }[] = [];
        for (const given of request['messages'] as Members[]) {
          const role = given['role'] ?? null;
          const before = merged.at(-1);
          const content = blocksOf(given['content'] ?? []);
          if (before?.role === role) before.content.push(...content);
          else merged.push({ role, content: [...content] });
        }
        expect(compared(anthropicMessages.segment({ ...request, messages: merged }))).toEqual(
          compared(anthropicMessages.segment(request)),
        );
      }),
    );
  });

  it('differs where a schema has its keys in another order', () => {
    const values = (schema: Json): readonly Unit['value'][] =>
      anthropicMessages
        .segment({ model: 'claude-sonnet-5', tools: [{ name: 'f', input_schema: schema }] })
        .units.map(({ value }) => canonical(value, anthropicMessages.segment({}).freeForm));
    expect(values({ a: 1, b: 2 })).not.toEqual(values({ b: 2, a: 1 }));
  });
});
