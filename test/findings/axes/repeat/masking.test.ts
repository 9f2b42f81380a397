import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { type Renders, findingsOfRenders, flippedBy, stable } from '../../../support/repeated.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

const says = (text: string) =>
  anthropicBody({ system: [systemBlock(`You help.\n${text}\n${HANDBOOK}`)] });
const clock = (text: (time: string) => Json): Renders =>
  flippedBy(['clock-second'], text('16:05:12'), text('16:05:13'));

/** Code, status and causes of every finding, with what it shows. */
async function told(base: Renders, head: Renders) {
  const found = await findingsOfRenders(base, head);
  return found.map(({ code, status, causes, before, after }) => [
    code,
    status,
    causes.join(),
    before,
    after,
  ]);
}

describe('a clock at base and at head', () => {
  test('is pre-existing, whatever it showed', async () => {
    const head = flippedBy(['clock-second'], says('It is 18:00:01.'), says('It is 18:00:02.'));
    expect(
      await told(
        clock((time) => says(`It is ${time}.`)),
        head,
      ),
    ).toEqual([['volatile-prefix', 'pre-existing', 'timestamp', '18:00:01', '18:00:02']]);
  });

  test('that nobody could pin is pre-existing, though another second did not flip it', async () => {
    const [first, second] = [says('It is 18:00:01.'), says('It is 18:00:02.')];
    const base: Renders = { pinned: first, others: [[[], second]] };
    const head = flippedBy(['clock-second'], first, second);
    const expected = [['volatile-prefix', 'pre-existing', 'timestamp', '18:00:01', '18:00:02']];
    expect(await told(base, head)).toEqual(expected);
    expect(await told(head, base)).toEqual(expected);
  });

  test('that nobody set, but a load that drifts, is pre-existing, whichever render showed it', async () => {
    const [still, moved] = [says('Load 0.5283203125.'), says('Load 0.7114257812.')];
    const drifting: Renders = { pinned: still, others: [[[], moved]] };
    const blamed = flippedBy(['clock-second'], still, moved);
    for (const [base, head] of [
      [drifting, blamed],
      [blamed, drifting],
    ] as const)
      expect((await told(base, head)).map(([, status]) => status)).toEqual(['pre-existing']);
    const another = says('Load 0.7114257812, trace 0.1931471805.');
    const more: Renders = {
      pinned: says('Load 0.5283203125, trace 0.5772156649.'),
      others: [[['clock-second'], another]],
    };
    const statuses = (await told(drifting, more)).map(([, status]) => status);
    expect(statuses).not.toContain('introduced');
  });

  test('hides no edit beside it, and the edit shows no clock', async () => {
    const base = clock((time) => says(`Time: ${time}\nAlways be kind to people.`));
    const head = flippedBy(
      ['clock-second'],
      says('Time: 18:00:01\nAlways be strict to people.'),
      says('Time: 18:00:02\nAlways be strict to people.'),
    );
    expect(await told(base, head)).toEqual([
      ['volatile-prefix', 'pre-existing', 'timestamp', '18:00:01', '18:00:02'],
      ['prefix-changed', 'introduced', 'wording', 'kind', 'strict'],
    ]);
  });

  test('hides no edit on its own line', async () => {
    const base = clock((time) => says(`Be kind. It is ${time} in Graz.`));
    const head = clock((time) => says(`Be strict. It is ${time} in Graz.`));
    expect(await told(base, head)).toContainEqual([
      'prefix-changed',
      'introduced',
      'wording',
      'kind',
      'strict',
    ]);
  });

  test('moves the places of an edit behind it: both sides keep their own', async () => {
    const base = flippedBy(['host'], says('On a.\nBe kind.'), says('On bbb.\nBe kind.'));
    const head = flippedBy(['host'], says('On cccccc.\nBe strict.'), says('On d.\nBe strict.'));
    const found = await findingsOfRenders(base, head);
    const edit = found.find(({ axis }) => axis === 'commit');
    const place = (text: string, word: string) => `You help.\n${text}`.indexOf(word);
    expect(edit).toMatchObject({
      where: { offset: place('On cccccc.\nBe strict.', 'strict'), line: 3 },
      whereBefore: { offset: place('On a.\nBe kind.', 'kind'), line: 3 },
    });
  });

  test('that is taken out is fixed, and no change by itself', async () => {
    const base = clock((time) => says(`It is ${time}.`));
    const found = await told(base, stable(says('It is day.')));
    expect(found).toEqual([['volatile-prefix', 'fixed', 'timestamp', '16:05:12', '16:05:13']]);
  });

  test('that ticks more often at head got worse', async () => {
    const base = flippedBy(['clock-day'], says('It is 2026-11-23.'), says('It is 2026-11-24.'));
    const head = clock((time) => says(`It is ${time}.`));
    const found = await findingsOfRenders(base, head);
    expect(found.filter(({ status }) => status === 'introduced')).toMatchObject([
      { code: 'volatile-prefix', varies: 'call', severity: 'error' },
    ]);
  });

  test('at two places of the unit where base has one loses no more', async () => {
    const base = clock((time) => says(`It is ${time}.`));
    const head = clock((time) => says(`It is ${time}.\nThat is ${time}.`));
    const found = await findingsOfRenders(base, head);
    expect(found.filter(({ axis }) => axis === 'repeat')).toMatchObject([
      { status: 'pre-existing' },
    ]);
  });

  test('beside a new process id, which loses no more than the clock does', async () => {
    const base = clock((time) => says(`It is ${time}.`));
    const head: Renders = {
      pinned: says('It is 16:05:12.\npid 4711'),
      others: [
        [[], says('It is 16:05:12.\npid 4712')],
        [['clock-second'], says('It is 16:05:13.\npid 4713')],
      ],
    };
    const found = await findingsOfRenders(base, head);
    expect(
      found.filter(({ axis }) => axis === 'repeat').map((one) => [one.causes, one.status]),
    ).toEqual(
      expect.arrayContaining([
        [['timestamp'], 'pre-existing'],
        [['process'], 'pre-existing'],
      ]),
    );
  });

  test('in a block that another one was put in front of is still that block', async () => {
    const blocks = (...texts: readonly string[]) =>
      anthropicBody({
        system: [...texts.map((text) => ({ type: 'text', text })), systemBlock(HANDBOOK)],
      });
    const base = clock((time) => blocks(`The clock of the office shows ${time} now.`));
    const head = clock((time) => blocks('Be kind.', `The clock of the office shows ${time} now.`));
    expect(await told(base, head)).toEqual([
      ['volatile-prefix', 'pre-existing', 'timestamp', '16:05:12', '16:05:13'],
      ['prefix-changed', 'introduced', 'block-added', null, 'Be kind.'],
    ]);
  });
});

describe('an order that varies at base and at head', () => {
  const list = (...items: readonly string[]) => says(items.map((item) => `- ${item}`).join('\n'));
  const base = flippedBy(['seed'], list('a', 'b', 'c', 'd'), list('d', 'a', 'c', 'b'));

  test('is pre-existing', async () => {
    const head = flippedBy(['seed'], list('c', 'd', 'b', 'a'), list('b', 'd', 'a', 'c'));
    expect((await told(base, head)).map((one) => one.slice(0, 3))).toEqual([
      ['volatile-prefix', 'pre-existing', 'unordered'],
    ]);
  });

  test('hides no element that was added', async () => {
    const head = flippedBy(
      ['seed'],
      list('c', 'd', 'new', 'b', 'a'),
      list('b', 'new', 'd', 'a', 'c'),
    );
    const found = await findingsOfRenders(base, head);
    expect(found.filter(({ axis }) => axis === 'commit')).toMatchObject([
      { code: 'prefix-changed', causes: ['wording'] },
    ]);
  });

  test('that head sorts is fixed', async () => {
    expect(
      (await told(base, stable(list('a', 'b', 'c', 'd')))).map((one) => one.slice(0, 3)),
    ).toEqual([['volatile-prefix', 'fixed', 'unordered']]);
  });

  const tools = (...names: readonly string[]) =>
    anthropicBody({ tools: names.map((n) => tool(n)) });
  const shuffledTools = flippedBy(['seed'], tools('a', 'b', 'c'), tools('c', 'a', 'b'));

  test('of tools hides no tool that was edited', async () => {
    const edited = (...names: readonly string[]) =>
      anthropicBody({
        tools: names.map((n) => tool(n, n === 'b' ? { description: 'Another.' } : {})),
      });
    const head = flippedBy(['seed'], edited('b', 'c', 'a'), edited('a', 'b', 'c'));
    expect((await told(shuffledTools, head)).map((one) => one.slice(0, 3))).toEqual([
      ['volatile-prefix', 'pre-existing', 'unordered'],
      ['prefix-changed', 'introduced', 'tool-edited'],
    ]);
  });

  test('of tools that head sorts in its own way is fixed, and no reordering', async () => {
    const found = await told(shuffledTools, stable(tools('b', 'a', 'c')));
    expect(found.map((one) => one.slice(0, 3))).toEqual([
      ['volatile-prefix', 'fixed', 'unordered'],
    ]);
  });

  test('of keys of a schema', async () => {
    const keys = (...names: readonly string[]) =>
      anthropicBody({
        tools: [
          tool('a', {
            input_schema: {
              type: 'object',
              properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
            },
          }),
        ],
      });
    const before = flippedBy(['seed'], keys('x', 'y', 'z'), keys('z', 'x', 'y'));
    const after = flippedBy(['seed'], keys('y', 'z', 'x'), keys('x', 'z', 'y'));
    expect((await told(before, after)).map((one) => one.slice(0, 3))).toEqual([
      ['volatile-prefix', 'pre-existing', 'unordered'],
    ]);
  });
});

test('a tool that is there by chance is blamed on nobody', async () => {
  const tools = (...names: readonly string[]) =>
    anthropicBody({ tools: names.map((n) => tool(n)) });
  const base = flippedBy(['seed'], tools('a', 'b', 'c'), tools('a', 'b'));
  const head = flippedBy(['seed'], tools('a', 'b'), tools('a', 'b', 'c'));
  const found = await findingsOfRenders(base, head);
  expect(found.filter(({ axis }) => axis === 'commit')).toEqual([]);
});

test.each([
  ['on one line', (items: readonly string[]) => `Agents: ${items.join(', ')}`],
  ['in a sentence', (items: readonly string[]) => `Ask ${items.join(' ')} for more.`],
  ['as JSON', (items: readonly string[]) => JSON.stringify(items)],
  ['line by line', (items: readonly string[]) => items.join('\n')],
])('a shuffled list %s that head sorts is fixed, and no change by itself', async (_, print) => {
  const base = flippedBy(
    ['seed'],
    says(print(['cy', 'ada', 'bo'])),
    says(print(['ada', 'cy', 'bo'])),
  );
  const found = await told(base, stable(says(print(['ada', 'bo', 'cy']))));
  expect(found.map((one) => one.slice(0, 3))).toEqual([['volatile-prefix', 'fixed', 'unordered']]);
});
