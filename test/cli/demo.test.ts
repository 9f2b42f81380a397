import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { commandLine } from '../support/command-line.ts';
import { transcript } from './transcript.ts';

let temporary: string;
beforeAll(async () => {
  temporary = await realpath(await mkdtemp(path.join(tmpdir(), 'demo-')));
});
afterAll(async () => {
  await rm(temporary, { recursive: true });
});

/** The demo with the temporary folders of this test. */
async function demo(...args: readonly string[]) {
  vi.stubEnv('TMPDIR', temporary);
  vi.stubEnv('TEMP', temporary);
  return await transcript(['demo', ...args], { cwd: temporary });
}

describe('the demo', () => {
  it('judges the pull request right: the time, the swapped tools and the sentence', async () => {
    const { code, stdout, stderr } = await demo('--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const report = JSON.parse(stdout) as Report;
    expect(report.verdict).toBe('fail');
    const facts = report.prompts.map(({ id, status, findings }) => ({
      id,
      status,
      findings: findings.map(
        (each) =>
          `${each.severity} ${each.code} ${each.causes.join()} ${each.file}:${each.fileLine} ${each.status}`,
      ),
    }));
    expect(facts).toEqual([
      {
        id: 'support',
        status: 'changed',
        findings: [
          'warning prefix-changed tool-reordered prompts/tools.json:22 introduced',
          'note prefix-changed wording prompts/system.md:4 introduced',
        ],
      },
      {
        id: 'triage',
        status: 'changed',
        findings: ['error suspect-value timestamp prompts/triage.request.json:7 introduced'],
      },
      { id: 'summary', status: 'unchanged', findings: [] },
    ]);
    // Certainly long enough to be cached.
    const low = report.prompts
      .filter(({ status }) => status !== 'unchanged')
      .map(({ base }) => base?.tokens.prefixLow ?? 0);
    expect(low.length).toBeGreaterThan(0);
    expect(Math.min(...low)).toBeGreaterThan(1_024);
    expect(await readdir(temporary)).toEqual([]);
  });

  it('shows the report and the comment, always the same', async () => {
    const { code, stdout, stderr } = await demo();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const [report = '', comment = ''] = stdout.split('\nThe comment that the Action would post');
    expect(report).toContain('warmer-tone  Warmer tone; returns in front of articles');
    expect(report).toContain(
      '$ prompt-cache-guard check --base main\n\n✗ 1 problem blocks, 1 to look at',
    );
    for (const text of [report, comment]) {
      expect(text).toContain('Current time: 2026-11-23 10:15:02');
      expect(text).toContain('+ warm and exact');
      expect(text).toContain('- search_articles');
    }
    expect(await demo()).toEqual({ code, stdout, stderr });
    expect(comment.slice(comment.indexOf('###'))).toBe((await demo('--format', 'markdown')).stdout);
  });

  it('writes its reports into files like check does', async () => {
    const { stdout } = await demo('--format', 'json', '--output', 'demo.json');
    expect(stdout).toBe('');
    expect(JSON.parse(await readFile(path.join(temporary, 'demo.json'), 'utf8'))).toMatchObject({
      verdict: 'fail',
    });
    await rm(path.join(temporary, 'demo.json'));
  });

  it('leaves the repository where it is asked to, and says where', async () => {
    const kept = await demo('--keep', '--format', 'json');
    const { stderr } = kept;
    const [name = ''] = await readdir(temporary);
    expect(stderr).toBe(`The example is in ${path.join(temporary, name)}\n`);
    const repo = path.join(temporary, name);
    const again = await transcript(['check', '--repo', repo, '--base', 'main', '--format', 'json']);
    expect(again).toEqual({ ...kept, stderr: '' });
    await rm(repo, { recursive: true });
  });

  it.skipIf(process.platform === 'win32')('leaves nothing behind after Ctrl-C', async () => {
    const entry = await commandLine();
    const child = spawn(process.execPath, [entry, 'demo'], {
      env: { PATH: process.env['PATH'], TMPDIR: temporary },
      detached: true,
    });
    // The folder appears before the first git does.
    while ((await readdir(temporary)).length === 0) await wait(5);
    // As a terminal does it: the signal goes to the program and to every git that it started.
    process.kill(-(child.pid ?? Number.NaN), 'SIGINT');
    const [stderr, exit] = await Promise.all([readText(child.stderr), once(child, 'exit')]);
    expect({ exit, stderr }).toEqual({ exit: [null, 'SIGINT'], stderr: '' });
    expect(await readdir(temporary)).toEqual([]);
  });
});
