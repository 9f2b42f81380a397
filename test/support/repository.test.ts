import { existsSync } from 'node:fs';
import { chmod, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Files, temporaryRepository } from './repository.ts';

it('equal steps give equal shas, whatever the machine is configured to', async () => {
  const shas: string[] = [];
  for (let n = 0; n < 2; n += 1) {
    await using repo = await temporaryRepository();
    await repo.commit('first', { 'a/b.md': 'one\n', gone: 'x' });
    shas.push(await repo.commit('second', { gone: null }));
    expect(await repo.git('ls-tree', '-r', '--name-only', 'HEAD')).toBe('a/b.md');
  }
  expect(shas[0]).toBe(shas[1]);
});

it('a commit that is written without git is the one that git makes, and git finds nothing wrong with it', async () => {
  const steps: readonly Files[] = [
    { 'a.md': 'A', 'a/b.md': 'AB', 'a/c/d.md': 'ACD', 'a-b/x': '', 'ü.md': 'ü\r\n' },
    { 'a.md': null, a0: 'file behind the folder', 'a/b.md': null, 'a/c/d.md': 'changed' },
    {},
  ];
  const made: string[][] = [];
  for (const byGit of [false, true]) {
    await using repo = await temporaryRepository();
    if (byGit) await repo.git('update-index', '--refresh');
    await symlink('a/c', path.join(repo.dir, 'link'));
    await repo.write({ run: '#!/bin/sh\n' });
    await chmod(path.join(repo.dir, 'run'), 0o755);
    const shas: string[] = [];
    for (const files of steps) shas.push(await repo.commit('A step', files));
    expect(await repo.git('status', '--porcelain')).toBe('');
    expect(await repo.git('fsck', '--strict')).toBe('');
    await repo.git('switch', '--quiet', '--create', 'next', 'HEAD~1');
    shas.push(await repo.commit('Beside it', { 'b.md': 'B' }));
    shas.push(await repo.git('reflog', '--format=%H %gs'), await repo.git('ls-files', '--stage'));
    made.push(shas);
  }
  expect(made[0]).toEqual(made[1]);
});

it('a folder whose settings or files change what a commit is is left to git', async () => {
  await using repo = await temporaryRepository();
  await repo.commit('one', { '.gitignore': 'out\n', 'out/a': 'A', b: 'B' });
  expect(await repo.git('ls-files')).toBe('.gitignore\nb');
  await repo.commit('two', {
    '.gitignore': null,
    out: null,
    '.gitattributes': '* text\n',
    b: 'B\r\n',
  });
  expect(await repo.git('cat-file', 'blob', 'HEAD:b')).toBe('B');
});

it('a clone with a depth is shallow, and disposal removes both folders', async () => {
  const dirs: string[] = [];
  {
    await using repo = await temporaryRepository();
    await repo.commit('first');
    await repo.commit('second');
    await using clone = await repo.clone({ depth: 1 });
    expect(await clone.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(await clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
    dirs.push(repo.dir, clone.dir);
  }
  expect(dirs.filter((dir) => existsSync(dir))).toEqual([]);
});
