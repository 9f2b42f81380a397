import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GrowingParser } from '../../src/json/growing.ts';
import { parseJson } from '../../src/json/parse.ts';
import { dig, items } from '../../src/json/value.ts';
import { codePoint } from '../support/code-point.ts';

/** What both ways of reading give: a value, or the words of the error. */
function read(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    return String(error);
  }
}

const message = fc.oneof(
  fc.record({
    role: fc.constantFrom('user', 'assistant'),
    content: fc.string({ unit: codePoint }),
  }),
  fc.constantFrom<unknown>(1, 12, '', 'a"]}', '\\', [], {}, null, [[',']], 1e21, true),
);
const envelope = fc.record({
  before: fc.constantFrom('', '"system":"a\\n[\\"b]",', '"model": "m" , '),
  after: fc.constantFrom('', ',"input":[1]', ',"messages":[2]', ',"request":{}', ' , "x\\u0061":1'),
  isBare: fc.boolean(),
  space: fc.constantFrom('', ' ', '\n\t'),
});

describe('requests that are read one after another', () => {
  test('are what each of them is by itself, whatever the lines before it', () => {
    const line = fc.record({
      messages: fc.array(fc.nat(5), { maxLength: 6 }),
      wrap: fc.nat(2),
      cut: fc.option(fc.nat(400), { freq: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 6, maxLength: 6 }),
        fc.array(envelope, { minLength: 3, maxLength: 3 }),
        fc.array(line, { minLength: 1, maxLength: 8 }),
        (messages, envelopes, lines) => {
          const parser = new GrowingParser();
          for (const { messages: chosen, wrap, cut } of lines) {
            const { before = '', after = '', isBare = true, space = '' } = envelopes[wrap] ?? {};
            const list = chosen.map((at) => JSON.stringify(messages[at])).join(`${space},${space}`);
            const body = `{${before}"messages":${space}[${space}${list}${space}]${after}}`;
            const whole = isBare ? body : `{"session":"a","request":${body},"turn":1}`;
            const text = cut === null ? whole : whole.slice(0, cut) + whole.slice(cut + 1);
            expect(read(() => parser.parse(text, 'x', 3))).toEqual(
              read(() => parseJson(text, 'x', 3)),
            );
          }
        },
      ),
    );
  });

  test('share the messages that they have in common', () => {
    const parser = new GrowingParser();
    const turns = [1, 2, 3].map((count) => {
      const messages = Array.from({ length: count }, (_, at) => ({
        role: 'user',
        content: `${at}`,
      }));
      return parser.parse(JSON.stringify({ turn: 1, request: { messages } }), 'x', 1);
    });
    const [, second = [], third = []] = turns.map((turn) =>
      items(dig(turn, 'request', 'messages')),
    );
    expect(third[0]).toBe(second[0]);
    expect(third[1]).toBe(second[1]);
    expect(third).toHaveLength(3);
  });
});
