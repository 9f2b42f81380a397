import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workflowLog } from '../../src/report/escape/workflow-log.ts';

const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** Whether the runner would obey a line, with all that a comparison may pass over taken out. */
function isObeyed(line: string): boolean {
  const compared = line.replaceAll(IGNORED, '').replaceAll(/[^\P{Cc}\t]/gu, '');
  return compared.trimStart().startsWith('::') || compared.includes('##[');
}

const PARTS = [
  ['::', ':', '#', '##', '[', ']', ' ', '\t', '\n', '\r\n', '\r', '\\', '"', 'error', 'add-mask'],
  ['\u200B', '\u00AD', '\u034F', '\u{E0001}', '\u00A0', '\u0001', 'é'],
].flat();
const parts = fc.constantFrom(...PARTS);
const hostile = fc.array(parts, { maxLength: 12 }).map((list) => list.join(''));

describe('a text for the log of a workflow', () => {
  test('holds no line that the runner obeys, whatever it quotes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(
          workflowLog(text)
            .split(/\r\n|\r|\n/)
            .filter(isObeyed),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('means the same where it is JSON', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, text) => {
        const value = { [`k${name}`]: [text, { text }] };
        expect(JSON.parse(workflowLog(JSON.stringify(value, null, 2)))).toEqual(value);
      }),
    );
  });

  test('is what it was where it commands nothing', () => {
    const text = 'a::b\n- ::c\nstd::move(x) # [1]\n## [link]\n#[derive]\n';
    expect(workflowLog(text)).toBe(text);
  });

  test('shows what it would have commanded', () => {
    expect(workflowLog('  ::error::no\nsee ##[error]no')).toBe(
      '  \\::error::no\nsee #\\u0023[error]no',
    );
  });

  test('takes no longer for blank lines than for others', () => {
    expect(workflowLog('\n'.repeat(300_000) + ' '.repeat(300_000))).toHaveLength(600_000);
  });
});
