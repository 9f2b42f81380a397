import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { commandLine } from '../support/command-line.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { HANDBOOK, anthropicBody } from '../support/requests.ts';

export let entry: string;
export let place: string;
export let repository: TemporaryRepository;

const CONFIG = `version: 1
prompts:
  - { id: planner, render: cat body.json, setup: "true" }
  - { id: body, file: body.json }
`;

/**
 * A repository, and files to read, for all tests of a file. Each file calls it: files share a process, in which
 * this module is run once.
 */
export function prepare(): void {
  beforeAll(async () => {
    entry = await commandLine();
    place = await realpath(await mkdtemp(path.join(tmpdir(), 'interrupted-')));
    const body = anthropicBody();
    await writeFile(path.join(place, 'a.json'), JSON.stringify(body));
    await writeFile(path.join(place, 'b.json'), JSON.stringify({ ...body, max_tokens: 9 }));
    await writeFile(path.join(place, 'a.jsonl'), `${JSON.stringify(body)}\n`);
    repository = await temporaryRepository();
    const files = { 'prompt-cache-guard.yml': CONFIG, 'body.json': JSON.stringify(body) };
    await repository.commit('base', files);
    await repository.commit('head', {
      'body.json': JSON.stringify(anthropicBody({ system: HANDBOOK })),
    });
  });
  afterAll(async () => {
    await repository[Symbol.asyncDispose]();
    await rm(place, { recursive: true });
  });
}

const SAY = `fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', { method: 'POST', body: JSON.stringify(${JSON.stringify(anthropicBody({ system: 'x' }))}) })`;

export interface Writing {
  /** What it writes, as files in the folder that stands for `$OUT`. */
  readonly files: readonly string[];
  readonly args: readonly string[];
  readonly inRepository?: true;
}

const JSON_OUT = ['--format', 'json', '--output', '$OUT/r.json'];
/** Every command that writes a file. */
const WRITING: Readonly<Record<string, Writing>> = {
  check: {
    files: ['r.json', 'q.jsonl', 'r.md'],
    args: [
      'check',
      '--base',
      'HEAD~1',
      '--all',
      ...JSON_OUT,
      '--format',
      'markdown',
      '--output',
      '$OUT/r.md',
      '--requests',
      '$OUT/q.jsonl',
    ],
    inRepository: true,
  },
  lint: { files: ['r.json'], args: ['lint', 'a.json', ...JSON_OUT] },
  diff: { files: ['r.json'], args: ['diff', 'a.json', 'b.json', ...JSON_OUT] },
  record: {
    files: ['r.jsonl'],
    args: ['record', '--output', '$OUT/r.jsonl', '--', process.execPath, '-e', SAY],
  },
  probe: { files: ['r.json'], args: ['probe', 'a.jsonl', '--dry-run', ...JSON_OUT] },
  demo: { files: ['r.json'], args: ['demo', ...JSON_OUT] },
  init: { files: ['prompt-cache-guard.yml', '.github'], args: ['init'] },
};
export const COMMANDS = Object.entries(WRITING);

/** A command that has begun, and its folders. */
export interface Started {
  readonly out: string;
  readonly temporary: string;
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
}

/** Starts a command with folders of its own for what it writes and for temporary files. */
export async function start({ args, inRepository }: Writing): Promise<Started> {
  const home = await mkdtemp(path.join(place, 'run-'));
  const [out, temporary] = [path.join(home, 'out'), path.join(home, 'tmp')];
  spawnSync('mkdir', [out, temporary]);
  const isInit = args[0] === 'init';
  if (isInit) {
    spawnSync('git', ['init', '-q', out]);
    await writeFile(path.join(out, 'system.prompt.md'), HANDBOOK);
  }
  const child = spawn(process.execPath, [entry, ...args.map((arg) => arg.replace('$OUT', out))], {
    cwd: isInit ? out : inRepository === true ? repository.dir : place,
    env: { ...repository.env, ...environment(temporary) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { out, temporary, child };
}

export function environment(temporary: string) {
  return {
    PATH: process.env['PATH'],
    TMPDIR: temporary,
    HOME: temporary,
  };
}

/** Throws for a file that is there in part. */
export async function expectWhole(out: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const content = await readFile(path.join(out, name), 'utf8').catch(() => null);
    if (content === null) continue;
    expect([name, content.at(-1)]).toEqual([name, '\n']);
    if (name.endsWith('.json')) JSON.parse(content);
    if (name.endsWith('.jsonl')) for (const line of content.trim().split('\n')) JSON.parse(line);
  }
}

/** Waits for what a process that was killed leaves to others to remove. */
export async function expectNothingLeft({ out, temporary }: Started, files: readonly string[]) {
  for (let tries = 0; tries < 1_000 && (await readdir(temporary)).length > 0; tries += 1)
    await wait(20);
  expect(await readdir(temporary)).toEqual([]);
  const own = new Set(['.git', 'system.prompt.md', ...files]);
  expect((await readdir(out)).filter((name) => !own.has(name))).toEqual([]);
}
