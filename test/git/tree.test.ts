import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/git/repository.ts';
import type { Repository } from '../../src/git/repository.ts';
import type { Tree } from '../../src/git/tree.ts';
import { temporaryRepository } from '../support/repository.ts';
import type { TemporaryRepository } from '../support/repository.ts';

const open = (repo: TemporaryRepository, dir = repo.dir): Promise<Repository> =>
  openRepository(dir, { env: repo.env });

async function text(tree: Tree, name: string): Promise<string> {
  return Buffer.from(await tree.read(name)).toString();
}

describe('a commit as a tree', () => {
  it('has every file by its path, whatever lies in the work tree', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { 'a.md': 'A\n', 'b/c.md': 'C', empty: '' });
    await repo.write({ 'a.md': 'changed', 'b/c.md': null });
    await using repository = await open(repo);
    const tree = await repository.tree(sha);
    expect([...tree.entries.keys()]).toEqual(['a.md', 'b/c.md', 'empty']);
    expect(await text(tree, 'a.md')).toBe('A\n');
    expect(await text(tree, 'b/c.md')).toBe('C');
    expect(await text(tree, 'empty')).toBe('');
  });

  it('gives equal contents the same identity, on both sides and under any name', async () => {
    await using repo = await temporaryRepository();
    const base = await repo.commit('one', { kept: 'same', old: 'moved', edited: '1' });
    const head = await repo.commit('two', { old: null, new: 'moved', edited: '2' });
    await using repository = await open(repo);
    const [before, after] = await Promise.all([repository.tree(base), repository.tree(head)]);
    const oid = (tree: Tree, name: string): string | undefined => tree.entries.get(name)?.oid;
    expect(oid(after, 'kept')).toBe(oid(before, 'kept'));
    expect(oid(after, 'new')).toBe(oid(before, 'old'));
    expect(oid(after, 'edited')).not.toBe(oid(before, 'edited'));
  });

  it('is not touched by attributes: export-ignore, export-subst, eol, filters', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', {
      '.gitattributes': 'hidden.md export-ignore\nsubst.md export-subst\ncrlf.md -text\n',
      'hidden.md': 'here',
      'subst.md': '$Format:%H$',
      'crlf.md': 'a\r\nb\r\n',
    });
    await using repository = await open(repo);
    const tree = await repository.tree(sha);
    expect(await text(tree, 'hidden.md')).toBe('here');
    expect(await text(tree, 'subst.md')).toBe('$Format:%H$');
    expect(await text(tree, 'crlf.md')).toBe('a\r\nb\r\n');
  });

  it('keeps paths relative to the repository when it is opened in a folder of it', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { 'top.md': 'T', 'deep/er/x.md': 'X' });
    await using repository = await open(repo, path.join(repo.dir, 'deep/er'));
    expect(repository.root).toBe(repo.dir);
    const tree = await repository.tree(sha);
    expect([...tree.entries.keys()]).toEqual(['deep/er/x.md', 'top.md']);
    expect([...(await repository.workTree()).entries.keys()].toSorted()).toEqual([
      'deep/er/x.md',
      'top.md',
    ]);
  });

  it('is read from a bare repository, which has no uncommitted work', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { 'a.md': 'A' });
    await using bare = await repo.clone({ args: ['--bare'] });
    await using repository = await open(bare);
    expect(repository.root).toBe(bare.dir);
    expect(await text(await repository.tree(sha), 'a.md')).toBe('A');
    await expect(repository.workTree()).rejects.toThrow(/is a bare repository/);
  });

  it('is read from a linked work tree, whose .git is a file', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': 'A' });
    const linked = path.join(repo.dir, '..', 'linked');
    await repo.git('worktree', 'add', '--quiet', '-b', 'feature', linked);
    await writeFile(path.join(linked, 'a.md'), 'B');
    await using repository = await open(repo, linked);
    const { sha } = await repository.resolve('feature');
    expect(await text(await repository.tree(sha), 'a.md')).toBe('A');
    expect(await text(await repository.workTree(), 'a.md')).toBe('B');
  });

  it('is read from a repository with SHA-256 ids', async () => {
    await using repo = await temporaryRepository({ objectFormat: 'sha256' });
    const sha = await repo.commit('one', { 'a.md': 'A' });
    await using repository = await open(repo);
    expect(sha).toHaveLength(64);
    expect(await text(await repository.tree(sha), 'a.md')).toBe('A');
    expect((await repository.tree(repository.emptyTree)).entries.size).toBe(0);
    await repo.git('update-index', '--refresh');
    await repo.write({ 'b.md': 'A' });
    const { entries } = await repository.workTree();
    expect(entries.get('b.md')?.oid).toBe(entries.get('a.md')?.oid);
  });

  it('takes file names as they are: newlines, quotes, and bytes that are no UTF-8', async () => {
    await using repo = await temporaryRepository();
    const oid = await repo.pipe('body', 'hash-object', '-w', '--stdin');
    const names = ['a\nb', '"q"\t\\', 'ü.md', '-x'].map((name) => Buffer.from(name));
    const invalid = [Buffer.from([0x78, 0xff]), Buffer.from([0x78, 0xfe])];
    const records = [...names, ...invalid].map((name) =>
      Buffer.concat([Buffer.from(`100644 blob ${oid}\t`), name, Buffer.from([0])]),
    );
    const tree = await repo.pipe(Buffer.concat(records), 'mktree', '-z');
    await using repository = await open(repo);
    const read = await repository.tree(tree);
    expect([...read.entries.keys()].toSorted()).toEqual(
      ['a\nb', '"q"\t\\', 'ü.md', '-x', 'x\udcff', 'x\udcfe'].toSorted(),
    );
    for (const name of read.entries.keys()) expect(await text(read, name)).toBe('body');
  });

  it('answers many readers at the same time, each with its own file', async () => {
    await using repo = await temporaryRepository();
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`f${n}`, `${n}:${'x'.repeat(n * 40)}`]),
    );
    const sha = await repo.commit('one', files);
    await using repository = await open(repo);
    const tree = await repository.tree(sha);
    const names = [...Object.keys(files), ...Object.keys(files)];
    const contents = await Promise.all(names.map((name) => text(tree, name)));
    expect(contents).toEqual(names.map((name) => files[name]));
  });
});

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

  it('a commit whose files cannot be listed is an analysis error', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { a: 'A' });
    await using repository = await open(repo);
    await expect(repository.tree('0123456789'.repeat(4))).rejects.toMatchObject({
      kind: 'analysis',
      message: expect.stringMatching(/^The files of 0123456789\S+ cannot be listed/) as string,
    });
  });
});
