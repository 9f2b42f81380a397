import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slots, trafficOf } from '../../../src/cache/play/traffic.ts';
import { transcript } from '../../cli/transcript.ts';
import { assistant, block, claude, user } from './playing.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traffic-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const model = { model: 'claude-sonnet-4-5' };
const ONE = {
  session: 'a',
  request: claude([block('rules', '5m')], [user(block('hi'))], model),
  unitTokens: [4000, 100],
};
const TWO = {
  session: 'a',
  request: claude(
    [block('rules', '5m')],
    [user(block('hi')), assistant(block('hello')), user(block('and?', '5m'))],
    model,
  ),
  unitTokens: [4000, 100, 50, 20],
};

async function described(lines: readonly object[], traffic: string, ...more: readonly string[]) {
  await writeFile(
    path.join(folder, 'a.jsonl'),
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );
  return await transcript(['simulate', 'a.jsonl', '--traffic', traffic, ...more], { cwd: folder });
}

interface Played {
  readonly requests: readonly {
    readonly at: number;
    readonly session: string;
    readonly read: number;
    readonly write: number;
    readonly missReason: string | null;
  }[];
  readonly totals: Record<string, number>;
  readonly notes: readonly string[];
}

async function played(lines: readonly object[], traffic: string): Promise<Played> {
  const { code, stdout, stderr } = await described(lines, traffic, '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Played;
}

describe('simulate --traffic', () => {
  test('a day of one conversation: what it shares is read, what is its own is not', async () => {
    const { requests, totals } = await played([ONE], 'requests_per_day=1440');
    expect(requests).toHaveLength(1441);
    expect(requests.slice(0, 2)).toMatchObject([
      { at: 0, session: '0', read: 0, write: 4000, missReason: 'cold' },
      { at: 60, session: '1', read: 4000, write: 0, missReason: null },
    ]);
    expect(totals).toMatchObject({ requests: 1441, read: 1440 * 4000, prefixHitRatio: 1 });
    expect(totals['costUsd']).toBeCloseTo(
      (4000 * 3.75 + 1440 * 4000 * 0.3 + 1441 * 100 * 3) / 1e6,
      6,
    );
  });

  test('expiry is seen: with ten minutes in between nothing is left to read', async () => {
    const { requests, totals } = await played([ONE], 'requests_per_day=144');
    expect(requests[1]).toMatchObject({ at: 600, read: 0, missReason: 'expired' });
    expect(totals['prefixHitRatio']).toBe(0);
  });

  test('turns follow at the pause that is given', async () => {
    const { requests } = await played([ONE, TWO], 'requests_per_day=200,pause=10s');
    expect(requests.slice(0, 4)).toMatchObject([
      { at: 0, session: '0', write: 4000 },
      { at: 10, session: '0', read: 4000, write: 170 },
      { at: 864, session: '1', read: 0, write: 4000 },
      { at: 874, session: '1', read: 4000 },
    ]);
  });

  test('a conversation is continued to the turns that are asked for', async () => {
    const { requests } = await played([ONE, TWO], 'requests_per_day=400,turns=4,pause=10s');
    expect(requests.slice(0, 4).map(({ read }) => read)).toEqual([0, 4000, 4170, 4390]);
  });

  test('the conversations of a file take turns', async () => {
    const other = { ...ONE, session: 'b', request: claude([block('other', '5m')], [], model) };
    const lines = [ONE, { ...other, unitTokens: [3000] }];
    const { requests } = await played(lines, 'requests_per_day=1440');
    expect(requests.slice(0, 4).map(({ read, write }) => [read, write])).toEqual([
      [0, 4000],
      [0, 3000],
      [4000, 0],
      [3000, 0],
    ]);
  });

  test('it says what was played, and asks for no times', async () => {
    const { notes } = await played([ONE], 'turns=1');
    expect(notes).toEqual([expect.stringContaining('A day of this traffic')]);
  });

  test.each([
    [
      'turn=2',
      "Traffic has no 'turn'. Did you mean turns? --traffic takes requests_per_day, turns, pause: requests_per_day=20000,turns=6,pause=30s.",
    ],
    ['turns=0', "turns of --traffic was given '0': write a whole number from 1 to 1,000."],
    [
      'requests_per_day=-1',
      "requests_per_day of --traffic was given '-1': write a number above 0.",
    ],
    ['pause=30', "pause of --traffic was given '30': write a duration such as 30s, 5m or 1h."],
  ])('%s is refused', async (traffic, message) => {
    const { code, stdout, stderr } = await described([ONE], traffic);
    expect([code, stdout, stderr]).toEqual([2, '', `error: ${message}\n`]);
  });

  test('a provider on loopback has no traffic of its own', async () => {
    const { code, stderr } = await transcript(['simulate', '--serve', '--traffic', 'turns=2']);
    expect([code, stderr]).toEqual([
      2,
      'error: --traffic describes what a file is played at, and --serve takes no file.\n',
    ]);
  });
});

test('conversations of different lengths come at their distances, within a day', () => {
  const day = [...slots(trafficOf({ requests_per_day: 6, pause: 30 }), [1, 2])];
  expect(day.map(({ conversation, turn, at }) => [conversation, turn, at])).toEqual([
    [0, 0, 0],
    [1, 0, 14_400],
    [1, 1, 14_430],
    [2, 0, 43_200],
    [3, 0, 57_600],
    [3, 1, 57_630],
    [4, 0, 86_400],
  ]);
});
