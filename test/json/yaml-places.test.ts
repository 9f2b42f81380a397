import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, Scalar } from 'yaml';
import { get, items, text as textOf } from '../../src/json/value.ts';
import { parseYaml } from '../../src/json/yaml.ts';
import { locateInYaml, placesInYaml } from '../../src/json/yaml-places.ts';

/**
 * What is wrong with the lines that are found in the text at /a/1: each marker (w0x, w1x, ...) must be
 * found on the line that shows it, and lines never go back.
 */
function misplaced(source: string): readonly string[] {
  const value = textOf(items(get(parseYaml(source, 'a.yml'), 'a'))[1]) ?? '';
  const places = placesInYaml(source);
  const lines = source.split('\n');
  const found = Array.from({ length: value.length + 1 }, (_, n) => places.line('/a/1', n) ?? 0);
  const wrong = Array.from(value.matchAll(/w\d+x/g), ({ 0: marker, index }) => {
    const shown = lines.findIndex((line) => line.includes(marker)) + 1;
    // The printer breaks long words of quoted scalars.
    return shown === 0 || shown === found[index]
      ? ''
      : `${marker} is on ${shown}, not ${found[index]}`;
  });
  found.forEach((line, offset) => {
    if (line < (found[offset - 1] ?? 1) || line > lines.length) wrong.push(`${offset}: ${line}`);
  });
  return wrong.filter((words) => words !== '');
}

const gap = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n  ',
  '\n\n   ',
  ' \n',
  '\t',
  ': ',
  ' #',
  "'",
  '"',
  '\\',
  ' \\ ',
);
const prose = fc
  .array(fc.tuple(gap, fc.constantFrom('', 'é', '😀', '-', '\u0007')), {
    minLength: 1,
    maxLength: 25,
  })
  .map((parts) => parts.map(([between, extra], n) => `${between}w${n}x${extra}`).join(''));

describe('places in YAML', () => {
  it.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)(
    'finds every word of a %s scalar on the line that it stands on',
    (type) => {
      fc.assert(
        fc.property(
          prose,
          fc.constantFrom('', '\n', '\n\n', ' '),
          fc.integer({ min: 30, max: 60 }),
          fc.constantFrom('\n', '\r\n'),
          (body, end, lineWidth, lineEnd) => {
            const scalar = new Scalar(body + end);
            scalar.type = type;
            const document = new Document({ a: ['first', scalar, 'last'] });
            const source = document.toString({ lineWidth, minContentWidth: 0 });
            expect(misplaced(source.replaceAll('\n', lineEnd))).toEqual([]);
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it.each([
    ['literal', ['a:', ' - b', ' - | # comment', '', '   w0x', '    w1x', '', '   w2x', '']],
    ['literal with an indentation of its own', ['a:', ' - b', ' - |2-', '     w0x', '', '   w1x']],
    ['literal that keeps its end', ['a:', ' - b', ' - |+', '   w0x', '   w1x', '', '', ' - c']],
    [
      'folded',
      [
        'a:',
        ' - b',
        ' - >',
        '   w0x',
        '   w1x',
        '',
        '   w2x',
        '     w3x',
        '',
        '     w4x',
        '   w5x',
      ],
    ],
    ['folded that begins blank', ['a:', ' - b', ' - >-', '', '', '   w0x', '', '', '   w1x']],
    [
      'double-quoted with escaped line ends',
      ['a:', ' - b', ' - "w0x\\', '    w1x\\', '', '    w2x\\n w3x', '    w4x\\\\', '    w5x"'],
    ],
    [
      'double-quoted with an escaped blank at the end',
      ['a:', ' - b', ' - "w0x\\ ', '    w1x   ', '    w2x "'],
    ],
    ['double-quoted that begins blank', ['a:', ' - b', ' - "', '', '    w0x', '    w1x', '   "']],
    ['single-quoted', ['a:', ' - b', " - 'w0x''", "    w1x''w2x", '', "    w3x'"]],
    ['plain over several lines', ['a:', ' - b', ' - w0x', '   w1x', '', '', '   w2x # w9', ' - c']],
    ['in flow style', ['a: [b, "w0x', '  w1x", c]']],
  ])('finds the words of a text that is %s', (_, lines) => {
    expect(misplaced(lines.join('\n'))).toEqual([]);
    expect(misplaced(lines.join('\r\n'))).toEqual([]);
    expect(misplaced(`${lines.join('\n')}\n`)).toEqual([]);
  });

  it('gives a line end the line that it ends', () => {
    const source = 'a: |\n  one\n\n\n  two\n';
    const value = textOf(get(parseYaml(source, 'a.yml'), 'a')) ?? '';
    expect(value).toBe('one\n\n\ntwo\n');
    const lines = Array.from({ length: 10 }, (_, offset) => locateInYaml(source, '/a', offset));
    expect(lines).toEqual([2, 2, 2, 2, 3, 4, 5, 5, 5, 5]);
  });

  it('knows where keys and values begin', () => {
    const places = placesInYaml('# c\na:\n  - b: 1\n    "c d":\n');
    expect(places.key('/a')).toEqual({ line: 2, column: 1 });
    expect(places.start('/a')).toEqual({ line: 3, column: 3 });
    expect(places.key('/a/0/b')).toEqual({ line: 3, column: 5 });
    expect(places.start('/a/0/b')).toEqual({ line: 3, column: 8 });
    expect(places.key('/a/0/c d')).toEqual({ line: 4, column: 5 });
  });

  it('leads through aliases and merges to where the text stands', () => {
    const source = 'x: &x\n  p: |\n    one\n    two\ny: *x\nz:\n  <<: *x\n  q: 1\n';
    expect(locateInYaml(source, '/y/p', 4)).toBe(4);
    expect(locateInYaml(source, '/z/p', 4, { version: '1.1' })).toBe(4);
    expect(locateInYaml(source, '/z/p', 4)).toBeNull();
  });

  it('knows no place for a pointer that leads nowhere', () => {
    const places = placesInYaml('a: [1]\n');
    for (const pointer of ['/b', '/a/1', '/a/0/c', '/a/x']) {
      expect(places.line(pointer, 0)).toBeNull();
      expect(places.start(pointer)).toBeNull();
      expect(places.key(pointer)).toBeNull();
    }
    expect(placesInYaml('').line('/a', null)).toBeNull();
  });
});
