import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Factor,
  OTHER_MACHINE,
  OTHER_PROCESS,
  PINNED,
  type PerturbedRender,
} from '../../../src/render/perturbation.ts';
import { program, systemOf, varying, workbench } from './workbench.ts';

const MANY = Object.fromEntries(['e', 'b', 'a', 'd', 'c'].map((name) => [`many/${name}`, name]));

/** What each factor may change in the probe; only a Node of 22.5 and newer has a database. */
const CHANGES: Readonly<Record<string, readonly Factor[]>> = {
  clock: ['clock-second', 'clock-minute', 'clock-hour', 'clock-day', 'timezone'],
  seed: ['seed'],
  order: ['order'],
  rows: ['order'],
  pair: ['order'],
  timezone: ['timezone'],
  locale: ['locale'],
  home: ['home'],
  user: ['user'],
  host: ['host'],
  cwd: ['cwd'],
  git: ['git'],
  // As git tells it of a commit that has just been made.
  age: ['clock-second', 'clock-minute', 'clock-hour', 'clock-day'],
  environment: ['environment'],
};

/**
 * What the probe saw, with its clock in quarters of a minute: that ticks from when the program starts, which
 * takes several seconds on a busy machine. The pinned moment begins a quarter; each variation leaves it.
 */
function signalsOf(render: PerturbedRender): Readonly<Record<string, string>> {
  const quarter = (seconds: string) => String(Math.floor(Number(seconds) / 15));
  const { clock = '', ...others } = systemOf(render);
  const steps = clock
    .replaceAll(/(?<=\d\d:\d\d:)\d\d/g, quarter)
    .replaceAll(/\b\d{10}\b/g, quarter);
  return { clock: steps, ...others };
}

describe.each([
  ['Node', 'signals.mjs', 'node signals.mjs'],
  ['Python', 'signals.py', 'python3 signals.py'],
])('a program in %s', (_, file, command) => {
  let bench: Awaited<ReturnType<typeof workbench>>;
  let pinned: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const config = `prompts: [{ id: x, render: ${command} }]`;
    bench = await workbench(config, {
      ...MANY,
      'pair/a': '',
      'pair/b': '',
      [file]: await program(file),
    });
    pinned = signalsOf(await bench.render());
  });
  afterAll(() => bench[Symbol.asyncDispose]());

  it('says the same in every pinned render', async () => {
    expect(signalsOf(await bench.render(PINNED))).toEqual(pinned);
    expect(signalsOf(await bench.render(PINNED, 'base'))).toEqual(pinned);
  });

  it('sees the pinned moment, machine and order', () => {
    expect(pinned['clock']).toMatch(/^2026-02-03T10:20:2\b/);
    expect(pinned['host']).toMatch(/^build-1\b/);
    expect(pinned['user']).toBe('runner runner');
    expect(pinned['order']).toMatch(/a.*b.*c.*d.*e/);
  });

  it.each([
    'clock-second',
    'clock-minute',
    'clock-hour',
    'clock-day',
    'seed',
    'order',
    'timezone',
    'locale',
    'home',
    'user',
    'host',
    'cwd',
    'git',
    'environment',
  ] as const)('notices another %s, and nothing else', async (factor) => {
    const render = await bench.render({ varied: [factor], variant: 4 });
    const system = signalsOf(render);
    const changed = Object.keys(pinned).filter((name) => system[name] !== pinned[name]);
    const expected = Object.keys(pinned).filter((name) => CHANGES[name]?.includes(factor));
    expect(changed).toEqual(expected);
    expect(render.effective).toEqual([factor]);
  });

  it('notices on another machine all but what is constant', async () => {
    const system = signalsOf(await bench.render(OTHER_MACHINE));
    expect(Object.keys(pinned).filter((name) => system[name] === pinned[name])).toEqual([
      'constant',
    ]);
  });

  it.each([1, 2, 3, 4])('sees another order of two files in variant %i', async (variant) => {
    const before = pinned['pair'];
    const system = signalsOf(await bench.render({ varied: ['order'], variant }));
    expect(before).toMatch(/a.*b/);
    expect(system['pair']).toMatch(/b.*a/);
  });

  it('sees other random values in each varied process', async () => {
    const seeds = [OTHER_PROCESS, { varied: ['seed'], variant: 5 } as const, varying('seed')];
    const texts = new Set([pinned['seed']]);
    for (const plan of seeds) texts.add(signalsOf(await bench.render(plan))['seed']);
    expect(texts.size).toBe(4);
  });
});
