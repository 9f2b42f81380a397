import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryRepository } from './repository.ts';

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
