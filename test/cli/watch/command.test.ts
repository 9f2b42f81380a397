import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Changes } from '../../../src/cli/watch/watch.ts';
import {
  type Files,
  type TemporaryRepository,
  temporaryRepository,
} from '../../support/repository.ts';
import { anthropicBody } from '../../support/requests.ts';
import { transcript } from '../transcript.ts';

const CONFIG = 'version: 1\nprompts: [{ id: a, file: prompts/a.json }]\n';
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';
const PLAIN = JSON.stringify(anthropicBody());
const STAMPED = PLAIN.replace('"text":"', '"text":"It is 2026-11-23 10:15:02.\\n');

let start: TemporaryRepository;
let repository: TemporaryRepository;
let out: string;
beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'watch-'));
  start = await temporaryRepository();
  await start.commit('start', {
    'prompt-cache-guard.yml': CONFIG,
    'prompts/a.json': PLAIN,
    '.gitignore': 'node_modules\n',
  });
});
afterAll(async () => {
  await start[Symbol.asyncDispose]();
  await rm(out, { recursive: true });
});
beforeEach(async () => {
  repository = await start.copy();
});
afterEach(async () => {
  await repository[Symbol.asyncDispose]();
});

/** Makes one edit after each run, and ends when all are made. */
async function watched(edits: readonly Files[], args: readonly string[] = [], terminal = false) {
  const left = [...edits];
  const followed = new Set<string>();
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const log = { waits: 0, closed: 0, left: [] as number[] };
  const changes: Changes = {
    follow(folders) {
      const isNew = [...folders].some((folder) => !followed.has(folder));
      for (const folder of folders) followed.add(folder);
      return isNew;
    },
    take: () => false,
    async next() {
      const edit = left.shift();
      if (edit !== undefined) return await repository.write(edit);
      end();
      await new Promise(() => {});
    },
    close: () => void (log.closed += 1),
  };
  const answer = await transcript(['check', '--worktree', '--watch', ...args], {
    cwd: repository.dir,
    terminal,
    pause: async () => void (log.waits += 1),
    watching: { changes, ended, leave: (code) => void log.left.push(code) },
  });
  const folders = [...followed].map((folder) => path.relative(repository.dir, folder)).toSorted();
  return { ...answer, ...log, folders };
}

const JSON_OUT = ['--format', 'json'];
const verdicts = (stdout: string) =>
  [...stdout.matchAll(/^ {2}"verdict": "(.*)"/gm)].map(([, word]) => word);

describe('check --worktree --watch', () => {
  it('runs at once, and again for each change of contents; the exit code is that of the last run', async () => {
    const { code, stdout, stderr, closed, folders } = await watched(
      [
        { 'prompts/a.json': STAMPED },
        // None of these is a reason to run.
        { 'prompts/a.json': STAMPED },
        { 'node_modules/x/index.js': 'what git ignores' },
        { 'prompts/.a.json.swp': 'what an editor keeps', 'prompts/a.json~': PLAIN },
        { 'prompts/a.json': PLAIN, 'prompts/c/d.md': 'x', 'e.md': 'y' },
      ],
      JSON_OUT,
    );
    expect({ code, closed }).toEqual({ code: 0, closed: 1 });
    expect(verdicts(stdout)).toEqual(['pass', 'fail', 'pass']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'Watching 3 files; Ctrl-C ends it.',
      'Run again after prompts/a.json changed. Watching 3 files; Ctrl-C ends it.',
      'Run again after e.md and 2 more changed. Watching 5 files; Ctrl-C ends it.',
    ]);
    // Those that came later too, and none that git ignores.
    expect(folders).toEqual(['', 'prompts', 'prompts/c']);
  });

  it('does not run for the reports that it writes into the repository itself', async () => {
    const args = ['--format', 'json', '--output', 'report.json', '--requests', 'requests.jsonl'];
    const edits = [{ 'prompts/a.json': STAMPED }, {}];
    const { code, stderr } = await watched(edits, args);
    expect(code).toBe(1);
    expect(stderr.match(/Watching 3 files/g)).toHaveLength(2);
    const report = await readFile(path.join(repository.dir, 'report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ verdict: 'fail' });
  });

  it('says what is wrong with a config that is half written, and goes on', async () => {
    const { code, stdout, stderr } = await watched(
      [
        { 'prompt-cache-guard.yml': 'version: 1\nprompts: [{ id: a, fi' },
        // A file's name commands no terminal.
        { 'prompt-cache-guard.yml': CONFIG, 'prompts/\u001B[31m.md': 'x', 'a.md': 'x' },
        { 'prompts/\u001B[31m.md': null },
      ],
      JSON_OUT,
    );
    expect(code).toBe(0);
    expect(verdicts(stdout)).toEqual(['pass', 'pass', 'pass']);
    expect(stderr).toMatch(/^error: prompt-cache-guard\.yml.*$/m);
    expect(stderr).toContain('31m.md changed');
    expect(stderr).not.toContain('\u001B');
  });

  it('shows only the last report on a terminal', async () => {
    const { stdout } = await watched([{ 'prompts/a.json': STAMPED }], [], true);
    const [before, ...reports] = stdout.split(CLEAR);
    expect(before).toBe('');
    expect(reports).toHaveLength(2);
  });
});

describe('what does not go with --watch', () => {
  const refused = async (...args: readonly string[]) =>
    await transcript(['check', '--watch', ...args], { cwd: start.dir });

  it('is a comparison of two commits', async () => {
    expect(await refused()).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: --watch waits for changes to uncommitted work, but two commits are compared. Write check --worktree --watch.\n',
    });
  });

  it.each([
    ['--probe', ['--probe']],
    ['--exact', ['--exact']],
    ['--accept', ['--accept', 'a1b2c3d4', '--reason', 'meant']],
  ])('is %s, which would be done again and again', async (option, args) => {
    const { code, stderr } = await refused('--worktree', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(`--watch would do what ${option} asks for again at every change.`);
  });
});
