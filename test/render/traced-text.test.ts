import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TracedTextBuilder, lineAt, literally, remapped } from '../../src/render/traced-text.ts';

const at = (line: number) => ({ file: 'f', line });

describe('a traced text', () => {
  it('counts lines from where a literal begins; a value stays on its line', () => {
    const builder = new TracedTextBuilder();
    builder.append('a\nb', 'literal', at(10));
    builder.append('', 'literal', at(99));
    builder.append('c\nd', 'value', at(20));
    const text = builder.build();
    expect(text.text).toBe('a\nbc\nd');
    expect([0, 1, 2, 3, 5].map((offset) => lineAt(text, offset)?.line)).toEqual([
      10, 10, 11, 20, 20,
    ]);
  });

  it('has no line behind its last character, and none at all where it is made of nothing', () => {
    expect(lineAt(literally('a\nb\n', at(1)), 4)).toEqual(at(2));
    expect(lineAt(literally('a\nb\n', at(1)), null)).toEqual(at(1));
    expect(lineAt(new TracedTextBuilder().build(), 0)).toBeNull();
  });

  it('counts CRLF as one line end, and keeps surrogate pairs together', () => {
    const text = literally('😀\r\n😀\r\nend', at(1));
    expect([0, 1, 3, 4, 8].map((offset) => lineAt(text, offset)?.line)).toEqual([1, 1, 1, 2, 3]);
  });

  it('can be told that its lines are others', () => {
    const text = remapped(literally('a\nb\nc', at(1)), ({ file, line }) => ({
      file,
      line: line * 10,
    }));
    expect(text.text).toBe('a\nb\nc');
    expect([0, 1, 2, 4].map((offset) => lineAt(text, offset)?.line)).toEqual([10, 10, 20, 30]);
  });

  it('of one literal, gives each character the line that it has in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀') }), (text) => {
        const traced = literally(text, at(1));
        for (let offset = 0; offset < text.length; offset++)
          expect(lineAt(traced, offset)?.line).toBe(text.slice(0, offset).split('\n').length);
      }),
    );
  });
});
