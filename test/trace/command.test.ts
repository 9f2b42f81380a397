import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { conversation, underHandbook } from '../incidents/conversation.ts';
import { transcript } from '../cli/transcript.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trace-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs `trace` on these lines. */
async function follow(lines: readonly unknown[], ...options: readonly string[]) {
  const file = path.join(folder, 'trace.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return await transcript(['trace', file, ...options]);
}

const healthy = conversation(3);
const clock = conversation(3, (turn) => underHandbook(`It is 10:15:0${turn}.`));
const sent = (session: string, bodies: readonly Json[]) =>
  bodies.map((request, turn) => ({ session, turn, at: turn * 30, request }));

describe('a healthy conversation', () => {
  test('is drawn turn by turn, and passes', async () => {
    const { code, stdout, stderr } = await follow(healthy);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^conversation 1\n {2}turn 1 {2}▒+.* written/);
    expect(stdout).toMatch(/ {2}turn 3 {2}█+.* reused, .* written/);
    expect(stdout).not.toContain('✗');
  });
});

describe('a conversation that is rewritten', () => {
  test('says at each turn what broke where, the finding once, and fails', async () => {
    const { code, stdout } = await follow(sent('a', clock));
    expect(code).toBe(1);
    expect(stdout.match(/✗ unstable-history at \/system\/0\/text \(timestamp\)/g)).toHaveLength(2);
    expect(stdout.match(/error: unstable-history/g)).toHaveLength(1);
    // The finding counts the turns as the drawing does.
    const [, drawn] = /turn (\d+) .*\n +✗/.exec(stdout) ?? [];
    const [, told] = /of turn (\d+)/.exec(stdout) ?? [];
    expect([drawn, told]).toEqual(['2', '2']);
  });

  test('is drawn in columns, however many turns it has, and told in a sentence', async () => {
    const turns = conversation(11, (turn) =>
      turn < 10 ? {} : { thinking: { type: 'enabled', budget_tokens: 2_000 } },
    );
    const { stdout } = await follow(turns);
    expect(stdout).toMatch(/\n {2}turn {2}9 {2}█.*\n {2}turn 10 {2}█.*\n {2}turn 11 {2}█/);
    expect(stdout).toContain('The parameter "thinking" is not what the turn before sent');
  });

  test('gives the JSON of simulate with its findings', async () => {
    const { code, stdout } = await follow(
      [...sent('a', clock), ...sent('b', healthy)],
      '--format',
      'json',
    );
    const report = JSON.parse(stdout) as { requests: unknown[]; findings: unknown[] };
    expect(code).toBe(1);
    expect(report.requests).toHaveLength(6);
    expect(report.findings).toMatchObject([
      {
        request: 1,
        code: 'unstable-history',
        severity: 'error',
        axis: 'turn',
        causes: ['timestamp'],
        where: { pointer: '/system/0/text', turn: 1 },
        before: '10:15:00',
        after: '10:15:01',
        fileLine: 2,
      },
    ]);
  });
});

test('a trace on stdin is the same as one in a file, wherever its parts end', async () => {
  const lines = [...sent('a', clock), ...sent('b', healthy)].map((line) => JSON.stringify(line));
  const bytes = Buffer.from(`${lines.join('\n')}\r\n\n`);
  const stdin = Array.from({ length: Math.ceil(bytes.length / 777) }, (_, part) =>
    bytes.subarray(part * 777, (part + 1) * 777),
  );
  const piped = await transcript(['trace', '-'], { stdin });
  expect(piped.code).toBe(1);
  const { stdout } = await follow([...sent('a', clock), ...sent('b', healthy)]);
  expect(piped.stdout).toBe(stdout.replaceAll(/\S+trace\.jsonl/g, 'stdin'));
  const played = await transcript(['simulate', '-'], { stdin });
  expect(played.stdout).toContain('6 requests');
});

test('lines without a session are put together by what they say, under numbers that are free', async () => {
  const other = conversation(2, () => ({ model: 'claude-opus-5', system: 'You play chess.' }));
  const lines = [...sent('1', clock.slice(0, 1)), healthy[0], other[0], healthy[1], other[1]];
  const { stdout } = await follow(lines);
  expect(stdout.match(/^conversation \S+/gm)).toEqual([
    'conversation 1',
    'conversation 2',
    'conversation 3',
  ]);
  expect(stdout.match(/^ {2}turn 2/gm)).toHaveLength(2);
});

test('usage that the lines carry stands beside the prediction', async () => {
  const [first] = healthy;
  const usage = { input_tokens: 4, cache_creation_input_tokens: 6_000, cache_read_input_tokens: 0 };
  const { stdout } = await follow([{ request: first, usage }]);
  expect(stdout).toContain('reported 0 reused, 6,000 written');
  expect(stdout).toContain('1 with usage: 0 tokens predicted as reused, 0 reported');
});

test.each([
  [[], 'trace follows one trace, and was given 0: prompt-cache-guard trace FILE.jsonl.'],
  [['a', 'b'], 'trace follows one trace, and was given 2: prompt-cache-guard trace FILE.jsonl.'],
  [['a', '--format', 'html'], "Unknown format 'html'. --format takes text or json."],
])('wrong usage: trace %s', async (args, message) => {
  expect(await transcript(['trace', ...args])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `error: ${message}\n`,
  });
});
