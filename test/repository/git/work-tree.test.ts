import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryRepository } from '../../support/repository.ts';
import { settle, text, withSides } from './sides.ts';

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
    await mkdir(path.join(repo.dir, '../outside'));
    await writeFile(path.join(repo.dir, '../outside/a.md'), 'secret');
    await symlink('../outside', path.join(repo.dir, 'dir'));
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
