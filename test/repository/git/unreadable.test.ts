import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/repository/git/repository.ts';
import type { Repository } from '../../../src/repository/git/repository.ts';
import type { Tree } from '../../../src/repository/git/tree.ts';
import { temporaryRepository } from '../../support/repository.ts';
import type { TemporaryRepository } from '../../support/repository.ts';

const open = (repo: TemporaryRepository, dir = repo.dir): Promise<Repository> =>
  openRepository(dir, { env: repo.env });

async function text(tree: Tree, name: string): Promise<string> {
  return Buffer.from(await tree.read(name)).toString();
}

describe('what stands in a tree and cannot be read', () => {
  it('a symbolic link, and a path behind one', async () => {
    await using repo = await temporaryRepository();
    const target = await repo.pipe('/etc', 'hash-object', '-w', '--stdin');
    const tree = await repo.pipe(`120000 blob ${target}\tlink\n`, 'mktree');
    await using repository = await open(repo);
    const read = await repository.tree(tree);
    expect(read.entries.get('link')?.kind).toBe('symlink');
    await expect(read.read('link')).rejects.toThrow(
      'link is a symbolic link, and links are not followed: name the file that it points to.',
    );
    await expect(read.read('link/passwd')).rejects.toThrow(
      'link/passwd lies behind link, a symbolic link',
    );
  });

  it('a submodule, and a path in one', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one');
    const tree = await repo.pipe(`160000 commit ${sha}\tvendor\n`, 'mktree', '--missing');
    await using repository = await open(repo);
    const read = await repository.tree(tree);
    expect(read.entries.get('vendor')?.kind).toBe('submodule');
    await expect(read.read('vendor')).rejects.toThrow('vendor is a submodule');
    await expect(read.read('vendor/a/b.md')).rejects.toThrow(
      'vendor/a/b.md lies in the submodule vendor, another repository: run the guard there.',
    );
  });

  it('a file that is not there, with the name that was probably meant', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { 'prompts/system.md': 'S' });
    await using repository = await open(repo);
    const tree = await repository.tree(sha);
    const messages = await Promise.all(
      ['prompts/sytem.md', 'Prompts/System.md', 'system.md', 'quite/different'].map((name) =>
        tree.read(name).catch((error: unknown) => (error as Error).message),
      ),
    );
    expect(messages).toEqual([
      'There is no file prompts/sytem.md: did you mean prompts/system.md?',
      'There is no file Prompts/System.md: did you mean prompts/system.md?',
      'There is no file system.md: did you mean prompts/system.md?',
      "There is no file quite/different: check the path, which counts from the repository's root.",
    ]);
  });

  it('a file beyond the cap, which costs only itself', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', {
      large: Buffer.alloc(16 * 1024 * 1024 + 1, 'x'),
      largest: Buffer.alloc(16 * 1024 * 1024, 'x'),
      small: 's',
    });
    await using repository = await open(repo);
    const tree = await repository.tree(sha);
    const [large, largest, small] = await Promise.allSettled([
      tree.read('large'),
      tree.read('largest'),
      tree.read('small'),
    ]);
    expect(String((large as PromiseRejectedResult).reason)).toContain(
      'large has 16.0 MiB, more than the 16.0 MiB that are read',
    );
    expect(largest).toMatchObject({ status: 'fulfilled', value: { length: 16 * 1024 * 1024 } });
    expect(small).toMatchObject({ status: 'fulfilled', value: Buffer.from('s') });
  });
});

describe('a damaged repository', () => {
  async function damaged(
    damage: (file: string) => Promise<void>,
  ): Promise<readonly PromiseSettledResult<string>[]> {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { a: 'A', b: 'B', c: 'C' });
    const oid = await repo.git('rev-parse', 'HEAD:b');
    const folder = path.join(repo.dir, '.git/objects', oid.slice(0, 2));
    await repo.git('prune-packed');
    await repo.write({ [path.relative(repo.dir, path.join(folder, oid.slice(2)))]: null });
    await mkdir(folder, { recursive: true });
    await damage(path.join(folder, oid.slice(2)));
    await using repository = await open(repo);
    const tree = await repository.tree(sha);
    return await Promise.allSettled(['a', 'b', 'c', 'b', 'a'].map((name) => text(tree, name)));
  }

  const sound = (value: string): unknown => ({ status: 'fulfilled', value });
  const broken = (message: RegExp): unknown => ({
    status: 'rejected',
    reason: expect.objectContaining({
      kind: 'analysis',
      message: expect.stringMatching(message) as string,
    }) as Error,
  });

  it('a missing object fails alone', async () => {
    const results = await damaged(async () => {});
    const lost = broken(/^b is not in this clone although its commit is/);
    expect(results).toEqual([sound('A'), lost, sound('C'), lost, sound('A')]);
  });

  it('an object over which git dies fails alone, and the others are still read', async () => {
    // A zlib stream that breaks off behind its header: `blob 100000`.
    const head = deflateSync(`blob 100000\0${'x'.repeat(5_000)}`, {
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    const results = await damaged((file) => writeFile(file, head));
    const dead = broken(/^b cannot be read from git \(unable to stream [0-9a-f]{40} to stdout\)/);
    expect(results).toEqual([sound('A'), dead, sound('C'), dead, sound('A')]);
  });

  it('an object whose contents are not those that its id promises is not believed', async () => {
    const results = await damaged((file) => writeFile(file, deflateSync('blob 1\0X')));
    const forged = broken(/^b cannot be read from git \(its contents do not match its id\)/);
    expect(results).toEqual([sound('A'), forged, sound('C'), forged, sound('A')]);
  });

  it('nothing but an object id gets to git as a commit', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { a: 'A' });
    await using repository = await open(repo);
    for (const text of ['--help', 'HEAD', 'HEAD\n', '']) {
      await expect(repository.tree(text)).rejects.toThrow('is no object id.');
      await expect(repository.has(text)).rejects.toThrow('is no object id.');
      await expect(repository.parents(text)).rejects.toThrow('is no object id.');
    }
  });

  it('a commit whose files cannot be listed is an analysis error', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { a: 'A' });
    await using repository = await open(repo);
    await expect(repository.tree('0123456789'.repeat(4))).rejects.toMatchObject({
      kind: 'analysis',
      message: expect.stringMatching(/^The files of 0123456789\S+ cannot be listed/) as string,
    });
  });

  it('a folder that is missing, damaged, or not the one that its id promises', async () => {
    const damages: readonly ((file: string) => Promise<void>)[] = [
      async () => {},
      (file) => writeFile(file, 'no zlib stream'),
      (file) => writeFile(file, deflateSync('tree 0\0')),
    ];
    const said: string[] = [];
    for (const damage of damages) {
      await using repo = await temporaryRepository();
      const sha = await repo.commit('one', { 'a/b': 'B', c: 'C' });
      const oid = await repo.git('rev-parse', 'HEAD:a');
      const file = path.join('.git/objects', oid.slice(0, 2), oid.slice(2));
      await repo.write({ [file]: null });
      await damage(path.join(repo.dir, file));
      await using repository = await open(repo);
      said.push(await repository.tree(sha).then(String, (error: unknown) => String(error)));
    }
    expect(said.map((text) => /listed \((.*?)\)/.exec(text)?.[1])).toEqual([
      'git does not have all of it',
      'git does not have all of it',
      'the contents of a folder do not match its id',
    ]);
  });

  it('folders that hold one another ten times over, ten deep, are refused and not counted out', async () => {
    await using repo = await temporaryRepository();
    const blob = await repo.pipe('x', 'hash-object', '-w', '--stdin');
    let row = `100644 blob ${blob}`;
    for (let depth = 0; depth < 10; depth += 1) {
      const rows = Array.from({ length: 10 }, (_, n) => `${row}\t${n}\n`);
      row = `040000 tree ${await repo.pipe(rows.join(''), 'mktree')}`;
    }
    await using repository = await open(repo);
    await expect(repository.tree(row.slice(12))).rejects.toThrow(
      'cannot be listed (it has more than 5000000 files)',
    );
  });
});
