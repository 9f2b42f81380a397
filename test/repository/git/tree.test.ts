import { writeFile } from 'node:fs/promises';
import path from 'node:path';
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

  it.each([[], ['--bare']])(
    'is read from a folder with line breaks in its name %j',
    async (...args) => {
      await using repo = await temporaryRepository();
      const sha = await repo.commit('one', { 'a.md': 'A' });
      const dir = path.join(repo.dir, '..', 'a\n\nname\n');
      await repo.git('clone', '--quiet', ...args, repo.dir, dir);
      await using repository = await open(repo, dir);
      expect(repository.root).toBe(path.resolve(dir));
      expect(await text(await repository.tree(sha), 'a.md')).toBe('A');
    },
  );

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
