import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transcript } from '../../cli/transcript.ts';
import { block, claude, user } from './playing.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'simulate-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs `simulate` on lines; values become JSON. */
async function simulated(lines: readonly unknown[], ...args: readonly string[]) {
  const written = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path.join(folder, 'trace.jsonl'), written.join('\n'));
  return await transcript(['simulate', 'trace.jsonl', ...args], { cwd: folder });
}

const sonnet = { model: 'claude-sonnet-4-5' };
const ask = (question: string) => claude([block('rules', '5m')], [user(block(question))], sonnet);

describe('simulate FILE.jsonl', () => {
  test('says in JSON what every request reads, writes and costs', async () => {
    const lines = [
      {
        at: 0,
        session: 'a',
        request: ask('hi'),
        unitTokens: [12_000, 0],
        usage: { input_tokens: 0, cache_creation_input_tokens: 12_000, cache_read_input_tokens: 0 },
      },
      { at: 30, session: 'a', request: ask('hi'), unitTokens: [12_000, 100] },
    ];
    const { code, stdout } = await simulated(lines, '--format', 'json');
    expect(code).toBe(0);
    const { requests, totals, schemaVersion } = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    expect(requests[0]).toEqual({
      index: 0,
      at: 0,
      session: 'a',
      read: 0,
      write: 12_000,
      write1h: 0,
      uncached: 0,
      missReason: 'cold',
      unit: null,
      costUsd: 0.045,
      recorded: { read: 0, write: 12_000, uncached: 0 },
    });
    expect(requests[1]).toMatchObject({ read: 12_000, write: 0, uncached: 100, recorded: null });
    expect(requests[1].costUsd).toBeCloseTo(0.0036 + 0.0003, 10);
    expect(totals).toMatchObject({ requests: 2, read: 12_000, write: 12_000, prefixHitRatio: 1 });
    expect(totals.tokenHitRatio).toBeCloseTo(12_000 / 24_100, 10);
  });

  test('in text it reads as a table, with what a reader should know', async () => {
    const { code, stdout } = await simulated([ask('hi'), ask('ho')], '--model', 'claude-opus-4-5');
    expect(code).toBe(0);
    expect(stdout).toContain('below_minimum');
    expect(stdout).toContain('2 requests, 0 read, 0 written');
    expect(stdout).toContain('note: Tokens are estimated');
    expect(stdout).toContain('played 30 seconds after the line before');
  });

  test('a request that the provider refuses for its markers costs nothing, and says so', async () => {
    const five = [1, 2, 3, 4, 5].map((at) => block(`rules ${at}`, '5m'));
    const line = {
      request: claude(five, [user(block('hi'))], sonnet),
      unitTokens: [9, 9, 9, 9, 9, 9],
    };
    const { requests } = JSON.parse((await simulated([line], '--format', 'json')).stdout);
    expect(requests[0]).toMatchObject({ read: 0, write: 0, costUsd: 0 });
    expect((await simulated([line])).stdout).toContain('refused by the provider for its markers');
  });

  test('reported usage stands beside the prediction, with the difference', async () => {
    const line = (at: number, read: number) => ({
      at,
      request: ask('hi'),
      unitTokens: [2000, 5],
      usage: {
        input_tokens: 5,
        cache_read_input_tokens: read,
        cache_creation_input_tokens: 2000 - read,
      },
    });
    const { stdout } = await simulated([line(0, 0), line(60, 1500)]);
    expect(stdout).toContain('reported: 0 read, 2,000 written\n');
    expect(stdout).toContain('reported: 1,500 read, 500 written (-500 read, +500 written)\n');
    expect(stdout).toContain(
      '2 with usage: 1,500 read and 2,500 written reported, -500 read, +500 written against the prediction\n',
    );
    const same = (await simulated([line(0, 0)])).stdout;
    expect(same).toContain('1 with usage: 0 read and 2,000 written reported, as predicted\n');
  });

  test('a trace out of order is played by its times; ISO times count from the first', async () => {
    const lines = [
      { at: '2026-11-23T10:00:30Z', request: ask('hi'), unitTokens: [2000, 5] },
      { at: '2026-11-23T10:00:00Z', request: ask('hi'), unitTokens: [2000, 5] },
    ];
    const { requests } = JSON.parse((await simulated(lines, '--format', 'json')).stdout);
    expect(requests.map(({ at, read }: { at: number; read: number }) => [at, read])).toEqual([
      [30, 2000],
      [0, 0],
    ]);
  });

  test('of several renders of one request the first is played', async () => {
    const request = ask('hi');
    const lines = [0, 1, 2].map((render) => ({ session: 'a', turn: 0, render, request }));
    const { stdout } = await simulated(lines, '--format', 'json');
    expect(JSON.parse(stdout).requests).toHaveLength(1);
    expect((await simulated(lines)).stdout).toContain('Further renders of the same request');
  });

  test('at worst is told apart where the rules leave something open', async () => {
    const lines = [0, 1].map((at) => ({ at, request: ask('hi'), unitTokens: [2000, 5] }));
    const { totals, worst } = JSON.parse((await simulated(lines, '--format', 'json')).stdout);
    expect([totals.read, worst.read]).toEqual([2000, 0]);
  });

  test('a model without a known price has no cost, and the report says so', async () => {
    const line = { request: { ...Object(ask('hi')), model: 'claude-nobody-9' } };
    const { stdout } = await simulated([line], '--format', 'json');
    const { totals, notes } = JSON.parse(stdout);
    expect(totals.costUsd).toBeNull();
    expect(notes.join(' ')).toContain("No price is known for 'claude-nobody-9'");
  });

  test('a broken line is named, and nothing is half-reported', async () => {
    const { code, stdout, stderr } = await simulated([ask('hi'), '{"model": ']);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^error: trace\.jsonl:2:/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('an empty trace and a missing file are one line', async () => {
    expect(await simulated([])).toMatchObject({ code: 3, stdout: '' });
    const { code, stderr } = await simulated([], '--format', 'xml');
    expect([code, stderr]).toEqual([
      2,
      "error: Unknown format 'xml'. --format takes text or json.\n",
    ]);
  });
});
