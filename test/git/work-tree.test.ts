import { symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/git/repository.ts';
import type { Tree } from '../../src/git/tree.ts';
import { temporaryRepository } from '../support/repository.ts';
import type { TemporaryRepository } from '../support/repository.ts';

interface Sides {
  readonly head: Tree;
  readonly work: Tree;
  /** Paths whose contents differ from HEAD's, or that only one side has. */
  readonly changed: readonly string[];
}

/** HEAD and the work tree of a repository, while both can be read. */
async function withSides(
  repo: TemporaryRepository,
  look: (sides: Sides) => Promise<void>,
): Promise<void> {
  await using repository = await openRepository(repo.dir, { env: repo.env });
  const head = await repository.tree((await repository.resolve('HEAD')).sha);
  const work = await repository.workTree();
  const names = new Set([...head.entries.keys(), ...work.entries.keys()]);
  const changed = [...names].filter(
    (name) => head.entries.get(name)?.oid !== work.entries.get(name)?.oid,
  );
  await look({ head, work, changed: changed.toSorted() });
}

async function text(tree: Tree, name: string): Promise<string> {
  return Buffer.from(await tree.read(name)).toString();
}

/** Past the moment in which git cannot tell whether a file was written before or after the index. */
async function settle(repo: TemporaryRepository): Promise<void> {
  const names = (await repo.git('ls-files')).split('\n');
  for (const name of names) await utimes(path.join(repo.dir, name), 1_700_000_000, 1_700_000_000);
  await repo.git('update-index', '--refresh');
}

describe('the work tree as a tree', () => {
  it('has what is tracked, staged or not, and what is not ignored, as it lies on disk', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', {
      '.gitignore': 'ignored/\n*.log\n',
      'kept.md': 'kept',
      'edited.md': 'before',
      'staged.md': 'before',
      'deleted.md': 'x',
      'deleted-staged.md': 'x',
      'forced.log': 'tracked although ignored',
    });
    await repo.git('add', '--force', 'forced.log');
    await repo.git('commit', '--quiet', '--message', 'forced');
    await repo.write({ 'staged.md': 'staged', 'deleted-staged.md': null });
    await repo.git('add', '--all');
    await repo.write({
      'edited.md': 'after',
      'staged.md': 'staged and edited',
      'deleted.md': null,
      'new/file.md': 'new',
      'ignored/a.md': 'no',
      'b.log': 'no',
    });
    await withSides(repo, async ({ work, changed }) => {
      expect([...work.entries.keys()].toSorted()).toEqual([
        '.gitignore',
        'edited.md',
        'forced.log',
        'kept.md',
        'new/file.md',
        'staged.md',
      ]);
      expect(changed).toEqual([
        'deleted-staged.md',
        'deleted.md',
        'edited.md',
        'new/file.md',
        'staged.md',
      ]);
      expect(await text(work, 'kept.md')).toBe('kept');
      expect(await text(work, 'edited.md')).toBe('after');
      expect(await text(work, 'staged.md')).toBe('staged and edited');
      expect(await text(work, 'new/file.md')).toBe('new');
    });
  });

  it('shares identities with commits, whether git has looked at a file before or not', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': 'A', 'b.md': 'B' });
    await repo.write({ 'copy.md': 'A' });
    await withSides(repo, async ({ head, work, changed }) => {
      expect(changed).toEqual(['copy.md']);
      expect(work.entries.get('copy.md')?.oid).toBe(head.entries.get('a.md')?.oid);
    });
    await settle(repo);
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual(['copy.md']);
      expect(await text(work, 'a.md')).toBe('A');
    });
  });

  it('sees an edit of the same length in the same second', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': 'A' });
    await repo.write({ 'a.md': 'B' });
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual(['a.md']);
      expect(await text(work, 'a.md')).toBe('B');
    });
  });

  it('has no file of a merge conflict but the one on disk', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': 'base\n' });
    await repo.git('switch', '--quiet', '-c', 'other');
    await repo.commit('theirs', { 'a.md': 'theirs\n' });
    await repo.git('switch', '--quiet', 'main');
    await repo.commit('ours', { 'a.md': 'ours\n' });
    await expect(repo.git('merge', 'other')).rejects.toThrow(/merge other/);
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual(['a.md']);
      expect(await text(work, 'a.md')).toContain('<<<<<<< HEAD\nours\n');
    });
  });

  it('follows no symbolic link, neither a file nor a folder', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'dir/a.md': 'A', 'b.md': 'B' });
    await writeFile(path.join(repo.dir, '../secret.md'), 'secret');
    await repo.write({ dir: null, 'b.md': null });
    await symlink('..', path.join(repo.dir, 'dir'));
    await symlink('../secret.md', path.join(repo.dir, 'b.md'));
    await withSides(repo, async ({ work }) => {
      expect(
        Object.fromEntries(Array.from(work.entries, ([name, { kind }]) => [name, kind])),
      ).toEqual({
        dir: 'symlink',
        'b.md': 'symlink',
      });
      await expect(work.read('b.md')).rejects.toThrow('b.md is a symbolic link');
      await expect(work.read('dir/a.md')).rejects.toThrow('dir/a.md lies behind dir');
    });
  });

  it('leaves a repository within the repository alone', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': 'A' });
    await repo.git('init', '--quiet', 'nested');
    await repo.write({ 'nested/x.md': 'X' });
    await withSides(repo, async ({ changed }) => expect(changed).toEqual([]));
  });

  it('keeps what a sparse checkout leaves out', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'in/a.md': 'A', 'out/b.md': 'B' });
    await repo.git('sparse-checkout', 'set', 'in');
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual([]);
      expect(await text(work, 'out/b.md')).toBe('B');
    });
  });

  it('has a file with a name that is no UTF-8', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': 'A' });
    const name = Buffer.concat([Buffer.from(`${repo.dir}/x`), Buffer.from([0xff])]);
    await writeFile(name, 'X');
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual(['x\udcff']);
      expect(await text(work, 'x\udcff')).toBe('X');
    });
  });

  it('refuses a file beyond the cap, and one that changes in between', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': 'A' });
    await repo.write({ 'large.bin': Buffer.alloc(16 * 1024 * 1024 + 1), 'a.md': 'AA' });
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual(['a.md', 'large.bin']);
      await expect(work.read('large.bin')).rejects.toThrow('large.bin has 16.0 MiB');
      await repo.write({ 'a.md': 'later' });
      await expect(work.read('a.md')).rejects.toThrow(
        'a.md changed on disk while it was being read: run the guard again.',
      );
    });
  });
});

describe('line endings of the work tree', () => {
  const crlf = 'one\r\ntwo\r\n';

  it.each([
    ['core.autocrlf true', 'true', ''],
    ['core.autocrlf input', 'input', ''],
    ['text=auto', 'false', '* text=auto\n'],
    ['text', 'false', '*.md text\n'],
    ['eol=crlf', 'false', '*.md eol=crlf\n'],
  ])(
    'CRLF on disk is no change under %s, and an edit is only that edit',
    async (_, autocrlf, attributes) => {
      await using repo = await temporaryRepository();
      await repo.commit('one', {
        '.gitattributes': attributes,
        'a.md': 'one\ntwo\n',
        'b.md': 'b\n',
      });
      const env = {
        ...repo.env,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.autocrlf',
        GIT_CONFIG_VALUE_0: autocrlf,
      };
      await repo.write({ 'a.md': crlf, 'b.md': 'b\r\nmore\r\n' });
      await withSides({ ...repo, env }, async ({ work, changed }) => {
        expect(changed).toEqual(['b.md']);
        expect(await text(work, 'a.md')).toBe('one\ntwo\n');
        expect(await text(work, 'b.md')).toBe('b\nmore\n');
      });
    },
  );

  it.each([
    ['nothing says that they are converted', ''],
    ['the file is no text', '* text=auto\na.md -text\n'],
  ])('CRLF on disk is a change when %s', async (_, attributes) => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { '.gitattributes': attributes, 'a.md': 'one\ntwo\n' });
    await repo.write({ 'a.md': crlf });
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual(['a.md']);
      expect(await text(work, 'a.md')).toBe(crlf);
    });
  });

  it('what was committed with CRLF keeps it under text=auto', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { 'a.md': crlf });
    await repo.commit('two', { '.gitattributes': '* text=auto\n' });
    await repo.write({ 'a.md': `${crlf}three\r\n` });
    await withSides(repo, async ({ work }) => {
      expect(await text(work, 'a.md')).toBe(`${crlf}three\r\n`);
    });
  });

  it.each([
    ['a NUL byte', 'one\r\n\u0000'],
    ['a carriage return alone', 'one\r\ntwo\rthree'],
  ])('contents with %s are not converted under text=auto', async (_, contents) => {
    await using repo = await temporaryRepository();
    await repo.commit('one', { '.gitattributes': '* text=auto\n', 'a.md': 'x' });
    await repo.write({ 'a.md': contents });
    await withSides(repo, async ({ work }) => expect(await text(work, 'a.md')).toBe(contents));
  });

  it('agrees with what git itself would commit', async () => {
    await using repo = await temporaryRepository();
    const endings = ['a\r\nb\r\n', 'a\nb\r\n', 'a\rb\r\n', '\r\n', 'a\r\n\u0000', 'plain\n'];
    const rules = ['text=auto', 'text', '-text', 'eol=lf', 'text=auto eol=crlf', '!text'];
    const files = Object.fromEntries(
      rules.flatMap((_, r) => endings.map((contents, e) => [`r${r}/e${e}.md`, contents])),
    );
    const attributes = rules.map((rule, r) => `r${r}/* ${rule}\n`).join('');
    await repo.commit('one', {
      '.gitattributes': attributes,
      'r0/e0.md': 'x\r\n',
      'r1/e0.md': 'x\n',
    });
    await repo.write(files);
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const work = await repository.workTree();
    await repo.git('add', '--all');
    for (const name of Object.keys(files))
      expect([name, work.entries.get(name)?.oid]).toEqual([
        name,
        await repo.git('rev-parse', `:${name}`),
      ]);
  });

  it('a file that a filter keeps elsewhere counts as committed while it is unchanged', async () => {
    await using repo = await temporaryRepository();
    await repo.git('config', 'filter.upper.clean', 'tr a-z A-Z');
    await repo.git('config', 'filter.upper.smudge', 'tr A-Z a-z');
    await repo.commit('one', { '.gitattributes': '*.md filter=upper\n', 'a.md': 'abc' });
    await settle(repo);
    await withSides(repo, async ({ work, changed }) => {
      expect(changed).toEqual([]);
      expect(await text(work, 'a.md')).toBe('ABC');
    });
  });
});
