import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { commandLine } from '../../support/command-line.ts';
import { temporaryRepository } from '../../support/repository.ts';
import { anthropicBody } from '../../support/requests.ts';

it(
  'check --worktree --watch sees an edit on the disk, and Ctrl-C ends it with the last exit code',
  { tags: ['slow'] },
  async () => {
    await using repository = await temporaryRepository();
    const body = JSON.stringify(anthropicBody());
    const CONFIG = 'version: 1\nprompts: [{ id: a, file: deep/er/a.json }]\n';
    await repository.commit('start', {
      'prompt-cache-guard.yml': CONFIG,
      'deep/er/a.json': body,
    });
    const args = [await commandLine(), 'check', '--worktree', '--watch'];
    const child = spawn(process.execPath, args, {
      cwd: repository.dir,
      env: { ...repository.env, PATH: process.env['PATH'] },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines = createInterface(child.stderr)[Symbol.asyncIterator]();
    expect(await lines.next()).toMatchObject({ value: 'Watching 2 files; Ctrl-C ends it.' });
    await repository.write({
      'deep/er/a.json': body.replace('"text":"', '"text":"It is 2026-11-23 10:15:02.\\n'),
    });
    expect(await lines.next()).toMatchObject({
      value: 'Run again after deep/er/a.json changed. Watching 2 files; Ctrl-C ends it.',
    });
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([1, null]);
  },
);
