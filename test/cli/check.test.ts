import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { transcript } from './transcript.ts';

const request = (text: string) =>
  JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 16,
    system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'hi' }],
    temperature: 1,
  }).replace('"temperature":1', '"temperature":1.0');

const long = 'Answer the questions of our customers briefly and politely. '.repeat(200);

let repository: TemporaryRepository;
let cwd: string;
let out: string;
beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'cli-check-'));
  repository = await temporaryRepository();
  cwd = repository.dir;
  await repository.commit('start', {
    'prompt-cache-guard.yml': 'version: 1\nprompts: [{ id: a, file: a.json }]\n',
    'broken.yml': 'version: 1\npromts: []\n',
    'a.json': request(`You help.\n${long}`),
  });
  await repository.git('branch', 'start');
  await repository.commit('a word', { 'a.json': request(`You help well.\n${long}`) });
  await repository.git('branch', 'wording');
  await repository.commit('the time', {
    'a.json': request(`It is 2026-11-23 10:15:02.\nYou help well.\n${long}`),
  });
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await rm(out, { recursive: true });
});

const check = async (...args: readonly string[]) => await transcript(['check', ...args], { cwd });

describe('the exit code of check', () => {
  it('is 0 where nothing failed', async () => {
    const { code, stdout, stderr } = await check('--base', 'start', '--head', 'wording');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^✓ /);
  });

  it('is 1 where the guard failed', async () => {
    const { code, stdout, stderr } = await check('--base', 'wording');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('suspect-value');
  });

  it('obeys --fail-on', async () => {
    expect((await check('--base', 'wording', '--fail-on', 'breakpoint-lost')).code).toBe(0);
    expect((await check('--base', 'wording', '--fail-on', '+prefix-changed')).code).toBe(1);
  });

  it.each([
    [['--base', 'nowhere'], 'nowhere'],
    [['--base=-x'], '-x'],
    [['--config', 'none.yml'], 'none.yml'],
    [['--config', 'broken.yml', '--base', 'start'], 'promts'],
    [['--fail-on', 'prefix-chaged', '--base', 'start'], 'prefix-changed'],
    [['--repo', 'nowhere'], 'nowhere'],
  ] as const)('is 2 for %j, with one line that names it', async (args, word) => {
    const { code, stdout, stderr } = await check(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .*\n$/);
    expect(stderr).toContain(word);
  });

  it('is 3 where something that has to be analysed could not be', async () => {
    await repository.git('checkout', '--quiet', '-b', 'broken', 'start');
    await repository.commit('broken', { 'a.json': '{ "model": ' });
    const { code, stdout, stderr } = await check('--base', 'start');
    await repository.git('checkout', '--quiet', 'main');
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(stdout).toContain('not-analysed');
  });

  it('is 3 for a fault of the program, which asks to report it and hides the stack', async () => {
    // No caller can pass this; it stands for whatever nobody thought of.
    const wrong = { cwd: 5 as unknown as string };
    const { code, stdout, stderr } = await transcript(['check'], wrong);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(
      /^error: .*number.*\. This is a fault of prompt-cache-guard 0\.1\.0: please report it, with what --debug shows\.\n$/,
    );
    expect((await transcript(['check', '--debug'], wrong)).stderr).toMatch(/\n\s+at /);
  });
});

describe('where the reports of check go', () => {
  it('text is coloured on a terminal, and only there', async () => {
    const args = ['check', '--base', 'wording'];
    const coloured = (text: string) => text.includes('\u001B[');
    expect(coloured((await transcript(args, { cwd, terminal: true })).stdout)).toBe(true);
    expect(coloured((await transcript(args, { cwd })).stdout)).toBe(false);
    const noColour = { cwd, terminal: true, env: { NO_COLOR: '1' } };
    expect(coloured((await transcript(args, noColour)).stdout)).toBe(false);
    const forced = { cwd, env: { FORCE_COLOR: '1' } };
    expect(coloured((await transcript(args, forced)).stdout)).toBe(true);
    const file = path.join(out, 'report.txt');
    await transcript([...args, '--output', file], forced);
    expect(coloured(await readFile(file, 'utf8'))).toBe(false);
  });

  it('several formats in one run hold the same report', async () => {
    const file = path.join(out, 'report.json');
    const args = ['--base', 'wording'];
    const both = await check(...args, '--format', 'json', '--output', file, '--format', 'markdown');
    expect(both).toEqual(await check(...args, '--format', 'markdown'));
    expect(await readFile(file, 'utf8')).toBe((await check(...args, '--format', 'json')).stdout);
  });

  it('a file that cannot be written is said before the work, and nothing else is written', async () => {
    const before = await readdir(out);
    const good = path.join(out, 'good.json');
    const answer = await check(
      '--format',
      'json',
      '--output',
      good,
      '--format',
      'text',
      '--output',
      'no/a.txt',
    );
    expect(answer).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "error: Cannot write 'no/a.txt': 'no' is no folder. Create it first, or name another file.\n",
    });
    expect(await readdir(out)).toEqual(before);
  });

  it('a stdout that fails takes no file with it', async () => {
    const file = path.join(out, 'kept.json');
    const { code, stderr } = await transcript(
      ['check', '--base', 'wording', '--format', 'json', '--output', file, '--format', 'text'],
      { cwd, stdoutFails: Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }) },
    );
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: stdout cannot be written to (write ENOSPC). Check where it leads, or write into a file with --output FILE.\n',
    );
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  it('a reader that goes away changes nothing about the verdict', async () => {
    const stdoutFails = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const answer = await transcript(['check', '--base', 'wording'], { cwd, stdoutFails });
    expect(answer).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('--requests writes the requests of both sides, numbers and keys as they were written', async () => {
    const file = path.join(out, 'requests.jsonl');
    const { code } = await check('--base', 'start', '--head', 'wording', '--requests', file);
    expect(code).toBe(0);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { prompt: 'a', case: 'default', side: 'base', render: 0, turn: 0 },
      { prompt: 'a', case: 'default', side: 'head', render: 0, turn: 0 },
    ]);
    expect(lines[0]).toContain(`"request":${request(`You help.\n${long}`)}`);
    expect(lines[1]).toContain(`"request":${request(`You help well.\n${long}`)}`);
  });
});

describe('lint', () => {
  it('looks once at a file that is named twice', async () => {
    const { stdout } = await transcript(['lint', 'a.json', 'a.json', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ totals: { prompts: 1 } });
  });
});
