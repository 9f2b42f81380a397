import { describe, expect, it } from 'vitest';
import type { GuardError } from '../../../src/errors.ts';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { findRevisions } from '../../../src/repository/git/revisions.ts';
import type { Revisions, RevisionsRequest } from '../../../src/repository/git/revisions.ts';
import { temporaryRepository } from '../../support/repository.ts';
import type { TemporaryRepository } from '../../support/repository.ts';

async function revisions(
  repo: TemporaryRepository,
  request: Omit<RevisionsRequest, 'repository'> = {},
): Promise<Revisions> {
  await using repository = await openRepository(repo.dir, { env: repo.env });
  return await findRevisions({ repository, ...request });
}

interface Forked {
  readonly repo: TemporaryRepository;
  readonly a: string;
  readonly c: string;
  readonly x: string;
  readonly y: string;
}

let made: Promise<Forked> | undefined;

/** main: a - b - c; feature, checked out: a - x - y. Made once, and each time a copy. */
async function forked(): Promise<Forked> {
  made ??= make();
  const shared = await made;
  return { ...shared, repo: await shared.repo.copy() };
}

async function make(): Promise<Forked> {
  const repo = await temporaryRepository();
  const a = await repo.commit('a');
  await repo.git('switch', '--quiet', '-c', 'feature');
  const x = await repo.commit('x', { 'x.md': 'x' });
  const y = await repo.commit('y', { 'y.md': 'y' });
  await repo.git('switch', '--quiet', 'main');
  await repo.commit('b', { 'b.md': 'b' });
  const c = await repo.commit('c', { 'c.md': 'c' });
  await repo.git('switch', '--quiet', 'feature');
  return { repo, a, c, x, y };
}

describe('base and head in a complete clone', () => {
  it('are the merge base with the default branch, and HEAD', async () => {
    const { repo, a, y } = await forked();
    await using _ = repo;
    expect(await revisions(repo)).toEqual({
      base: { ref: 'main', sha: a },
      head: { ref: 'HEAD', sha: y },
      note: null,
    });
  });

  it('base as given is exactly that commit, head any other', async () => {
    const { repo, c, x } = await forked();
    await using _ = repo;
    expect(await revisions(repo, { base: 'main', head: 'feature~1' })).toEqual({
      base: { ref: 'main', sha: c },
      head: { ref: 'feature~1', sha: x },
      note: null,
    });
  });

  it('a target as given takes the place of the default branch', async () => {
    const { repo, x } = await forked();
    await using _ = repo;
    await repo.git('branch', 'release', x);
    expect((await revisions(repo, { target: 'release' })).base).toEqual({ ref: 'release', sha: x });
  });

  it('on the default branch itself, base is the first parent, and the report says so', async () => {
    const { repo, c } = await forked();
    await using _ = repo;
    const merge = await repo
      .git('switch', '--quiet', 'main')
      .then(() => repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature'))
      .then(() => repo.git('rev-parse', 'HEAD'));
    expect(await revisions(repo)).toEqual({
      base: { ref: 'HEAD^', sha: c },
      head: { ref: 'HEAD', sha: merge },
      note: 'HEAD is part of main already, so it is compared with its first parent.',
    });
  });

  it('commits that are not pushed yet are compared with what the remote has', async () => {
    await using origin = await temporaryRepository();
    const pushed = await origin.commit('pushed');
    await using repo = await origin.clone();
    await repo.commit('mine');
    expect((await revisions(repo)).base).toEqual({ ref: 'origin/main', sha: pushed });
  });

  it('the first commit is compared with the empty tree', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('first');
    const found = await revisions(repo);
    expect(found).toEqual({
      base: { ref: 'empty tree', sha: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
      head: { ref: 'HEAD', sha },
      note: 'HEAD is the first commit, so everything counts as added.',
    });
    await using repository = await openRepository(repo.dir, { env: repo.env });
    expect((await repository.tree(found.base.sha)).entries.size).toBe(0);
  });
});

describe('uncommitted work', () => {
  it('is compared with the merge base of HEAD', async () => {
    const { repo, a } = await forked();
    await using _ = repo;
    expect(await revisions(repo, { worktree: true })).toEqual({
      base: { ref: 'main', sha: a },
      head: { ref: 'work tree', sha: null },
      note: null,
    });
  });

  it('is compared with HEAD on the default branch', async () => {
    const { repo, c } = await forked();
    await using _ = repo;
    await repo.git('switch', '--quiet', 'main');
    expect((await revisions(repo, { worktree: true })).base).toEqual({ ref: 'HEAD', sha: c });
  });

  it('is compared with the empty tree before the first commit', async () => {
    await using repo = await temporaryRepository();
    expect(await revisions(repo, { worktree: true })).toMatchObject({
      base: { ref: 'empty tree' },
      head: { sha: null },
      note: 'There is no commit yet, so everything counts as added.',
    });
  });
});

describe('what cannot be compared gets one line', () => {
  async function refusal(
    repo: TemporaryRepository,
    request: Omit<RevisionsRequest, 'repository'> = {},
  ): Promise<string> {
    const error = await revisions(repo, request).catch((thrown: unknown) => thrown as GuardError);
    return 'kind' in error ? `${error.kind}: ${error.message}` : JSON.stringify(error);
  }

  it('a repository without commits', async () => {
    await using repo = await temporaryRepository();
    expect(await refusal(repo)).toBe(
      'usage: HEAD names no commit: the repository has none on this branch yet; commit something first.',
    );
  });

  it('an unknown base, head or target', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one');
    const line = 'usage: There is no commit mian in this clone: did you mean main?';
    expect(await refusal(repo, { base: 'mian' })).toBe(line);
    expect(await refusal(repo, { head: 'mian' })).toBe(line);
    expect(await refusal(repo, { target: 'mian' })).toBe(line);
  });

  it('a ref that is an option', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one');
    for (const name of ['base', 'head', 'target'])
      expect(await refusal(repo, { [name]: '--upload-pack=evil' })).toBe(
        'usage: "--upload-pack=evil" begins with a dash, which no ref does: give a branch, a tag, a commit id, or HEAD~1 and the like.',
      );
  });

  it('a clone without a default branch', async () => {
    const { repo } = await forked();
    await using _ = repo;
    await repo.git('switch', '--quiet', 'main');
    await using fork = await repo.clone({ branch: 'feature', args: ['--single-branch'] });
    expect(await refusal(fork)).toBe(
      'usage: This clone has no default branch to compare with (neither origin/HEAD, nor main or master): run git remote set-head origin --auto, or name the base with --base.',
    );
  });

  it('histories that have nothing in common', async () => {
    await using repo = await temporaryRepository();
    const main = await repo.commit('one');
    await repo.git('switch', '--quiet', '--orphan', 'other');
    await repo.commit('two');
    expect(await refusal(repo)).toBe(
      `usage: HEAD and main (${main.slice(0, 12)}) have no commit in common: name the base with --base.`,
    );
  });

  it('uncommitted work and a head at once', async () => {
    await using repo = await temporaryRepository();
    expect(await refusal(repo, { head: 'main', worktree: true })).toBe(
      'usage: --worktree and --head exclude each other: give one of them.',
    );
  });
});
