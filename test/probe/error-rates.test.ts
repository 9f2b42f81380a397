import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { targetsOf } from '../../src/probe/targets.ts';
import { BETWEEN, BROKEN, HEALTHY, type ProbeWorld, VOLATILE } from '../support/probe-worlds.ts';
import { type Shares, simulateProbes } from '../support/simulated-probe.ts';

// The seeds are fixed: the numbers are the same in every run, and those of docs/probe.md.
const RUNS = 1_000;

let table: string;
beforeAll(async () => {
  table = await readFile(fileURLToPath(new URL('../../docs/probe.md', import.meta.url)), 'utf8');
});

describe(`${RUNS} probes of each`, () => {
  test.each(HEALTHY.slice(0, 2))('$name: fails in less than 1 %', async (world) => {
    expect(failing(await documented(world))).toBeLessThan(0.01);
  });
  test.each(HEALTHY.slice(2))(
    '$name: fails in less than 1 %',
    { tags: ['slow'] },
    async (world) => {
      expect(failing(await documented(world))).toBeLessThan(0.01);
    },
  );

  test.each(BROKEN.slice(0, 2))('$name: passes in none', async (world) => {
    expect(passing(await documented(world))).toBe(0);
  });
  test.each(BROKEN.slice(2))('$name: passes in none', { tags: ['slow'] }, async (world) => {
    expect(passing(await documented(world))).toBe(0);
  });

  test.each(BETWEEN)('$name: may be called anything', { tags: ['slow'] }, async (world) => {
    const shares = await documented(world);
    expect(shares.fail).toBeGreaterThan(0.01);
  });

  test('a volatile one fails without a call', () => {
    expect(targetsOf(VOLATILE.lines)[0]?.broken).toContain('differ at /system/0');
  });
});

const failing = (shares: Shares) => shares.fail + shares['not-cached'];
const passing = (shares: Shares) => shares.pass + shares.flaky;

/** The shares of a world, which the documentation has to show. */
async function documented({ name, lines, weather }: ProbeWorld): Promise<Shares> {
  const shares = await simulateProbes(lines, weather, RUNS);
  const { pass, flaky, fail, inconclusive } = shares;
  const cells = [pass, flaky, fail, shares['not-cached'], inconclusive].map(percent);
  expect(table).toContain(`| ${[name, ...cells, shares.calls.toFixed(1)].join(' | ')} |`);
  return shares;
}

function percent(share: number): string {
  return share === 0 ? '0' : `${(share * 100).toFixed(1)} %`;
}
