import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { findingsBetween } from '../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../support/requests.ts';

describe('what is no finding', () => {
  test('the same request', async () => {
    expect(await findingsBetween(anthropicBody(), anthropicBody())).toEqual([]);
  });

  test('another question: the newest user turn is never compared', async () => {
    const head = anthropicBody({ messages: [{ role: 'user', content: 'It is 10:15:02, hello?' }] });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('parameters that are no part of the prompt', async () => {
    const head = anthropicBody({ max_tokens: 99, temperature: 0.2, metadata: { user_id: 'a' } });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('a tool choice, where only the system prompt is cached', async () => {
    const head = anthropicBody({ tool_choice: { type: 'any' } });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('the order of the fields that the API defines', async () => {
    const { name, description, input_schema } = tool('order');
    const head = anthropicBody({
      tools: [{ input_schema, description, name } as never, tool('invoice'), tool('address')],
    });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('assistant turns that another run answered otherwise', async () => {
    const history = (answer: string) =>
      anthropicBody({
        messages: [
          { role: 'user', content: 'Where is my parcel?' },
          { role: 'assistant', content: answer },
          { role: 'user', content: [systemBlock('And my invoice?')] },
        ],
      });
    expect(await findingsBetween(history('In Graz.'), history('On its way.'))).toEqual([]);
  });
});

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

describe('breakpoints', () => {
  test('a marker that was removed loses what base cached, and explains the missing one', async () => {
    const head = anthropicBody({ system: [{ type: 'text', text: HANDBOOK }] });
    const [finding, ...more] = await findingsBetween(anthropicBody(), head);
    expect(more).toEqual([]);
    expect(summary(finding)).toMatchObject({
      code: 'breakpoint-lost',
      severity: 'error',
      causes: ['breakpoint'],
    });
    expect(finding?.lostTokens).toBeGreaterThan(4000);
    expect(finding?.related.map(({ code }) => code)).toEqual(['no-breakpoint']);
  });

  test('a marker that moved forward loses what lies between', async () => {
    const two = (marked: number) =>
      anthropicBody({
        system: [0, 1].map((index) =>
          index === marked ? systemBlock(HANDBOOK) : { type: 'text', text: HANDBOOK },
        ),
      });
    const [finding, ...more] = await findingsBetween(two(1), two(0));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'breakpoint-lost', where: { pointer: '/system/1' } });
  });

  test('a marker that was added, and another lifetime, cost nothing', async () => {
    const added = anthropicBody({
      tools: [
        tool('order'),
        tool('invoice'),
        tool('address', { cache_control: { type: 'ephemeral' } }),
      ],
    });
    expect(await findingsBetween(anthropicBody(), added)).toMatchObject([
      { code: 'breakpoint-changed', severity: 'note', causes: ['breakpoint'], lostTokens: 0 },
    ]);
    const longer = anthropicBody({
      system: [systemBlock(HANDBOOK, { cache_control: { type: 'ephemeral', ttl: '1h' } })],
    });
    expect(await findingsBetween(anthropicBody(), longer)).toMatchObject([
      { code: 'breakpoint-changed', causes: ['ttl'], lostTokens: 0 },
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
