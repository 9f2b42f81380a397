import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/findings/finding.ts';
import { parseJson } from '../../../../src/json/parse.ts';
import type { Json } from '../../../../src/json/value.ts';
import { findingsBetween } from '../../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

describe('edits', () => {
  test('one sentence of the system prompt is wording, found to the character', async () => {
    const head = withSystem(
      HANDBOOK.replace(
        'customer asks for one. See section 28.',
        'customer wants one. See section 28.',
      ),
    );
    const [finding, ...more] = await findingsBetween(anthropicBody(), head);
    expect(more).toEqual([]);
    expect(summary(finding)).toEqual({
      code: 'prefix-changed',
      severity: 'note',
      status: 'introduced',
      causes: ['wording'],
      pointer: '/system/0/text',
      before: 'asks for',
      after: 'wants',
    });
    expect(finding?.where).toMatchObject({ section: 'system', index: 0, line: 5, turn: 0 });
    expect(HANDBOOK.slice(finding?.where?.offset ?? 0)).toMatch(/^asks for/);
  });

  test('tools that changed places are one finding, an edit among them another', async () => {
    const head = anthropicBody({
      tools: [tool('invoice'), tool('order', { description: 'Looks up orders.' }), tool('address')],
    });
    const found = await findingsBetween(anthropicBody(), head);
    expect(found.map(({ causes, severity }) => [causes, severity])).toEqual([
      [['tool-reordered'], 'warning'],
      [['tool-edited'], 'note'],
    ]);
    expect(found[0]).toMatchObject({
      before: 'order\ninvoice\naddress',
      after: 'invoice\norder\naddress',
    });
  });

  test('a tool that was renamed is one edit, another tool in its place is not', async () => {
    const body = (name: string) => anthropicBody({ tools: [tool('order'), tool(name)] });
    const causes = async (before: string, after: string) =>
      (await findingsBetween(body(before), body(after))).map((one) => [
        one.causes[0],
        one.where?.pointer,
      ]);
    expect(await causes('extract_report_1', 'extract_report_2')).toEqual([
      ['tool-edited', '/tools/1'],
    ]);
    expect(await causes('findInvoice', 'find_invoice')).toEqual([['tool-edited', '/tools/1']]);
    expect(new Set((await causes('invoice', 'address')).map(([cause]) => cause))).toEqual(
      new Set(['tool-added', 'tool-removed']),
    );
  });

  test('a number in the spelling of another locale says the same', async () => {
    const system = (number: string) => withSystem(`${HANDBOOK}\nAt most ${number} guests.`);
    for (const number of ['12,000', '12.000', '12\u202f000', "12'000"])
      expect((await findingsBetween(system('12000'), system(number))).map(summary)).toMatchObject([
        { severity: 'warning', causes: ['number-format'] },
      ]);
    const [wording] = await findingsBetween(system('12000'), system('12,001'));
    expect(wording?.causes).toEqual(['wording']);
  });

  test('a tool added and one removed', async () => {
    const head = anthropicBody({ tools: [tool('order'), tool('refund'), tool('invoice')] });
    const found = await findingsBetween(anthropicBody(), head);
    expect(found.map(({ causes, where }) => [causes[0], where?.pointer])).toEqual([
      ['tool-added', '/tools/1'],
      ['tool-removed', expect.any(String)],
    ]);
  });

  test.each([
    ['key-order', { properties: { b: 1, a: 2 } }, { properties: { a: 2, b: 1 } }],
    ['list-reordered', { required: ['id', 'limit'] }, { required: ['limit', 'id'] }],
    ['tool-edited', { required: ['id'] }, { required: ['id', 'limit'] }],
  ])('%s inside a schema', async (cause, before, after) => {
    const withSchema = (schema: object) =>
      anthropicBody({
        tools: [tool('order', { input_schema: { type: 'object', ...schema } as never })],
      });
    const found = await findingsBetween(withSchema(before), withSchema(after));
    expect(found.map(({ causes }) => causes)).toEqual([[cause]]);
  });

  test('long numbers that differ in their last digit are no other spelling', async () => {
    const withLimit = (maximum: string) =>
      parseJson(
        JSON.stringify(
          anthropicBody({ tools: [tool('order', { input_schema: { maximum: 77_777 } })] }),
        ).replace('77777', maximum),
        'body.json',
      );
    const causes = async (before: string, after: string) =>
      (await findingsBetween(withLimit(before), withLimit(after))).map((one) => one.causes[0]);
    expect(await causes('12345678901234567890', '12345678901234567891')).toEqual(['tool-edited']);
    expect(await causes('1e400', '1e401')).toEqual(['tool-edited']);
    expect(await causes('12345678901234567890', '1234567890123456789e1')).toEqual([
      'number-format',
    ]);
  });

  test('the spelling of a number in a field that the API defines is no difference', async () => {
    const thinking = (budget: string) =>
      parseJson(
        JSON.stringify(
          anthropicBody({
            thinking: { type: 'enabled', budget_tokens: 77_777 },
            cache_control: { type: 'ephemeral' },
          }),
        ).replace('77777', budget),
        'body.json',
      );
    expect(await findingsBetween(thinking('2048'), thinking('2048.0'))).toEqual([]);
  });

  test.each([
    ['developer', { role: 'developer', content: HANDBOOK }],
    ['system (Ada)', { role: 'system', name: 'Ada', content: HANDBOOK }],
  ])('the same words from %s are a change of role that somebody meant', async (after, message) => {
    const body = (first: Json) => ({
      model: 'gpt-4o',
      messages: [first, { role: 'user', content: 'Where is my parcel?' }],
    });
    const found = await findingsBetween(body({ role: 'system', content: HANDBOOK }), body(message));
    expect(found.map(summary)).toMatchObject([
      { severity: 'note', causes: ['role'], before: 'system', after },
    ]);
  });

  test('another model is the whole prefix', async () => {
    const [finding, ...more] = await findingsBetween(
      anthropicBody(),
      anthropicBody({ model: 'claude-opus-5' }),
    );
    expect(more).toEqual([]);
    expect(summary(finding)).toMatchObject({
      causes: ['model'],
      pointer: '/model',
      after: 'claude-opus-5',
    });
    expect(finding?.lostTokens).toBeGreaterThan(4000);
  });

  test('a string that becomes a block list is no difference at Anthropic', async () => {
    const base = anthropicBody({ system: HANDBOOK, cache_control: { type: 'ephemeral' } });
    const head = anthropicBody({
      system: [{ type: 'text', text: HANDBOOK }],
      cache_control: { type: 'ephemeral' },
    });
    expect(await findingsBetween(base, head)).toEqual([]);
  });

  test('one block that becomes two of the same text is its shape', async () => {
    const half = HANDBOOK.length / 2;
    const head = anthropicBody({
      system: [{ type: 'text', text: HANDBOOK.slice(0, half) }, systemBlock(HANDBOOK.slice(half))],
    });
    const found = await findingsBetween(anthropicBody(), head);
    expect(found.map(({ code, causes }) => [code, causes])).toContainEqual([
      'prefix-changed',
      ['shape'],
    ]);
  });
});

describe('what a change costs', () => {
  test('nothing in front of it, where an earlier marker still stands', async () => {
    const body = (text: string) =>
      anthropicBody({ system: [systemBlock(HANDBOOK), systemBlock(text)] });
    const [finding] = await findingsBetween(
      body('Be brief and kind.'),
      body('Be brief and clear.'),
    );
    expect(finding?.lostTokens).toBeLessThan(30);
  });

  test('all of it, where there is none', async () => {
    const body = (text: string) =>
      anthropicBody({ system: [{ type: 'text', text: HANDBOOK }, systemBlock(text)] });
    const [finding] = await findingsBetween(
      body('Be brief and kind.'),
      body('Be brief and clear.'),
    );
    expect(finding?.lostTokens).toBeGreaterThan(4000);
  });
});

test('turns of one conversation tell one fact once', async () => {
  const turns = (system: string) => [
    anthropicBody({ system: [systemBlock(system)] }),
    anthropicBody({
      system: [systemBlock(system)],
      messages: [
        { role: 'user', content: 'Where is my parcel?' },
        { role: 'assistant', content: 'In Graz.' },
        { role: 'user', content: 'When?' },
      ],
    }),
  ];
  const found = await findingsBetween(turns(HANDBOOK), turns(`${HANDBOOK}\nBe brief.`));
  expect(found.map(({ causes, where }) => [causes, where?.turn])).toEqual([[['wording'], 0]]);
});

function withSystem(text: string) {
  return anthropicBody({ system: [systemBlock(text)] });
}

function summary(finding: Finding | undefined) {
  const { code, severity, status, causes, where, before, after } = finding ?? {};
  return { code, severity, status, causes, pointer: where?.pointer, before, after };
}
