import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensure } from '../../../src/repository/git/ladder.ts';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { checkout, refusal, revisions, sharedRemote } from './remote-fixture.ts';
import type { Shared } from './remote-fixture.ts';

let there: Shared;
beforeAll(async () => {
  there = await sharedRemote();
});
afterAll(() => there[Symbol.asyncDispose]());

describe('a shallow clone', () => {
  it('needs nothing when the commits are there', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.server, 2);
    await repo.git('remote', 'remove', 'origin');
    const found = await revisions(repo, { base: 'HEAD^1' });
    expect(found.base.sha).toBe(there.main);
  });

  it('fetches the first parent of the checked-out merge commit, alone', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.server);
    await using repository = await openRepository(repo.dir, { env: repo.env });
    expect(await repository.parents(there.merge)).toEqual([there.main, there.feature]);
    const found = await revisions(repo, { base: 'HEAD^1' });
    expect(found).toMatchObject({
      base: { ref: 'HEAD^1', sha: there.main },
      head: { sha: there.merge },
    });
    expect(await repo.git('rev-list', '--count', there.main)).toBe('1');
  });

  it('fetches an ancestor step by step, a commit by its id, a branch and a tag by name', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.server);
    const base = async (ref: string): Promise<string> =>
      (await revisions(repo, { base: ref })).base.sha;
    expect(await base('HEAD^2~2')).toBe(await there.origin.git('rev-parse', 'feature~2'));
    expect(await base(there.fork)).toBe(there.fork);
    expect(await base('feature')).toBe(there.feature);
    expect(await base('origin/main')).toBe(there.main);
    expect(await base('v1')).toBe(there.fork);
    expect(await base('main~3')).toBe(await there.origin.git('rev-parse', 'main~3'));
  });

  it('asks the hosting service for the merge base before it fetches any history', async () => {
    await using repo = await checkout('refs/heads/feature', there.server);
    const asked: string[][] = [];
    const found = await revisions(repo, {
      target: 'main',
      compare: (target, head) => {
        asked.push([target, head]);
        return Promise.resolve(there.fork);
      },
    });
    expect(asked).toEqual([['main', there.feature]]);
    expect(found.base).toEqual({ ref: 'main', sha: there.fork });
    expect(await repo.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it(
    'takes no answer of the hosting service that is no commit id',
    { tags: ['slow'] },
    async () => {
      await using repo = await checkout('refs/heads/feature', there.server);
      const compare = (): Promise<string> => Promise.resolve('--upload-pack=evil');
      expect((await revisions(repo, { compare })).base.sha).toBe(there.fork);
    },
  );

  it('deepens its history until the merge base is found, when the service does not know', async () => {
    await using repo = await checkout('refs/heads/feature', there.server);
    const found = await revisions(repo, { compare: () => Promise.resolve(null) });
    expect(found).toEqual({
      base: { ref: 'main', sha: there.fork },
      head: { ref: 'HEAD', sha: there.feature },
      note: null,
    });
  });

  it('deepens behind a commit that the remote has never seen', { tags: ['slow'] }, async () => {
    await using repo = await checkout('refs/heads/feature', there.server);
    const sha = await repo.commit('mine', { 'mine.md': 'm' });
    expect(await revisions(repo)).toMatchObject({ base: { sha: there.fork }, head: { sha } });
  });

  it('of the default branch is compared with its first parent', { tags: ['slow'] }, async () => {
    await using repo = await there.origin.clone({ depth: 1, url: there.server.url });
    const found = await revisions(repo);
    expect(found.base.sha).toBe(await there.origin.git('rev-parse', 'main~1'));
    expect(found.note).toBe(
      'HEAD is part of origin/main already, so it is compared with its first parent.',
    );
  });

  it('has an ancestor by its name, too, once it was fetched', async () => {
    await using repo = await checkout('refs/heads/feature', there.server);
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const { sha } = await repository.resolve('HEAD');
    expect(await repository.find('HEAD~1')).toBeNull();
    await repository.remote.fetch([sha], { deepen: 2 });
    expect((await repository.find('HEAD~1'))?.sha).toBe(
      await there.origin.git('rev-parse', 'feature~1'),
    );
  });

  it('leaves refs, FETCH_HEAD and configuration as they were', async () => {
    await using repo = await checkout('refs/heads/feature', there.server);
    const state = async (): Promise<readonly string[]> => [
      await repo.git('for-each-ref'),
      await repo.git('config', '--list', '--local'),
      await repo.git('rev-parse', 'FETCH_HEAD'),
    ];
    await repo.git('config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    const before = await state();
    await revisions(repo);
    expect(await state()).toEqual(before);
  });
});

describe('a complete clone', () => {
  it('is never made shallow: what is missing there is an error', async () => {
    await using repo = await there.origin.clone({
      branch: 'feature',
      args: ['--single-branch'],
      url: there.server.url,
    });
    const before = there.server.authorizations.length;
    expect(await refusal(repo, { base: there.main })).toBe(
      `usage: The commit ${there.main} is not in this clone: check the id, or fetch it with git fetch origin ${there.main}.`,
    );
    expect(await refusal(repo, { target: 'main' })).toMatch(
      /^usage: There is no commit main in this clone/,
    );
    await using repository = await openRepository(repo.dir, { env: repo.env });
    await expect(ensure(repository, there.main)).rejects.toThrow('is not in this clone');
    expect(await repo.git('rev-parse', '--is-shallow-repository')).toBe('false');
    expect(there.server.authorizations).toHaveLength(before);
  });
});
