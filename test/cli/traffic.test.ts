import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Sessions } from '../../src/cli/traffic/sessions.ts';
import { rowOf } from '../../src/tracker/fleet/row.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { transcript } from './transcript.ts';

const START = Date.parse('2026-11-20T00:00:00Z');

/** A call of a conversation, so many seconds after the start. */
const call = (second: number, more: object = {}) => ({
  v: 1,
  id: `i-${second}`,
  at: new Date(START + second * 1_000).toISOString(),
  name: 'clerk',
  session: 's',
  model: 'claude-sonnet-5',
  prefixId: '00112233445566aa',
  uncached: 10,
  read: 910,
  write: 80,
  expected: 1_000,
  costUsd: 0.002_34,
  ...more,
});

/** Two days of 25 conversations of four turns, 20 s apart, and one call of nobody's. */
const LINES = [
  ...Array.from({ length: 100 }, (_, at) =>
    call(Math.floor(at / 4) * 7_000 + (at % 4) * 20, {
      id: `c-${at}`,
      session: `s-${Math.floor(at / 4)}`,
      ...(at < 10 && { model: 'claude-haiku-4-5' }),
    }),
  ),
  call(172_800, { id: 'last', name: null, session: null, prefixId: 'ffeeddccbbaa9988', read: 0 }),
].map((line) => JSON.stringify(line));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traffic-'));
  await writeFile(path.join(folder, 'calls.jsonl'), `${LINES.join('\n')}\n{"torn`);
  return () => rm(folder, { recursive: true });
});
const traffic = (...args: readonly string[]) => transcript(['traffic', ...args], { cwd: folder });

describe('traffic', () => {
  it('says of each prompt what production measured, to two digits, and nothing of its text', async () => {
    const { code, stdout } = await traffic('calls.jsonl');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      until: '2026-11-22T00:00:00.000Z',
      days: 2,
      prompts: [
        {
          name: 'clerk',
          prefixIds: ['00112233445566aa'],
          requestsPerDay: 50,
          turns: 4,
          pauseSeconds: 20,
          models: { 'claude-haiku-4-5': 0.1, 'claude-sonnet-5': 0.9 },
          prefixHitRatio: 0.91,
          tokenHitRatio: 0.91,
          costPer1000: 2.3,
        },
        {
          name: null,
          prefixIds: ['ffeeddccbbaa9988'],
          requestsPerDay: 0.5,
          turns: null,
          pauseSeconds: null,
          models: { 'claude-sonnet-5': 1 },
          prefixHitRatio: 0,
          tokenHitRatio: 0,
          costPer1000: 2.3,
        },
      ],
    });
  });

  it('warns of volumes in public, and leaves them out where that is asked for', async () => {
    const whole = await traffic('calls.jsonl', '--output', 'all.json');
    expect(whole.stdout).toContain('traffic: { from: all.json }');
    expect(whole.stderr).toContain('--ratios-only leaves that out');
    const { stdout, stderr } = await traffic('calls.jsonl', '--ratios-only');
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/"requestsPerDay": [^n]/);
    expect(stdout).toContain('"prefixHitRatio": 0.91');
  });

  it('needs calls', async () => {
    expect(await traffic()).toMatchObject({ code: 2 });
    expect((await traffic('calls.jsonl', '--since', '2026-12-24')).stderr).toContain(
      'There is no call in these sources',
    );
  });
});

describe('conversations', () => {
  const counted = (line: object) => {
    const row = rowOf(line);
    if (row === null) throw new Error('no call');
    return { ...row, count: 1 };
  };

  it('end where an hour passes, and go by their run where they have no session', () => {
    const sessions = new Sessions();
    for (const second of [0, 10, 20, 4_000, 4_010])
      sessions.add('p', counted(call(second, { session: null, run: 'r' })));
    expect([sessions.turnsOf('p'), sessions.pauseOf('p')]).toEqual([2.5, 10]);
  });

  it('are followed in bounded memory', () => {
    const sessions = new Sessions();
    for (let at = 0; at < 30_000; at += 1)
      sessions.add('p', counted(call(at, { session: `s-${at}` })));
    expect(sessions.turnsOf('p')).toBe(1);
  });
});

describe('traffic.from', () => {
  const TEXT = 'Answer the questions of our customers briefly and politely. '.repeat(200);
  const body = (text: string) =>
    JSON.stringify({
      model: 'claude-sonnet-5',
      max_tokens: 16,
      system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: 'hi' }],
    });
  const CONFIG = `version: 1
prompts: [{ id: clerk, file: a.json }]
traffic: { from: prompt-traffic.json }
`;
  let repository: TemporaryRepository;
  beforeAll(async () => {
    await traffic('calls.jsonl', '--output', 'prompt-traffic.json');
    const measured = await readFile(path.join(folder, 'prompt-traffic.json'), 'utf8');
    repository = await temporaryRepository();
    await repository.commit('start', {
      'prompt-cache-guard.yml': CONFIG,
      'prompt-traffic.json': measured,
      'a.json': body(TEXT),
    });
    await repository.commit('no marker', {
      'a.json': body(TEXT).replace(',"cache_control":{"type":"ephemeral"}', ''),
    });
    return () => repository[Symbol.asyncDispose]();
  });
  const check = (...args: readonly string[]) =>
    transcript(['check', '--base', 'HEAD~1', ...args], { cwd: repository.dir });

  it('makes the traffic of a check that of production, and says what was measured', async () => {
    const { stdout } = await check('--format', 'json');
    const { money, notes } = JSON.parse(stdout) as {
      money: { traffic: string; perDay: { head: number }; per1000Requests: { head: number } };
      notes: readonly string[];
    };
    expect(money.traffic).toBe('production');
    expect(money.perDay.head / money.per1000Requests.head).toBeCloseTo(0.05, 6);
    const said = notes.join('\n');
    expect(said).toMatch(
      /`clerk`: production measured a prefix hit ratio of 0\.91 until 2026-11-22; after this change it is predicted that nothing is read\./,
    );
    expect(said).not.toContain('an assumed');
    // The call of nobody's is of no prompt here.
    expect(said).toContain("tells of 'ffeeddccbbaa9988', which no prompt");
    expect((await check()).stdout).toContain('cost for the traffic of production');
  });

  it('leaves open what a value that looks volatile leaves open', async () => {
    await repository.commit('a time', { 'a.json': body(`It is 2026-11-23 10:15:02. ${TEXT}`) });
    const { stdout } = await transcript(['check', '--base', 'HEAD~2', '--format', 'json'], {
      cwd: repository.dir,
    });
    expect(stdout).toContain(
      'after this change it depends on whether what looks volatile does vary',
    );
  });

  it('says how old it is, and loses to numbers beside it', async () => {
    const file = JSON.parse(
      await readFile(path.join(repository.dir, 'prompt-traffic.json'), 'utf8'),
    ) as object;
    await repository.commit('old', {
      'prompt-traffic.json': JSON.stringify({ ...file, until: '2026-01-01T00:00:00Z' }),
      'prompt-cache-guard.yml': CONFIG.replace('from:', 'requests_per_day: 7, from:'),
    });
    await repository.commit('a word', { 'a.json': body(`Yes. ${TEXT}`) });
    const { stdout } = await check('--format', 'json');
    expect(stdout).toMatch(/What production measured \(prompt-traffic\.json\) is \d+ days old/);
    expect(stdout).toContain('"traffic": "config"');
  });

  it.each([
    ['a file that is not there', null, 'which is not there'],
    ['another file', '{"schemaVersion":1}', 'is no file of `traffic` (/until'],
    ['no JSON', '{', 'is no file of `traffic`'],
  ])('of %s is told, and fails nothing', async (_, text, words) => {
    await repository.commit('wrong', { 'prompt-traffic.json': text });
    await repository.commit('a word', { 'a.json': body(`${words} ${TEXT}`) });
    const { stdout } = await check('--format', 'json');
    expect(stdout).toContain(words.replaceAll('"', '\\"'));
    expect(stdout).toContain('Until then its numbers are left out.');
  });
});
