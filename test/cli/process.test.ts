import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { commandLine } from '../support/command-line.ts';

let entry: string;
let cwd: string;
beforeAll(async () => {
  entry = await commandLine();
  cwd = await mkdtemp(path.join(tmpdir(), 'cli process '));
  await writeFile(path.join(cwd, 'many.jsonl'), manyRequests());
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
  });
}

async function finish(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = start(args, env);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code: code as number | null, stdout, stderr };
}

/** So many requests that the report about them is larger than any buffer of a pipe or socket (208 KiB). */
function manyRequests(): string {
  const requests = Array.from({ length: 400 }, (_, n) => ({
    custom_id: `request-${n}`,
    method: 'POST',
    url: '/v1/chat/completions',
    body: { model: 'gpt-5.1', messages: [{ role: 'user', content: `question ${n}` }] },
  }));
  return requests.map((each) => `${JSON.stringify(each)}\n`).join('');
}

describe('the program as a process', () => {
  it('answers on stdout and complains on stderr, by its exit code', async () => {
    expect(await finish(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
    expect(await finish(['chek'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "error: Unknown command 'chek'. Did you mean check? `prompt-cache-guard --help` lists the commands.\n",
    });
  });

  it('starts with a line by which a shell finds Node', async () => {
    expect((await readFile(entry, 'utf8')).split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('delivers a large report into a pipe as a whole', async () => {
    const { code, stdout, stderr } = await finish(['lint', 'many.jsonl', '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.length).toBeGreaterThan(300_000);
    expect((JSON.parse(stdout) as Report).totals.prompts).toBe(400);
  });

  it('is silent when the reader of the pipe goes away', async () => {
    const child = start(['lint', 'many.jsonl', '--format', 'json']);
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('says so when stdout is full', async () => {
    const child = spawn('/bin/sh', [
      '-c',
      '"$0" "$1" --version > /dev/full',
      process.execPath,
      entry,
    ]);
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .*stdout.*ENOSPC.*\n$/);
  });

  it('writes files beside the report, and no half ones', { tags: ['slow'] }, async () => {
    const { code, stdout } = await finish([
      'lint',
      'many.jsonl',
      '--format',
      'json',
      '--output',
      'report.json',
      '--format',
      'markdown',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^### /);
    expect(JSON.parse(await readFile(path.join(cwd, 'report.json'), 'utf8'))).toMatchObject({
      verdict: 'pass',
    });
    expect((await readdir(cwd)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
