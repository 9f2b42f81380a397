import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { straysOf } from '../../src/sandbox/processes.ts';
import { commandLine } from '../support/command-line.ts';
import { compiled } from '../support/compiled.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';

let repo: TemporaryRepository;
let head: string;
let place: string;

beforeAll(async () => {
  repo = await temporaryRepository();
  head = await repo.commit('head', { 'a.md': 'a' });
  place = await realpath(await mkdtemp(path.join(tmpdir(), 'killed-')));
});
afterAll(async () => {
  await repo[Symbol.asyncDispose]();
  await rm(place, { recursive: true });
});

/** A program that runs a command in a sandbox, and says so when the command has begun. */
async function program(setup: boolean): Promise<string> {
  const folder = pathToFileURL(await compiled()).href;
  const file = path.join(place, `${setup ? 'setup' : 'render'}.mjs`);
  const slow = "trap '' TERM; (sleep 1000 &) ; echo begun >&3; sleep 1000";
  const said = slow.replace('>&3', `> ${place}/begun`);
  await writeFile(
    file,
    `import { openRepository } from '${folder}/repository/git/repository.js';
import { Sandbox } from '${folder}/sandbox/sandbox.js';
const env = { PATH: process.env.PATH };
const repository = await openRepository(${JSON.stringify(repo.dir)}, { env: process.env });
const sandbox = new Sandbox({ repository, commits: { base: '${head}', head: '${head}' }, installs: false, place: ${JSON.stringify(place)} }, null);
await sandbox.run({
  prepared: { side: 'head', setup: ${setup} ? { command: ${JSON.stringify(said)}, env } : null },
  command: ${JSON.stringify(said)}, env, elsewhere: { tree: false, home: false },
});
`,
  );
  return file;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const;

describe('a run', () => {
  it.each([
    ...SIGNALS.map((signal) => [signal, 'a render', false] as const),
    // Nobody is left to tell a setup from a render but the watchdog.
    ['SIGKILL', 'a setup', true],
  ] as const)(
    'that gets %s in the middle of %s leaves no process, tree or folder',
    async (name, _, setup) => {
      await rm(path.join(place, 'begun'), { force: true });
      const child = spawn(process.execPath, [await program(setup)], { env: repo.env });
      const ended = once(child, 'exit');
      await until(async () => (await readdir(place)).includes('begun'));
      const slots = path.join(place, `prompt-cache-guard-${process.getuid?.() ?? 0}`);
      const [slot = ''] = await readdir(slots);
      expect(straysOf(path.join(slots, slot)).length).toBeGreaterThan(0);
      child.kill(name);
      await ended;
      await until(async () => !(await readdir(place)).includes(path.basename(slots)));
      // A process that was killed takes a moment to be gone.
      await until(() => Promise.resolve(straysOf(path.join(slots, slot)).length === 0));
    },
  );
});

describe('a capture of check', () => {
  const said = () => path.join(place, 'listening');
  let project: TemporaryRepository;
  beforeAll(async () => {
    project = await temporaryRepository();
    await project.commit('base', {
      'prompt-cache-guard.yml':
        'prompts: [{ id: x, capture: node wait.cjs, setup: "true", env: [SAID] }]',
      // Renamed into place, so that nobody reads half an address.
      'wait.cjs': `const fs = require('fs');
fs.writeFileSync(process.env.SAID + '.tmp', process.env.OPENAI_BASE_URL);
fs.renameSync(process.env.SAID + '.tmp', process.env.SAID);
process.on('SIGTERM', () => {});
setInterval(() => {}, 1e6);`,
    });
  });
  afterAll(() => project[Symbol.asyncDispose]());

  // One that the program sees, and the one that it does not.
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'that gets %s leaves no process, port or folder',
    async (name) => {
      await rm(said(), { force: true });
      const cli = await commandLine();
      const args = [cli, 'check', '--repo', project.dir, '--base', 'HEAD'];
      const env = { ...project.env, TMPDIR: place, SAID: said() };
      const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
      const ended = once(child, 'exit');
      await until(async () => (await readdir(place)).includes('listening'));
      const port = Number(new URL(await readFile(said(), 'utf8')).port);
      expect(await isTaken(port)).toBe(true);
      child.kill(name);
      await ended;
      const slots = path.join(place, `prompt-cache-guard-${process.getuid?.() ?? 0}`);
      await until(async () => !(await readdir(place)).includes(path.basename(slots)));
      await until(() => Promise.resolve(straysOf(path.join(slots, '1')).length === 0));
      // A test elsewhere may be given the same number, for a while.
      await until(async () => !(await isTaken(port)));
    },
  );
});

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** Waits for something that has to come; the test's own limit ends it if it does not. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(10);
}
