import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PerturbedRender } from '../../../src/render/perturbation.ts';
import { FACTORS, type Factor, OTHER_MACHINE, PINNED } from '../../../src/render/plan.ts';
import { program, systemOf, workbench } from './workbench.ts';

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
 * What is varied together, in as few renders as tell every factor from every other one: a render takes
 * a process, and each factor alone would take fourteen.
 */
const PLANS: readonly (readonly Factor[])[] = [
  ['seed', 'order', 'locale', 'home', 'user', 'host', 'cwd', 'git', 'environment'],
  ['timezone', 'seed', 'order', 'git', 'environment'],
  ['clock-second', 'clock-minute', 'clock-hour', 'clock-day', 'timezone', 'locale'],
  ['clock-second', 'seed', 'host', 'cwd', 'git'],
  ['clock-day', 'user', 'host', 'git', 'environment'],
  ['clock-hour', 'seed', 'home', 'host', 'environment'],
  ['clock-minute', 'order', 'home', 'user', 'cwd'],
];

/** Whether a plan shows by itself that a factor changes what it may change, or leaves alone what it may not. */
function shows(plan: readonly Factor[], factor: Factor, may: readonly Factor[]): boolean {
  const others = may.filter((other) => other !== factor && plan.includes(other));
  return plan.includes(factor) && others.length === 0;
}

it('the plans tell each factor from all others', () => {
  const hidden = FACTORS.flatMap((factor) =>
    Object.entries(CHANGES)
      .filter(([, may]) => !PLANS.some((plan) => shows(plan, factor, may)))
      .map(([signal]) => `${factor} and ${signal}`),
  );
  expect(hidden).toEqual([]);
});

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
    expect(signalsOf(await bench.render(PINNED, 'base'))).toEqual(pinned);
  });

  it('sees the pinned moment, machine and order', () => {
    expect(pinned['clock']).toMatch(/^2026-02-03T10:20:2\b/);
    expect(pinned['host']).toMatch(/^build-1\b/);
    expect(pinned['user']).toBe('runner runner');
    expect(pinned['order']).toMatch(/a.*b.*c.*d.*e/);
  });

  it('notices what is varied, and nothing else', async () => {
    const seeds = [pinned['seed']];
    for (const [index, varied] of PLANS.entries()) {
      const render = await bench.render({ varied, variant: index + 1 });
      const system = signalsOf(render);
      const names = Object.keys(pinned);
      const changed = names.filter((name) => system[name] !== pinned[name]);
      const expected = names.filter((name) => CHANGES[name]?.some((may) => varied.includes(may)));
      expect({ varied, changed }).toEqual({ varied, changed: expected });
      expect(render.effective.toSorted()).toEqual(varied.toSorted());
      if (varied.includes('seed')) seeds.push(system['seed']);
    }
    // Random values are others in each varied process.
    expect(new Set(seeds).size).toBe(seeds.length);
    expect(seeds.length).toBeGreaterThan(3);
  });

  it('notices on another machine all but what is constant', async () => {
    const system = signalsOf(await bench.render(OTHER_MACHINE));
    expect(Object.keys(pinned).filter((name) => system[name] === pinned[name])).toEqual([
      'constant',
    ]);
  });

  it.each([3, 4])('sees another order of two files in variant %i', async (variant) => {
    const before = pinned['pair'];
    const system = signalsOf(await bench.render({ varied: ['order'], variant }));
    expect(before).toMatch(/a.*b/);
    expect(system['pair']).toMatch(/b.*a/);
  });
});
