import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/findings/finding.ts';
import { findingsBetween } from '../../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

describe('suspect values', () => {
  const base = anthropicBody();
  const clock = withSystem(`Current time: 2026-11-23 10:15:02\n${HANDBOOK}`);

  test('a clock that head adds to a request body fails', async () => {
    const [finding, ...more] = await findingsBetween(base, clock);
    expect(more).toEqual([]);
    expect(summary(finding)).toMatchObject({
      code: 'suspect-value',
      severity: 'error',
      causes: ['timestamp'],
      pointer: '/system/0/text',
    });
    expect(finding?.message).toContain('"2026-11-23 10:15:02"');
  });

  test('in a text file it warns, and a date there is a fact', async () => {
    const [finding] = await findingsBetween(base, clock, 'composed');
    expect(summary(finding)).toMatchObject({ code: 'suspect-value', severity: 'warning' });
    const dated = withSystem(`Valid from 2026-11-23 on.\n${HANDBOOK}`);
    expect((await findingsBetween(base, dated, 'composed')).map(({ causes }) => causes)).toEqual([
      ['wording'],
    ]);
    expect((await findingsBetween(base, dated))[0]).toMatchObject({
      severity: 'warning',
      causes: ['date'],
    });
  });

  test('it is pre-existing where base holds one in that place', async () => {
    const later = withSystem(`Current time: 2026-11-24 08:00:59\n${HANDBOOK}`);
    const [finding] = await findingsBetween(clock, later);
    expect(finding).toMatchObject({ code: 'suspect-value', status: 'pre-existing' });
  });

  test('a clock and a rewritten sentence in one block are two findings', async () => {
    const head = withSystem(
      `Current time: 2026-11-23 10:15:02\n${HANDBOOK.replace('for one. See section 28', 'it. See section 28')}`,
    );
    const found = await findingsBetween(base, head);
    expect(found.map(({ code, causes }) => [code, causes])).toEqual([
      ['suspect-value', ['timestamp']],
      ['prefix-changed', ['wording']],
    ]);
  });

  test('a stable value of a volatile shape is no finding, and an edit beside it is wording', async () => {
    const stable = (word: string) =>
      withSystem(`The API version is 2023-06-01, at 10:15:02 the shop is ${word}.\n${HANDBOOK}`);
    const found = await findingsBetween(stable('open'), stable('closed'));
    expect(found.map(({ code, causes }) => [code, causes])).toEqual([
      ['prefix-changed', ['wording']],
    ]);
  });

  test('an example in a schema is no clock', async () => {
    const head = anthropicBody({
      tools: [
        tool('order', {
          input_schema: {
            type: 'object',
            properties: { at: { type: 'string', examples: ['2018-11-13T20:20:39Z'] } },
          },
        }),
        tool('invoice'),
        tool('address'),
      ],
    });
    expect((await findingsBetween(base, head)).map(({ code }) => code)).toEqual(['prefix-changed']);
  });
});

function withSystem(text: string) {
  return anthropicBody({ system: [systemBlock(text)] });
}

function summary(finding: Finding | undefined) {
  const { code, severity, status, causes, where, before, after } = finding ?? {};
  return { code, severity, status, causes, pointer: where?.pointer, before, after };
}
