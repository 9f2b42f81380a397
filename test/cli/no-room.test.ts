import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { started } from '../../src/repository/started.ts';
import {
  COMMANDS,
  type Writing,
  entry,
  environment,
  expectNothingLeft,
  expectWhole,
  prepare,
  place,
  repository,
  start,
} from './writing.ts';

prepare();

/** Whether this user may have a file system of its own. */
const mayMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 't', '/mnt']).status === 0;

/** Runs a command in a shell of its own, in which `$OUT` is such a file system. */
async function within(writing: Writing, options: string, fill: string, redirected = '') {
  const { args, inRepository } = writing;
  const out = '/mnt';
  const script = `mount -t tmpfs -o ${options} t ${out} && ${fill} "$@" ${redirected}; code=$?; ls -A ${out} >&2; exit $code`;
  const command = [process.execPath, entry, ...args.map((arg) => arg.replace('$OUT', out))];
  const temporary = await mkdtemp(path.join(place, 'tmp-'));
  const child = spawn('unshare', ['-rm', 'sh', '-c', script, 'sh', ...command], {
    cwd: args[0] === 'init' ? out : inRepository === true ? repository.dir : place,
    env: { ...repository.env, ...environment(temporary) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stderr, stdout, [code]] = await Promise.all([
    text(child.stderr),
    text(child.stdout),
    once(child, 'close'),
  ]);
  await expectNothingLeft({ out: temporary, temporary, child }, []);
  return { code: code as number | null, stderr, stdout };
}

const NAMED = COMMANDS.filter(([name]) => name !== 'init');

const NO_ROOM = [
  [
    'a full disk',
    'size=8k',
    'head -c 8192 /dev/zero > /mnt/full 2> /dev/null;',
    /no space is left/,
    'full\n',
  ],
  ['a read-only folder', 'ro', '', /read-only/, ''],
] as const;
/** Reports are written by one function, recordings by another. */
const WRITERS = new Set(['check', 'record']);

describe.runIf(mayMount).each(NAMED)('%s', (name, writing) => {
  it.each(NO_ROOM.slice(0, WRITERS.has(name) ? 2 : 1))(
    'says in one line that it cannot write onto %s',
    { tags: ['slow'] },
    async (__, options, fill, said, left) => {
      const { code, stderr } = await within(writing, options, fill);
      const lines = stderr.slice(0, stderr.length - left.length);
      expect(code).toBe(2);
      expect(stderr.endsWith(left)).toBe(true);
      expect(lines).toMatch(said);
      expect(lines.split('\n').filter((line) => line.startsWith('error: '))).toHaveLength(1);
      expect(lines).not.toMatch(/^\s+at /m);
    },
  );
});

describe.runIf(mayMount)('init', () => {
  it.each([
    ['a full disk', 'head -c 4194304 /dev/zero > full 2> /dev/null;', /no space left/],
    ['a read-only folder', 'mount -o remount,ro /mnt &&', /read-only/],
  ])(
    'says in one line that it cannot write onto %s, and leaves the repository as it was',
    { tags: ['slow'] },
    async (_, prepare, said) => {
      const begin = `mount -t tmpfs -o size=2m t /mnt && git init -q /mnt && cd /mnt && echo "${'Answer briefly. '.repeat(20)}" > system.prompt.md && ${prepare}`;
      const script = `${begin} "$@"; code=$?; ls -A /mnt >&2; exit $code`;
      const temporary = await mkdtemp(path.join(place, 'tmp-'));
      const child = spawn(
        'unshare',
        ['-rm', 'sh', '-c', script, 'sh', process.execPath, entry, 'init'],
        {
          env: { ...repository.env, ...environment(temporary) },
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
      expect(stderr).toMatch(said);
      expect(code).toBe(2);
      expect(stderr.match(/^error: /gm)).toHaveLength(1);
      expect(stderr).not.toMatch(/^\s+at /m);
      const [, left] = /\n((?:[\w.]+\n)+)$/.exec(`\n${stderr}`) ?? [];
      expect(
        left
          ?.trim()
          .split('\n')
          .filter((name) => name !== 'full'),
      ).toEqual(['.git', 'system.prompt.md']);
    },
  );
});

// One that writes much, the one that prints what another program said, and the one that prints no report.
describe.each(COMMANDS.filter(([name]) => ['check', 'record', 'init'].includes(name)))(
  '%s',
  (name, { args, files, ...more }) => {
    it('with a closed stdout writes whole files, or none', { tags: ['slow'] }, async () => {
      const run = await start({ args, files, ...more });
      run.child.stdout?.destroy();
      const [stderr] = await Promise.all([text(run.child.stderr), once(run.child, 'close')]);
      expect(stderr).not.toMatch(/^\s+at |fault of prompt-cache-guard/m);
      await expectWhole(run.out, files);
      await expectNothingLeft(run, files);
      expect(name).toBe(args[0]);
    });
  },
);

describe('too few handles', () => {
  // The sources are hundreds of files, which Node itself cannot open then.
  it.runIf(process.env['CI'] !== undefined).each([24, 30])(
    'of which there are %d, are told as such, with the way out',
    { tags: ['slow'] },
    async (count) => {
      const script = `ulimit -n ${count}; exec "$@"`;
      const command = [process.execPath, entry, 'check', '--base', 'HEAD~1', '--all'];
      const child = spawn('sh', ['-c', script, 'sh', ...command], { cwd: repository.dir });
      const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
      expect(stderr).toMatch(/^error: .*: allow more open files \(ulimit -n\)\.\n$/);
      expect(code).toBe(3);
    },
  );

  it('give no child without streams to anybody', () => {
    const child = new EventEmitter() as ChildProcess;
    expect(() => started(child)).toThrow(expect.objectContaining({ code: 'EMFILE' }));
    expect(child.emit('error', new Error('the event of it'))).toBe(true);
  });
});
