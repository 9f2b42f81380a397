import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeTree } from '../../src/sandbox/remove-tree.ts';
import { compiled } from '../support/compiled.ts';
import { USERS, type UserFolder, folderOf, namesIn } from '../support/other-user.ts';

const BODY = JSON.stringify({
  model: 'claude-sonnet-5',
  max_tokens: 1,
  system: 'abc',
  messages: [{ role: 'user', content: 'x' }],
});

/** With a setup, so that the trees stand in the folder for temporary files. */
const CONFIG = `prompts:
  - { id: command, render: cat body.json, setup: "true" }
  - { id: file, file: body.json }
`;

/** Folders below each other until no path leads to the last one any more. */
const DEEP = `import os, sys
os.chdir(sys.argv[1])
for _ in range(1500):
    os.mkdir('dddd'); os.chdir('dddd')
open('f', 'w').write('x')
`;

const MESSES = [
  ['a folder that may not be written', 'mkdir ro; touch ro/f; chmod 555 ro'],
  [
    'modules as Go leaves them, at home and among temporary files',
    'for d in "$HOME" "$TMPDIR"; do mkdir -p $d/go/mod/x; touch $d/go/mod/x/f; chmod -R a-w $d/go; done',
  ],
  [
    'folders that may not be read or entered',
    'mkdir -p no/in $TMPDIR/no; touch no/in/f; chmod 000 no/in; chmod 444 no; chmod 000 $TMPDIR/no',
  ],
  ['a path that is too long', 'for d in . "$HOME" "$TMPDIR"; do python3 -S deep.py "$d"; done'],
  ['names that are no text', `f=$(printf '\\377\\376'); mkdir "$f"; touch "$f/$f"; chmod 555 "$f"`],
  [
    'folders of its commit closed, and files in them changed',
    'echo x > in/a; touch in/b; chmod 000 in',
  ],
  ['its own folders and those around them closed', 'chmod 555 . .. ../.. ../../..'],
  ['its home closed', 'touch $HOME/f; chmod 000 $HOME'],
] as const;

async function check(folder: UserFolder) {
  const code = await compiled();
  await chmod(code, 0o755);
  const cli = path.join(code, 'cli/index.js');
  const { stdout, stderr } = await folder.run(
    process.execPath,
    cli,
    'check',
    '--base',
    'HEAD~1',
    '--format',
    'json',
  );
  const report = JSON.parse(stdout) as {
    readonly prompts: readonly { readonly id: string; readonly status: string }[];
    readonly notes: readonly string[];
  };
  const left = report.notes.filter((note) => note.includes('could not be removed'));
  expect(stderr).not.toMatch(/error/i);
  return { left, status: report.prompts.map(({ id, status }) => `${id} ${status}`) };
}

const ALL = ['command unchanged', 'file unchanged'];

/** Runs each mess in a sandbox of its own, then looks at what the next command sees, and goes. */
const program = (compiled: string): string => `
import { openRepository } from '${compiled}/repository/git/repository.js';
import { Sandbox } from '${compiled}/sandbox/sandbox.js';
const repository = await openRepository('.', { env: process.env });
const { sha } = await repository.resolve('HEAD');
const told = [];
for (const [, mess] of ${JSON.stringify(MESSES)}) {
  const sandbox = new Sandbox({ repository, commits: { base: sha, head: sha }, installs: true, place: process.env.TMPDIR }, null);
  const run = async (command, more = {}) => {
    const { end, unrestored } = await sandbox.run({
      prepared: { side: 'head', setup: null }, command, env: { PATH: process.env.PATH },
      elsewhere: { tree: false, home: false }, ...more,
    });
    return [end.how, end.stdout.toString(), unrestored];
  };
  const seen = [await run('stat -c %a . in; cat in/a; ls . in "$HOME" "$TMPDIR"')];
  seen.push(await run(mess));
  seen.push(await run('stat -c %a . in; cat in/a; ls . in "$HOME" "$TMPDIR"'));
  await run(mess, { prepared: { side: 'base', setup: null } });
  seen.push(await run('cat in/a', { elsewhere: { tree: true, home: true } }));
  await sandbox[Symbol.asyncDispose]();
  told.push({ seen, left: sandbox.leftovers });
}
await repository[Symbol.asyncDispose]();
console.log(JSON.stringify(told));
`;

interface Told {
  readonly seen: readonly (readonly [
    how: unknown,
    stdout: string,
    unrestored: readonly string[],
  ])[];
  readonly left: readonly unknown[];
}

describe.each(USERS)('what a command of %s leaves', { tags: ['slow'] }, (_, uid) => {
  let folder: UserFolder;
  let told: readonly Told[];
  beforeAll(async () => {
    const code = await compiled();
    await chmod(code, 0o755);
    folder = await folderOf(uid);
    await mkdir(path.join(folder.repo, 'in'));
    await folder.commit({ 'in/a': 'text', 'deep.py': DEEP, 'left.mjs': program(code) });
    const { stdout, stderr } = await folder.run(process.execPath, 'left.mjs');
    if (stderr !== '') throw new Error(stderr);
    told = JSON.parse(stdout) as readonly Told[];
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  it.each(MESSES.map(([what], index) => [what, index] as const))(
    '%s: is undone and removed',
    (_what, index) => {
      const [before, mess, after, elsewhere] = told[index]?.seen ?? [];
      expect(mess?.[0]).toEqual({ kind: 'exited', code: 0 });
      expect(before?.[1]).toMatch(/^755\n755\ntext/);
      expect(after).toEqual(before);
      expect(elsewhere?.[1]).toBe('text');
      expect(told[index]?.left).toEqual([]);
    },
  );

  it('nothing stays of any of it', async () => {
    expect(await namesIn(folder.temporary)).toEqual([]);
  });
});

describe.runIf(USERS.length > 1)('what an ordinary user cannot remove', { tags: ['slow'] }, () => {
  it('is a note with its path in every run, and moved once', async () => {
    const uid = USERS[1]?.[1] ?? 0;
    await using folder = await folderOf(uid);
    const files = {
      'prompt-cache-guard.yml': CONFIG,
      'body.json': BODY,
      'mess.sh': 'cat body.json',
    };
    await folder.commit(files);
    await folder.commit({ 'notes.md': 'x' });
    const slots = path.join(folder.temporary, `prompt-cache-guard-${uid}`);
    // As a container that root ran in there leaves it.
    await mkdir(path.join(slots, '1/now/theirs'), { recursive: true });
    for (const each of ['', '1', '1/now']) await chown(path.join(slots, each), uid, uid);
    await writeFile(path.join(slots, '1/now/theirs/f'), 'x');
    await writeFile(path.join(slots, '1/owner'), '4194303 1');
    await chown(path.join(slots, '1/owner'), uid, uid);
    const first = await check(folder);
    const names = await namesIn(slots);
    expect(names).toEqual([expect.stringMatching(/^removed-\d+-1$/)]);
    expect(first.left).toEqual([
      `What a command left at ${path.join(slots, names[0] ?? '')} could not be removed (EACCES): remove it by hand.`,
    ]);
    expect([...first.status].toSorted()).toEqual(ALL.toSorted());
    const second = await check(folder);
    expect(second.left).toEqual(first.left);
    expect(await namesIn(slots)).toEqual(names);
  });
});

describe('removing a tree', () => {
  it('does not follow links, and says nothing of what is not there', async () => {
    const place = await mkdtemp(path.join(tmpdir(), 'remove-'));
    await writeFile(path.join(place, 'precious'), 'x');
    await mkdir(path.join(place, 'tree/in'), { recursive: true });
    await promisify(execFile)('ln', ['-s', place, path.join(place, 'tree/in/out')]);
    expect(removeTree(fs, path.join(place, 'tree'))).toBeNull();
    expect(removeTree(fs, path.join(place, 'tree'))).toBeNull();
    expect(await namesIn(place)).toEqual(['precious']);
    await rm(place, { recursive: true });
  });
});
