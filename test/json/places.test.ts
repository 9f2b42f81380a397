import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateInJson, placesInJson } from '../../src/json/places.ts';
import { child } from '../../src/json/pointer.ts';

describe('places in JSON', () => {
  const text = '{\n  "a": 1,\n  "b/c": [\n    "x\\ny",\n    { "d": null }\n  ],\n  "a": 2\n}\n';

  it('knows the line of every value, of equal keys that of the last', () => {
    expect(locateInJson(text, '', null)).toBe(1);
    expect(locateInJson(text, '/b~1c', null)).toBe(3);
    expect(locateInJson(text, '/b~1c/0', 2)).toBe(4);
    expect(locateInJson(text, '/b~1c/1/d', null)).toBe(5);
    expect(locateInJson(text, '/a', null)).toBe(7);
  });

  it('knows where keys and values begin', () => {
    const places = placesInJson(text);
    expect(places.key('/b~1c')).toEqual({ line: 3, column: 3 });
    expect(places.start('/b~1c')).toEqual({ line: 3, column: 10 });
    expect(places.key('/b~1c/1')).toEqual({ line: 5, column: 5 });
    expect(places.key('/b~1c/1/d')).toEqual({ line: 5, column: 7 });
  });

  it('knows no place for a pointer that leads nowhere', () => {
    const places = placesInJson(text);
    for (const pointer of ['/x', '/a/b', '/b~1c/2', '/b~1c/01x', '/b~1c/-1']) {
      expect(places.line(pointer, null)).toBeNull();
      expect(places.start(pointer)).toBeNull();
      expect(places.key(pointer)).toBeNull();
    }
  });

  it('counts CRLF as one line end', () => {
    expect(locateInJson('{\r\n"a":\r\n"b"}', '/a', 0)).toBe(3);
  });

  it('finds every leaf of a random document where it was printed', () => {
    const tree = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constant('leaf'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b/', '~', '1', '', '"'), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(tree, fc.constantFrom('\n', '\r\n'), (value, lineEnd) => {
        // Each leaf is printed with its own pointer, so that its line can be found in the text.
        const labelled = label(value, '');
        const printed = JSON.stringify(labelled, null, 1).replaceAll('\n', lineEnd);
        const lines = printed.split(lineEnd);
        const places = placesInJson(printed);
        for (const pointer of leaves(labelled)) {
          const line =
            lines.findIndex(
              (found) =>
                found.endsWith(JSON.stringify(`@${pointer}`)) ||
                found.endsWith(`${JSON.stringify(`@${pointer}`)},`),
            ) + 1;
          expect(places.line(pointer, 1)).toBe(line);
        }
      }),
    );
  });
});

function label(value: unknown, pointer: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => label(item, child(pointer, index)));
  if (typeof value !== 'object' || value === null) return `@${pointer}`;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, label(member, child(pointer, key))]),
  );
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.slice(1)];
  return Object.values(value as object).flatMap(leaves);
}
