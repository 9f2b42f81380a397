import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionBody, isPlain } from '../../../src/action/suggest/body.ts';
import { type Edit, editsOf } from '../../../src/action/suggest/edits.ts';
import { isOnChange, readPatch } from '../../../src/action/suggest/patch.ts';

/** What clicks on all suggestions make of a text. */
function applied(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  for (const { start, end, lines: instead } of edits.toReversed())
    lines.splice(start - 1, end - start + 1, ...instead);
  return lines.join('\n');
}

const line = fc.constantFrom('a', 'b', '', '  a', '```', '````suggestion');
const text = fc.array(line, { minLength: 1 }).map((lines) => `${lines.join('\n')}\n`);

describe('edits', () => {
  it('make one text of the other, whatever both are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, editsOf(before, after) ?? [])).toBe(after);
      }),
    );
  });

  it('are none where lines cannot say it', () => {
    expect(editsOf('a\r\n', 'a\n')).toBeNull();
    expect(editsOf('a', 'a\n')).toBeNull();
  });
});

describe('the text of a suggestion', () => {
  it('holds the lines as they are, behind a fence that none of them ends', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const edit = { start: 1, end: 1, lines };
        const body = suggestionBody('<!-- m -->', {
          ...edit,
          path: 'a.md',
          causes: ['whitespace'],
          index: 1,
          count: 1,
        });
        const [, fence = '', inside = ''] = /^(`{3,})suggestion\n([\s\S]*)^\1\n$/m.exec(body) ?? [];
        expect(inside).toBe(`${lines.join('\n')}\n`);
        expect(lines.some((each) => each.startsWith(fence))).toBe(false);
      }),
    );
  });

  it.each([
    ['\u202etxt', false],
    ['a\u200bb', false],
    ['sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789', false],
    ['\tindented <b>', true],
  ])('%j can be shown: %s', (each, expected) => {
    expect(isPlain({ start: 1, end: 1, lines: [each] })).toBe(expected);
  });
});

describe('a diff of the pull request', () => {
  const shown = readPatch('@@ -1,3 +1,3 @@\n a\n-b\n+c\n d\n@@ -9,3 +9,2 @@ x\n e\n-f\n g');
  const at = (start: number, end: number) => isOnChange({ start, end, lines: [] }, shown);
  it('takes what lies on its changes, inside of one hunk', () => {
    expect([at(2, 2), at(1, 3), at(9, 9), at(10, 10)]).toEqual([true, true, true, true]);
    expect([at(3, 4), at(3, 9), at(5, 5), at(11, 11)]).toEqual([false, false, false, false]);
  });
});
