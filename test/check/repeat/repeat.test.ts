import { describe, expect, test } from 'vitest';
import { hunt } from '../../../src/check/repeat/hunt.ts';
import { repeat } from '../../../src/check/repeat/repeat.ts';
import type { Factor } from '../../../src/render/plan.ts';
import { type Program, programRenderer } from '../../support/program.ts';
import { anthropicBody } from '../../support/requests.ts';
import { begun, findingsOf, run, says, time } from './in-memory.ts';

describe('how often a program is run', () => {
  test('three times where nothing varies', async () => {
    const { plans, findings } = await run(() => says('Be brief.'));
    expect(plans).toHaveLength(3);
    expect(findings).toEqual([]);
  });

  test('as often as asked', async () => {
    const { plans } = await run(() => says('Be brief.'), 10);
    expect(plans).toHaveLength(10);
    expect(new Set(plans.map(({ variant }) => variant))).toHaveProperty('size', 10);
  });

  test('not with other seeds where those changed nothing, to find a host', async () => {
    const { plans } = await run(({ of }) => says(`On ${of('host') === 0 ? 'one' : 'two'}.`));
    const alone = plans.flatMap(({ varied }) => (varied.length === 1 ? varied : []));
    expect(alone).toContain('host');
    expect(alone).not.toContain('seed');
    expect(alone).not.toContain('order');
  });

  test('a few times more where a clock is the cause', async () => {
    const { plans } = await run((world) => says(`It is ${time(world)}.`));
    expect(plans.length).toBeLessThanOrEqual(7);
  });
});

describe('attribution', () => {
  test.each([
    ['clock-second', 'call', 'timestamp'],
    ['clock-minute', 'minute', 'timestamp'],
    ['clock-hour', 'hour', 'timestamp'],
    ['clock-day', 'day', 'date'],
    ['seed', 'call', 'unknown-volatile'],
    ['order', 'process', 'unordered'],
    ['timezone', 'machine', 'timezone'],
    ['locale', 'machine', 'locale'],
    ['home', 'machine', 'path'],
    ['user', 'machine', 'user'],
    ['host', 'machine', 'host'],
    ['cwd', 'machine', 'path'],
    ['git', 'process', 'git'],
    ['environment', 'machine', 'environment'],
  ] as const)('%s alone', async (factor, varies, cause) => {
    const { findings } = await run(({ of }) => says(`Word ${of(factor) === 0 ? 'one' : 'two'}.`));
    expect(findings).toMatchObject([{ varies, causes: [cause] }]);
  });

  test('every factor that flips the same value is found', async () => {
    const { findings } = await run((world) => says(`log/${world.of('host')}-${time(world)}.txt`));
    const [finding] = findings;
    expect(finding).toMatchObject({ varies: 'call', causes: ['timestamp'] });
    expect([finding, ...(finding?.related ?? [])].map((one) => one?.causes[0])).toContain('host');
  });

  test('two factors that flip only together', async () => {
    const { findings, plans } = await run(({ of }) =>
      says(of('host') > 0 && of('clock-day') > 0 ? 'Restarted.' : 'Running.'),
    );
    expect(findings).toMatchObject([{ varies: 'machine', causes: ['host'] }]);
    expect(plans.length).toBeLessThanOrEqual(32);
  });

  test('a process id differs although nothing else does', async () => {
    const { findings } = await run(({ run }) => says(`pid ${4711 + run * 13}`));
    expect(findings).toMatchObject([{ causes: ['process'], varies: 'process' }]);
  });

  test('an order that came out differently by itself is not blamed on the factor of that render', async () => {
    // The render that varies the home folder alone is not the only one in which it flips, but the first.
    let homes = 0;
    const { findings } = await run((world) => {
      const isOnlyHome = world.of('home') > 0 && world.of('host') === 0;
      if (isOnlyHome) homes += 1;
      const isFlipped = world.of('host') > 0 ? world.of('home') > 0 : isOnlyHome && homes === 1;
      return says(isFlipped ? 'Tools: beta alpha.' : 'Tools: alpha beta.');
    });
    expect(findings).toMatchObject([{ causes: ['unordered'], varies: 'process' }]);
  });

  test('noise that no preload reaches is inherent, and hides no clock', async () => {
    const shuffle = (turn: number) => [0, 1, 2, 3].map((at) => `- rule ${'abcd'[(at + turn) % 4]}`);
    const { findings } = await run(
      (world) => says(`${shuffle(world.run).join('\n')}\nIt is ${time(world)}.`),
      3,
      (factor) => factor !== 'seed' && factor !== 'order',
    );
    expect(new Set(findings.map(({ causes }) => causes[0]))).toEqual(
      new Set(['timestamp', 'unordered']),
    );
  });
});

describe('a history of which only one turn is printed', () => {
  test('is said to be built anew with other ids, which no finding is', async () => {
    const { renders, findings } = await run(({ run: count }) => {
      const id = `call_${count}`;
      return anthropicBody({
        messages: [
          { role: 'user', content: 'Where is my parcel?' },
          { role: 'assistant', content: [{ type: 'tool_use', id, name: 'order', input: {} }] },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: 'Lost.' }] },
          { role: 'assistant', content: 'It is lost.' },
          { role: 'user', content: [{ type: 'text', text: 'Since when?' }] },
        ],
      });
    });
    expect(findings).toEqual([]);
    expect([...renders.notes].join()).toContain(
      'planner puts other ids or turns of the assistant into its history from render to render',
    );
  });
});

describe('what fails', () => {
  const failsWith =
    (...factors: readonly Factor[]): Program =>
    (world) => {
      const cause = factors.find((factor) => world.of(factor) > 0);
      if (cause !== undefined) throw new Error(`no ${cause}`);
      return says(`At ${world.of('user') === 0 ? 'home' : 'work'}.`);
    };

  test.each([['cwd'], ['home'], ['locale'], ['clock-day']] as const)(
    'on another machine for its %s: all else is varied, and it is said',
    async (factor) => {
      const { ran, renders, findings } = await run(failsWith(factor));
      expect(ran).toBe(true);
      expect(findings).toMatchObject([{ causes: ['user'] }]);
      expect([...renders.notes].join()).toMatch(/^planner: not varied/);
    },
  );

  test('always on another machine: nothing is taken for stable in silence', async () => {
    const { ran, renders } = await run(failsWith('environment'));
    expect(ran).toBe(true);
    expect([...renders.notes].join()).toMatch(/the clock, the time zone/);
  });

  test('in another process: not analysed', async () => {
    const { ran } = await run(failsWith('seed'));
    expect(ran).toBe(false);
  });

  test('factors that do not reach the program are named', async () => {
    const { renders } = await run(
      () => says('x'),
      3,
      (factor) => !factor.startsWith('clock-'),
    );
    expect([...renders.notes]).toEqual([
      'planner: not varied, because the program fails with it or cannot be reached: the clock. A prompt that depends on it is not found.',
    ]);
  });
});

describe('renders that are equal by chance', () => {
  test('base is rendered more often before its noise is blamed on the pull request', async () => {
    // Head flips at once, base in its sixth render.
    const program: Program = (world) =>
      says(
        (world.side === 'head' ? world.run % 2 === 0 : world.run < 5)
          ? 'Tools: alpha beta.'
          : 'Tools: beta alpha.',
      );
    const renderer = programRenderer(program);
    const [base, head] = [await begun(renderer, 'base'), await begun(renderer, 'head')];
    await repeat(base, 3);
    await repeat(head, 3);
    expect(findingsOf(base, head)).toMatchObject([{ status: 'introduced' }]);
    await hunt(base, head, 3);
    expect(findingsOf(base, head)).toMatchObject([
      { status: 'pre-existing', causes: ['unordered'] },
    ]);
  });

  test('a base that never shows it is stable: the noise is introduced', async () => {
    const program: Program = ({ side, run }) =>
      says(side === 'base' || run % 2 === 0 ? 'Tools: alpha beta.' : 'Tools: beta alpha.');
    const renderer = programRenderer(program);
    const [base, head] = [await begun(renderer, 'base'), await begun(renderer, 'head')];
    await repeat(base, 3);
    await repeat(head, 3);
    await hunt(base, head, 3);
    expect(findingsOf(base, head)).toMatchObject([{ status: 'introduced', causes: ['unordered'] }]);
  });

  test('a rare flip is hunted with more renders', async () => {
    const rare: Program = ({ of }) => says(of('seed') === 7 ? 'Heads.' : 'Tails.');
    expect((await run(rare, 3)).findings).toEqual([]);
    expect((await run(rare, 10)).findings).toMatchObject([{ code: 'volatile-prefix' }]);
  });
});
