import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendedJson, mendedJsonLines } from '../../../src/check/mend/mended-json.ts';
import { mendedText } from '../../../src/check/mend/mended-text.ts';

/** A value with the keys of all its objects in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

// Keys that are no indices: those JavaScript puts in an order of its own.
const json = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, 1.5, -3, 'a word', 'two\nlines', 'ü', ''),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('name', 'type', 'text', 'a b', 'x'), tie('any'), { maxKeys: 5 }),
  ),
})).any;

describe('JSON in the form of base', () => {
  it('is base itself, where head has another order of keys and other white space', () => {
    fc.assert(
      fc.property(json, (value) => {
        const base = JSON.stringify(value, null, 2);
        expect(mendedJson(base, JSON.stringify(reversed(value)))).toBe(base);
      }),
    );
  });

  it('says what head says, whatever base is', () => {
    const sortedArrays = (value: unknown): unknown => {
      if (Array.isArray(value))
        return value.map((each) => JSON.stringify(sortedArrays(each))).toSorted();
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .map(([key, member]): [string, unknown] => [key, sortedArrays(member)])
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
    };
    fc.assert(
      fc.property(json, json, (a, b) => {
        const mended = mendedJson(JSON.stringify(a, null, 2), JSON.stringify(b));
        expect(sortedArrays(JSON.parse(mended))).toEqual(sortedArrays(b));
        // Once more changes nothing.
        expect(mendedJson(JSON.stringify(a, null, 2), mended)).toBe(mended);
      }),
    );
  });

  it('keeps the spelling of numbers and strings, and what has too many digits to be compared', () => {
    const base = '{"temperature": 1.0, "text": "caf\\u00e9", "id": 9007199254740993}';
    const head = '{"id":9007199254740992,"text":"café","temperature":1}';
    expect(mendedJson(base, head)).toBe(
      '{"temperature": 1.0, "text": "caf\\u00e9", "id": 9007199254740992}',
    );
  });

  it('has named tools in the order of base, new ones last, and lists of words too', () => {
    const base = '[{"name":"a"},{"name":"b","required":["x","y"]}]';
    const head = '[{"name":"new"},{"name":"b","required":["y","x"]},{"name":"a"}]';
    expect(mendedJson(base, head)).toBe(
      '[{"name":"a"},{"name":"b","required":["x","y"]},{"name":"new"}]',
    );
  });

  it('leaves messages in their order: it is meant', () => {
    const said = (...texts: readonly string[]) =>
      JSON.stringify(texts.map((text) => ({ role: 'user', content: text })));
    expect(mendedJson(said('one', 'two'), said('two', 'one'))).toBe(said('two', 'one'));
  });

  it('of several lines is mended line by line', () => {
    expect(mendedJsonLines('{"a":1,"b":2}\n{"c":3}\n', '{"b":2,"a":1}\n{"c":4}\n{"d":5}\n')).toBe(
      '{"a":1,"b":2}\n{"c":4}\n{"d":5}\n',
    );
  });
});

describe('a text in the form of base', () => {
  const base = '# Rules\n\nBe polite.\nAsk for the café ticket,\nand sign the form.\n';

  it.each([
    ['line ends', base.replaceAll('\n', '\r\n')],
    ['white space at ends', base.replaceAll('\n', '  \n')],
    ['another indentation', base.replace('Be polite', '    Be polite')],
    ['empty lines', base.replace('polite.\n', 'polite.\n\n\n')],
    ['no empty lines', base.replace('# Rules\n\n', '# Rules\n')],
    ['another wrapping', base.replace('ticket,\nand', 'ticket, and')],
    ['decomposed letters', base.normalize('NFD')],
    ['no last line end', base.slice(0, -1)],
    ['a byte order mark', `\uFEFF${base}`],
  ])('has its %s', (_, head) => {
    expect(mendedText(base, head)).toBe(base);
  });

  it('has the words of head, in the line ends of base', () => {
    const head = base.replace('Be polite.', 'Be brief.\nBe kind.').replaceAll('\n', '\r\n');
    expect(mendedText(base, head)).toBe(base.replace('Be polite.', 'Be brief.\nBe kind.'));
  });

  it('goes on behind a last line that had no end', () => {
    expect(mendedText('one\ntwo', 'one\ntwo\nthree\n')).toBe('one\ntwo\nthree\n');
  });

  it('has the words of head, whatever base is', () => {
    const text = fc.array(fc.constantFrom('a b', '', ' c', 'd  e', 'f\r'), { maxLength: 8 });
    const words = (from: string) => from.split(/\s+/).filter((word) => word !== '');
    fc.assert(
      fc.property(text, text, (a, b) => {
        const mended = mendedText(a.join('\n'), b.join('\n'));
        expect(words(mended)).toEqual(words(b.join('\n')));
        expect(mendedText(a.join('\n'), mended)).toBe(mended);
      }),
    );
  });
});
