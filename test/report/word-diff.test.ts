import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DiffLine } from '../../src/report/diff-lines.ts';
import { gapText, signOf } from '../../src/report/diff-text.ts';
import { excerptDiff } from '../../src/report/excerpt.ts';
import { wordDiff } from '../../src/report/word-diff.ts';
import { sampleFinding } from '../support/report.ts';

const LIMITS = { lines: 6, context: 20 };

/** The lines as text, with git's brackets around what changed where not the whole line did. */
function diffText(lines: readonly DiffLine[]): readonly string[] {
  return lines.map((line) => {
    if (line.kind === 'gap') return `  ${gapText(line.lines, line.of)}`;
    const whole = new Set(line.spans.map(({ changed }) => changed)).size < 2;
    const [open, close] = line.kind === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
    const spans = line.spans.map(({ text, changed }) =>
      whole || !changed ? text : `${open}${text}${close}`,
    );
    return `${signOf(line.kind)} ${spans.join('')}`;
  });
}

function shown(before: string | null, after: string | null): readonly string[] {
  return diffText(wordDiff(before, after, LIMITS));
}

describe('a word-level diff', () => {
  it('marks the words that changed', () => {
    expect(shown('Be polite.\nBe brief.\n', 'Be very polite.\nBe brief.\n')).toEqual([
      '- Be polite.',
      '+ Be {+very +}polite.',
      '  Be brief.',
    ]);
  });

  it('marks nothing where hardly a word is left', () => {
    expect(shown('Answer in French.', 'Never guess a price, ever')).toEqual([
      '- Answer in French.',
      '+ Never guess a price, ever',
    ]);
  });

  it('shows a text that one side lacks as it is', () => {
    expect(shown(null, 'one\ntwo\n')).toEqual(['+ one', '+ two']);
    expect(shown('one', null)).toEqual(['- one']);
    expect(shown(null, null)).toEqual([]);
  });

  it('leaves unchanged lines and the far ends of long ones out', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('');
    expect(shown(`${lines}old end of it`, `${lines}new end of it`)).toEqual([
      '  … 29 unchanged lines …',
      '  line 29',
      '- [-old-] end of it',
      '+ {+new+} end of it',
    ]);
    const far = 'word '.repeat(30);
    expect(shown(`${far}old ${far}`, `${far}new ${far}`)[0]).toBe(
      '- … word word word [-old-] word word word …',
    );
  });

  it('caps the lines of either side, and says how many are missing', () => {
    const removed = Array.from({ length: 9 }, (_, index) => `a${index}\n`).join('');
    expect(shown(removed, 'z\n').slice(5, 8)).toEqual([
      '- a5',
      '  … 3 more removed lines …',
      '+ z',
    ]);
  });

  it.each([
    ['a zero-width space', 'ab', 'a\u200Bb', '+ a\\u{200b}b'],
    ['a space at the end of a line', 'a b\n', 'a b \n', '+ a b{+·+}'],
    ['a tab for spaces', 'a    b', 'a\tb', '+ a{+\\t+}b'],
    ['a carriage return', 'a b\nc d\n', 'a b\r\nc d\n', '+ a b{+\\r\\n+}'],
    ['a line break at the end', 'a b', 'a b\n', '+ a b{+\\n+}'],
    ['a byte order mark', 'a b', '\uFEFFa b', '+ {+\\u{feff}+}a b'],
    ['a no-break space', 'a b', 'a\u00A0b', '+ a{+\\u{a0}+}b'],
    ['letters in another Unicode form', 'caf\u00E9 x', 'cafe\u0301 x', 'e\\u{301}'],
    ['a full-width letter', 'a b', '\uFF41 b', '\\u{ff41}'],
    ['a bidirectional override', 'a b', 'a \u202Eb', '\\u{202e}'],
  ])('shows %s', (_name, before, after, line) => {
    const lines = shown(before, after);
    expect(lines.join('\n')).toContain(line);
    expect(lines.filter((one) => one.startsWith('-'))).not.toHaveLength(0);
  });

  it('never shows two different texts as equal lines', () => {
    const piece = fc.constantFrom(
      'a',
      'b ',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '\u200B',
      'é',
      'e\u0301',
      '😀',
      '.',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        const side = (sign: string): readonly string[] =>
          shown(before, after)
            .filter((line) => line.startsWith(sign))
            .map((line) => line.slice(2));
        expect(side('-')).not.toEqual(side('+'));
      }),
      { numRuns: 500 },
    );
  });

  it('of a finding says when the quote itself was cut', () => {
    const whole = diffText(excerptDiff(sampleFinding(), LIMITS));
    const cut = diffText(excerptDiff(sampleFinding({ cut: [0, 2_000] }), LIMITS));
    expect(cut).toEqual([...whole, '  … cut here: the change goes on …']);
  });

  it('gives up on single words, not on the report, where texts are long and unlike', () => {
    const long = (seed: number): string =>
      Array.from({ length: 4_000 }, (_, index) => `w${(index * seed) % 9_973} x\n`).join('');
    const lines = shown(long(7), long(11));
    expect(lines.length).toBeLessThan(5_000);
    expect(lines.some((line) => line.startsWith('-'))).toBe(true);
  });
});
