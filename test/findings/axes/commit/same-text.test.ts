import { describe, expect, test } from 'vitest';
import { findingsBetween } from '../../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../../../support/requests.ts';

describe('text that says the same in other bytes', () => {
  test.each([
    ['whitespace', (text: string) => `${text}\n`],
    ['whitespace', (text: string) => text.replaceAll('. See', '.\nSee')],
    ['line-endings', (text: string) => text.replaceAll('\n', '\r\n')],
    ['unicode-form', (text: string) => `\uFEFF${text}`],
    ['unicode-form', (text: string) => text.replace('Answer', 'Ans\u200bwer')],
    ['list-reordered', (text: string) => text.split('\n').toReversed().join('\n')],
    ['escaping', (text: string) => text.replace('customer', '\\u0063ustomer')],
  ])('%s', async (cause, edit) => {
    const found = await findingsBetween(anthropicBody(), withSystem(edit(HANDBOOK)));
    expect(found.map(({ causes, severity }) => [causes, severity])).toEqual([[[cause], 'warning']]);
  });

  test('line endings and a rewritten sentence are both named', async () => {
    const text = HANDBOOK.replaceAll('\n', '\r\n').replace(
      'for one. See section 28.',
      'it. See section 28.',
    );
    const [finding] = await findingsBetween(anthropicBody(), withSystem(text));
    expect(finding?.causes.toSorted()).toEqual(['line-endings', 'wording']);
    expect(finding?.severity).toBe('note');
  });

  test('JSON in a prompt that was printed again', async () => {
    const value = { b: 1, a: [1, 2] };
    const sides = [JSON.stringify(value), JSON.stringify(value, null, 2), '{"a":[1,2],"b":1}'].map(
      (json) => withSystem(`${HANDBOOK}\n\`\`\`json\n${json}\n\`\`\`\n`),
    );
    const [compact, indented, sorted] = sides;
    const causes = async (a: typeof compact, b: typeof compact) =>
      (await findingsBetween(a as never, b as never)).map((finding) => finding.causes);
    expect(await causes(compact, indented)).toEqual([['whitespace']]);
    expect(await causes(compact, sorted)).toEqual([['key-order']]);
  });
});

function withSystem(text: string) {
  return anthropicBody({ system: [systemBlock(text)] });
}
