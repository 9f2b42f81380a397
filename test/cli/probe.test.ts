import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startLoopback } from '../../src/fake-provider/cached/provider.ts';
import type { ProbePlan, ProbeReport } from '../../src/report/probe-report.ts';
import type { Report } from '../../src/report/report.ts';
import type { FakeServer } from '../../src/fake-provider/fake-server.ts';
import { claudeMessage, json, loopback } from '../support/loopback.ts';
import { KEY, stillClock } from '../support/probing.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { HANDBOOK, anthropicBody } from '../support/requests.ts';
import { transcript } from './transcript.ts';

const clock = stillClock();
let cwd: string;
let provider: FakeServer;
let repository: TemporaryRepository;

const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: support
    system: [{ file: system.md, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: "Where is my parcel?" }]
`;
// It says which keys it can see.
const PROGRAM = `process.stdout.write(JSON.stringify({
  model: 'claude-sonnet-5', max_tokens: 10,
  system: [{ type: 'text', text: 'Plan.' + ${JSON.stringify(HANDBOOK)}, cache_control: { type: 'ephemeral' } }],
  messages: [{ role: 'user', content: Object.entries(process.env).filter(([, v]) => v.includes('sk-')).join() || 'no key' }],
}));`;

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'cli-probe-'));
  provider = await startLoopback({ now: () => clock.seconds });
  const lines = [
    { prompt: 'good', request: anthropicBody() },
    { prompt: 'bare', request: anthropicBody({ system: HANDBOOK }) },
  ];
  await writeFile(path.join(cwd, 'good.jsonl'), JSON.stringify(lines[0]));
  await writeFile(path.join(cwd, 'both.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'));
  await writeFile(path.join(cwd, 'wrong.jsonl'), '{"request": {"hello": 1}}\n');
  await writeFile(path.join(cwd, 'empty.jsonl'), '\n');
  repository = await temporaryRepository();
  await repository.commit('base', {
    'prompt-cache-guard.yml': CONFIG,
    'system.md': `${HANDBOOK}\n`,
  });
  await repository.startBranch('pull-request');
  await repository.commit('head', {
    'system.md': `Be kind.\n${HANDBOOK}\n`,
    'program.yml': `${CONFIG}  - { id: planner, render: node render.js }\n`,
    'render.js': PROGRAM,
  });
});
afterAll(async () => {
  await provider.close();
  await repository[Symbol.asyncDispose]();
  await rm(cwd, { recursive: true });
});

const pause = (milliseconds: number) => clock.pause(milliseconds);
const keys = () => ({
  ANTHROPIC_API_KEY: KEY,
  OPENAI_API_KEY: KEY,
  ANTHROPIC_BASE_URL: provider.url,
  OPENAI_BASE_URL: `${provider.url}/v1`,
});
const probe = (...args: readonly string[]) =>
  transcript(['probe', ...args], { cwd, pause, env: keys() });

describe('prompt-cache-guard probe FILE.jsonl', () => {
  test('passes with what it measured', async () => {
    const { code, stdout, stderr } = await probe('good.jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('✓ probe passed: 1 pass');
    expect(stdout).toContain('pass, 3 of 3 calls hit');
    expect(stdout).toContain('the diagnostics of Anthropic agree');
  });

  test('fails where one is not cached, in all formats', async () => {
    const formats = ['--format', 'json', '--format', 'markdown', '--output', 'probe.md'];
    const { code, stdout } = await probe('both.jsonl', ...formats);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as ProbeReport;
    expect(report).toMatchObject({
      schemaVersion: 1,
      verdict: 'fail',
      totals: { prompts: 2, outcomes: { pass: 1, 'not-cached': 1 } },
      probes: [
        { prompt: 'good', fails: false, measured: { outcome: 'pass' } },
        { prompt: 'bare', fails: true, measured: { outcome: 'not-cached', calls: 2 } },
      ],
    });
    const markdown = await readFile(path.join(cwd, 'probe.md'), 'utf8');
    expect(markdown).toContain('### ❌ Prompt cache probe failed: 1 pass, 1 not cached');
  });

  test('without a key everything is skipped, which fails only where it is required', async () => {
    const without = (...args: readonly string[]) =>
      transcript(['probe', 'good.jsonl', ...args], { cwd, pause });
    const { code, stdout } = await without();
    expect(code).toBe(0);
    expect(stdout).toContain('! probe: nothing failed, 1 skipped');
    expect(stdout).toContain('There is no key: set ANTHROPIC_API_KEY.');
    expect((await without('--require')).code).toBe(1);
  });

  test('a dry run prints the calls and makes none', async () => {
    const before = clock.seconds;
    const { code, stdout } = await probe('both.jsonl', '--dry-run', '--format', 'json');
    expect(code).toBe(0);
    const plan = JSON.parse(stdout) as ProbePlan;
    expect(plan.probes[0]).toMatchObject({
      prompt: 'good',
      address: `${provider.url}/v1/messages`,
      reason: null,
      isPriced: true,
    });
    expect(plan.probes[0]?.calls.map(({ purpose }) => purpose)).toEqual([
      'warm-up',
      'read',
      'read',
      'read',
    ]);
    expect(plan.likelyUsd).toBeGreaterThan(0);
    expect(plan.likelyUsd).toBeLessThan(0.25);
    const shown = await probe('both.jsonl', '--dry-run');
    expect(shown.stdout).toContain(`POST ${provider.url}/v1/messages`);
    expect(clock.seconds).toBe(before);
  });

  test('a budget of zero makes no call', async () => {
    const { code, stdout } = await probe('good.jsonl', '--budget', '0');
    expect(code).toBe(0);
    expect(stdout).toContain('0 calls, $0.00 spent');
    expect(stdout).toContain('of the budget of $0.00');
  });

  test.each([
    ['a second file', ['good.jsonl', 'both.jsonl'], 2, 'takes one trace'],
    ['a base beside a file', ['good.jsonl', '--base', 'main'], 2, 'leave one of the two out'],
    ['no number of dollars', ['good.jsonl', '--budget', 'much'], 2, '--budget 0.25'],
    ['no number of calls', ['good.jsonl', '--max-calls', '0'], 2, '--max-calls 16'],
    [
      'a dry run as Markdown',
      ['good.jsonl', '--dry-run', '--format', 'markdown'],
      2,
      'text or json',
    ],
    ['no request', ['wrong.jsonl'], 3, 'wrong.jsonl:1'],
    ['an empty trace', ['empty.jsonl'], 3, 'holds no request'],
    ['no such file', ['nowhere.jsonl'], 2, 'no file'],
  ])('%s is one line', async (_, args, code, words) => {
    const result = await probe(...args);
    expect(result.code).toBe(code);
    expect(result.stderr).toContain(words);
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a provider that echoes the key puts it into nothing that is printed', async () => {
    const written: unknown[] = [];
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, method).mockImplementation((...given) => void written.push(given));
    vi.stubEnv('ANTHROPIC_LOG', 'debug');
    const echo = await loopback((seen, response) => {
      json(response, { error: { type: 'e', message: JSON.stringify(seen.headers) } }, 401);
    });
    const env = { ...keys(), ANTHROPIC_BASE_URL: echo.url };
    const args = ['probe', 'good.jsonl', '--debug', '--require', '--format', 'json'];
    const { code, stdout, stderr } = await transcript(args, { cwd, pause, env });
    await echo.close();
    expect(code).toBe(1);
    expect(stdout).toContain('did not accept the key');
    expect(stdout + stderr + JSON.stringify(written)).not.toContain(KEY);
    expect(JSON.stringify(echo.seen[0]?.headers)).toContain(KEY);
  });

  test('a gateway that drops what the cache says proves nothing, and fails nothing', async () => {
    const usage = { input_tokens: 30, output_tokens: 0 };
    const gateway = await loopback((_, response) => json(response, claudeMessage(usage)));
    const env = { ...keys(), ANTHROPIC_BASE_URL: gateway.url };
    const { code, stdout } = await transcript(['probe', 'good.jsonl'], { cwd, pause, env });
    await gateway.close();
    expect(code).toBe(0);
    expect(stdout).toContain('1 inconclusive');
    expect(stdout).not.toMatch(/\b30 tokens|Infinity|NaN/);
  });

  test('an address that is none is refused before a key goes anywhere', async () => {
    const env = { ...keys(), ANTHROPIC_BASE_URL: 'https://user:secret@example.com' };
    const { code, stderr } = await transcript(['probe', 'good.jsonl'], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain('ANTHROPIC_BASE_URL is no address');
    expect(stderr).not.toContain('secret');
  });
});

describe('prompt-cache-guard probe, of a repository', () => {
  test('measures what of base survives', async () => {
    const args = ['probe', '--base', 'main', '--budget', '1', '--format', 'json'];
    const { code, stdout, stderr } = await transcript(args, {
      cwd: repository.dir,
      pause,
      env: { ...repository.env, ...keys() },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout) as ProbeReport;
    expect(report.probes).toMatchObject([
      { prompt: 'support', measured: { outcome: 'pass', calls: 5, survival: { tokens: 0 } } },
    ]);
    expect(stdout).not.toContain(KEY);
  });
});

describe('prompt-cache-guard check --probe', () => {
  test('puts what it measured into the report, judges by it, and gives no child the key', async () => {
    const requests = path.join(cwd, 'requests.jsonl');
    const what = ['--base', 'main', '--config', 'program.yml', '--probe', '--requests', requests];
    const args = ['check', ...what, '--format', 'json'];
    const { code, stdout, stderr } = await transcript(args, {
      cwd: repository.dir,
      pause,
      env: { ...repository.env, ...keys() },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout) as Report;
    const [support, planner] = report.prompts;
    expect(support?.hitRatio.measured).toMatchObject({ outcome: 'pass', prefixHitRatio: 1 });
    expect(planner?.hitRatio.measured).toMatchObject({ outcome: 'pass' });
    expect(report.notes.join(' ')).toContain('The live probe made 9 calls and spent at most $');
    expect(stdout + stderr).not.toContain(KEY);
    const trace = await readFile(requests, 'utf8');
    expect(trace).toContain('no key');
    expect(trace).not.toContain(KEY);
    // What is rendered anew for each call is there more than once.
    expect(trace).toContain('"render":1,');
  });

  test('says what was skipped where there is no key, and passes', async () => {
    const { code, stdout } = await transcript(['check', '--base', 'main', '--probe'], {
      cwd: repository.dir,
      pause,
      env: repository.env,
    });
    expect(code).toBe(0);
    expect(stdout).toContain('There is no key: set ANTHROPIC_API_KEY.');
  });
});
