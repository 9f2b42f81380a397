import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/findings/finding.ts';
import type { Factor } from '../../../../src/render/plan.ts';
import { findingsOfRenders, flippedBy, repeated, stable } from '../../../support/repeated.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

const says = (text: string) =>
  anthropicBody({ system: [systemBlock(`You help.\n${text}\n${HANDBOOK}`)] });

/** The repeat findings of a head that writes two texts, against a base with neither. */
async function volatile(factors: readonly Factor[], one: string, other: string) {
  const found = await findingsOfRenders(
    stable(says('')),
    flippedBy(factors, says(one), says(other)),
  );
  return found.filter(({ axis }) => axis === 'repeat');
}

describe('a clock', () => {
  const CLOCK: readonly Factor[] = ['clock-second', 'clock-minute', 'clock-hour', 'clock-day'];

  test.each([
    [0, 'call', 'error'],
    [1, 'minute', 'error'],
    [2, 'hour', 'error'],
    [3, 'day', 'warning'],
  ] as const)('is told by its smallest step (%i: %s)', async (from, varies, severity) => {
    const [finding, ...more] = await volatile(
      CLOCK.slice(from),
      'It is 16:05:12.',
      'It is 16:05:13.',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'volatile-prefix',
      status: 'introduced',
      severity,
      varies,
      causes: ['timestamp'],
      before: '16:05:12',
      after: '16:05:13',
      where: { section: 'system', pointer: '/system/0/text', offset: 16, line: 2 },
    });
    expect(finding?.lostTokens).toBeGreaterThan(4000);
  });

  test('a date and a time are one finding with both of their causes, as often as the time', async () => {
    const head = {
      pinned: says('Day: 2026-11-23\nTime: 16:05:12'),
      others: [
        [['clock-second'], says('Day: 2026-11-23\nTime: 16:05:13')],
        [['clock-day'], says('Day: 2026-11-24\nTime: 16:05:12')],
      ],
    } as const;
    const found = repeats(await findingsOfRenders(stable(says('')), head));
    expect(found).toMatchObject([
      { varies: 'call', causes: ['timestamp', 'date'], before: '16:05:12' },
    ]);
  });

  test('a text without numbers that the clock flips is named by the clock', async () => {
    const [finding] = await volatile(['clock-hour'], 'Good morning!', 'Good afternoon!');
    expect(finding).toMatchObject({ causes: ['timestamp'], varies: 'hour' });
  });

  test('a zone flips the clock too: that is the same root cause', async () => {
    const [finding, ...more] = await volatile(
      ['clock-second', 'timezone'],
      'It is 16:05:12.',
      'It is 17:05:13.',
    );
    expect(more).toEqual([]);
    expect(finding?.causes).toEqual(['timestamp']);
    expect(finding?.related).toMatchObject([{ causes: ['timezone'], varies: 'machine' }]);
  });
});

describe('what a machine writes', () => {
  test.each([
    ['home', '/home/ada/notes', '/home/bob/notes', 'path'],
    ['cwd', '/srv/one/app', '/srv/two/app', 'path'],
    ['user', 'ada', 'bob', 'user'],
    ['host', 'build-7', 'build-9', 'host'],
    ['timezone', 'UTC', 'Europe/Vienna', 'timezone'],
    ['locale', '1,000.5', '1.000,5', 'locale'],
    ['environment', 'CI=1', 'CI=1 EXTRA=2', 'environment'],
  ] as const)('%s', async (factor, one, other, cause) => {
    const found = await volatile([factor], `Runs with ${one}.`, `Runs with ${other}.`);
    expect(found).toMatchObject([{ severity: 'warning', varies: 'machine', causes: [cause] }]);
  });
});

describe('what a process draws', () => {
  test('a shuffled list is one place, and unordered', async () => {
    const found = await volatile(
      ['seed'],
      '- billing\n- search\n- tools\n- users',
      '- tools\n- billing\n- users\n- search',
    );
    expect(found).toMatchObject([{ causes: ['unordered'], varies: 'process', severity: 'error' }]);
  });

  test('words of a set on one line', async () => {
    const found = await volatile(['seed'], 'Agents: a1, b2, c3.', 'Agents: c3, a1, b2.');
    expect(found).toMatchObject([{ causes: ['unordered'], varies: 'process' }]);
  });

  test('keys of JSON in the text', async () => {
    const found = await volatile(['seed'], '{"x":"one","y":"two"}', '{"y":"two","x":"one"}');
    expect(found).toMatchObject([{ causes: ['unordered'] }]);
  });

  test('the order in which a folder lists its files', async () => {
    const found = await volatile(['order'], 'a.md b.md c.md', 'c.md b.md a.md');
    expect(found).toMatchObject([{ causes: ['unordered'], severity: 'error' }]);
  });

  test('tools in another order are one finding of the section', async () => {
    const order = (...names: readonly string[]) =>
      anthropicBody({ tools: names.map((name) => tool(name)) });
    const head = flippedBy(['seed'], order('a', 'b', 'c', 'd'), order('d', 'b', 'a', 'c'));
    const found = repeats(await findingsOfRenders(stable(order('a', 'b', 'c', 'd')), head));
    expect(found).toMatchObject([
      {
        causes: ['unordered'],
        where: { section: 'tools' },
        before: 'a\nb\nc\nd',
        after: 'd\nb\na\nc',
      },
    ]);
  });

  test('keys of a schema in another order', async () => {
    const schema = (properties: Readonly<Record<string, { readonly type: string }>>) =>
      anthropicBody({ tools: [tool('a', { input_schema: { type: 'object', properties } })] });
    const [one, two] = [
      { x: { type: 'string' }, y: { type: 'string' } },
      { y: { type: 'string' }, x: { type: 'string' } },
    ];
    const found = repeats(
      await findingsOfRenders(stable(schema(one)), flippedBy(['seed'], schema(one), schema(two))),
    );
    expect(found).toMatchObject([
      { causes: ['unordered'], where: { pointer: '/tools/0/input_schema/properties' } },
    ]);
  });

  test.each([
    ['an id', 'Request id: 8fa31c0b', 'Request id: 77b0c2d9', 'random-id', 'call'],
    [
      'a UUID',
      '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
      '6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b',
      'uuid',
      'call',
    ],
    ['a number', 'Lucky: 0.7316', 'Lucky: 0.1944', 'random', 'call'],
    ['a process id', 'pid 4711', 'pid 4788', 'process', 'process'],
    ['a temporary folder', 'in /tmp/build-x81k', 'in /tmp/build-q90z', 'path', 'process'],
  ] as const)('%s', async (_, one, other, cause, varies) => {
    expect(await volatile(['seed'], one, other)).toMatchObject([{ causes: [cause], varies }]);
  });

  test('what differs between two pinned renders is blamed on no factor', async () => {
    const others = [
      [[], says('pid 4788')],
      [['clock-second'], says('pid 4790')],
      [['host'], says('pid 4791')],
    ] as const;
    const head = { pinned: says('pid 4711'), others };
    const found = repeats(await findingsOfRenders(stable(says('')), head));
    expect(found).toMatchObject([{ causes: ['process'], varies: 'process' }]);
    expect(found[0]?.related).toEqual([]);
  });
});

test('two factors in one unit are two findings', async () => {
  const head = {
    pinned: says('It is 16:05:12.\nRequest id: 8fa31c0b'),
    others: [
      [['clock-second'], says('It is 16:05:13.\nRequest id: 8fa31c0b')],
      [['seed'], says('It is 16:05:12.\nRequest id: 77b0c2d9')],
    ],
  } as const;
  const found = repeats(await findingsOfRenders(stable(says('')), head));
  expect(
    found.map(({ causes }) => causes.join(',')).toSorted((a, b) => a.localeCompare(b)),
  ).toEqual(['random-id', 'timestamp']);
});

test('the newest turn may vary', async () => {
  const ask = (content: string) => anthropicBody({ messages: [{ role: 'user', content }] });
  const head = flippedBy(['clock-second'], ask('It is 16:05:12.'), ask('It is 16:05:13.'));
  expect(await findingsOfRenders(stable(ask('Hi.')), head)).toEqual([]);
});

test('a cache key that another render draws anew', async () => {
  const keyed = (prompt_cache_key: string) => ({
    model: 'gpt-5.5',
    prompt_cache_key,
    instructions: HANDBOOK,
    input: 'Hi.',
  });
  const head = flippedBy(['seed'], keyed('k-8fa31c0b'), keyed('k-77b0c2d9'));
  const found = repeats(await findingsOfRenders(stable(keyed('support')), head));
  expect(found).toMatchObject([
    { code: 'volatile-cache-key', severity: 'error', where: { pointer: '/prompt_cache_key' } },
  ]);
});

test('what no smaller render showed again is a rare flip of every call', async () => {
  const together: readonly Factor[] = ['clock-day', 'host'];
  const conversation = await repeated({
    pinned: says('x'),
    others: [[together, says('y')]],
  });
  expect(conversation.repeats?.map(({ draft }) => draft.varies)).toEqual(['call']);
});

function repeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ axis }) => axis === 'repeat');
}

test('the id of a finding is that of the fact: another run draws other bytes', async () => {
  const pid = (one: string, other: string) => ({
    pinned: says(`pid ${one}`),
    others: [[[], says(`pid ${other}`)]] as const,
  });
  const [first] = repeats(await findingsOfRenders(null, pid('4711', '4712')));
  const [second] = repeats(await findingsOfRenders(null, pid('815', '816')));
  expect(first?.id).toBe(second?.id);
});
