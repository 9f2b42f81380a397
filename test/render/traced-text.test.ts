import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  TracedTextBuilder,
  joinedTexts,
  lineAt,
  linesOf,
  literally,
  remapped,
  sliced,
} from '../../src/render/traced-text.ts';

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

  const pieces = fc.array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom('a', '\n', '😀') }),
      kind: fc.constantFrom('literal', 'value'),
      line: fc.nat(50),
    }),
  );
  const built = (parts: readonly { text: string; kind: 'literal' | 'value'; line: number }[]) => {
    const builder = new TracedTextBuilder();
    for (const { text, kind, line } of parts) builder.append(text, kind, at(line));
    return builder.build();
  };

  it('keeps its lines when it is cut and joined', () => {
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (parts, from, length) => {
        const whole = built(parts);
        const part = sliced(whole, from, from + length);
        expect(part.text).toBe(whole.text.slice(from, from + length));
        const twice = joinedTexts([part, part], '');
        for (let offset = 0; offset < part.text.length; offset++) {
          expect(lineAt(part, offset)).toEqual(lineAt(whole, from + offset));
          expect(lineAt(twice, part.text.length + offset)).toEqual(lineAt(part, offset));
        }
      }),
    );
  });

  it('lists the lines that its lines begin on', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const whole = built(parts);
        const starts = [0, ...Array.from(whole.text.matchAll(/\n/g), ({ index }) => index + 1)];
        const inside = starts.filter((start) => start < whole.text.length);
        expect(linesOf(whole)).toEqual(inside.map((start) => lineAt(whole, start)));
      }),
    );
  });
});
