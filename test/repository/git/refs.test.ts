import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GuardError } from '../../../src/errors.ts';
import { assertRef } from '../../../src/repository/git/ref-name.ts';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { temporaryRepository } from '../../support/repository.ts';
import type { TemporaryRepository } from '../../support/repository.ts';
import { gitInstead } from './git-instead.ts';

const refused = (promise: Promise<unknown>): Promise<GuardError> =>
  promise.then(
    (value) => expect.fail(`no error, but ${JSON.stringify(value)}`),
    (error: unknown) => error as GuardError,
  );

describe('a ref', () => {
  it('is a branch, a tag, an id whole or short, HEAD, or an ancestor of one', async () => {
    await using repo = await temporaryRepository();
    const first = await repo.commit('first');
    const second = await repo.commit('second');
    await repo.git('tag', '--annotate', '--message', 'm', 'v1.0', first);
    await repo.git('branch', 'feature/ü-1', first);
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const expected = {
      HEAD: second,
      '@': second,
      main: second,
      'refs/heads/main': second,
      [second]: second,
      'HEAD~1': first,
      'HEAD~': first,
      'main^': first,
      'main^1': first,
      'v1.0': first,
      'v1.0^{}': first,
      'v1.0^{commit}': first,
      'feature/ü-1': first,
      [first.slice(0, 10)]: first,
    };
    for (const [ref, sha] of Object.entries(expected))
      expect(await repository.resolve(ref)).toEqual({ ref, sha });
  });

  it.each([
    ['', 'is no ref'],
    ['-x', 'begins with a dash'],
    ['--output=/tmp/pwned', 'begins with a dash'],
    ['main..HEAD', 'is a range'],
    ['main...HEAD', 'is a range'],
    ['HEAD@{1}', 'asks the reflog'],
    ['@{upstream}', 'asks the reflog'],
    [':/message', 'is no ref'],
    ['HEAD^{/message}', 'is no ref'],
    ['HEAD:file', 'is no ref'],
    ['a b', 'is no ref'],
    ['a\nb', 'is no ref'],
    ['a\u0000b', 'is no ref'],
    ['a\u2028b', 'is no ref'],
    ['a*', 'is no ref'],
    ['a\\b', 'is no ref'],
    ['^HEAD', 'is no ref'],
  ])('is refused as %j before git sees it', (ref, reason) => {
    expect(() => assertRef(ref)).toThrow(
      expect.objectContaining({
        kind: 'usage',
        message: expect.stringContaining(`" ${reason}`) as string,
      }) as Error,
    );
  });

  it('that names nothing gets one line, with the name that was probably meant', async () => {
    await using origin = await temporaryRepository();
    await origin.commit('one');
    await origin.git('branch', 'develop');
    await using repo = await origin.clone();
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const message = async (ref: string): Promise<string> => {
      const { kind, message: text } = await refused(repository.resolve(ref));
      return `${kind}: ${text}`;
    };
    expect(await message('mian')).toBe(
      'usage: There is no commit mian in this clone: did you mean main?',
    );
    expect(await message('develop')).toBe(
      'usage: There is no commit develop in this clone: did you mean origin/develop?',
    );
    expect(await message('something-else')).toBe(
      'usage: There is no commit something-else in this clone: check the name, or fetch it.',
    );
    expect(await message('main~7')).toBe(
      'usage: main~7 names no commit: the history does not reach that far.',
    );
    const sha = '0123456789'.repeat(4);
    expect(await message(sha)).toBe(
      `usage: The commit ${sha} is not in this clone: check the id, or fetch it with git fetch origin ${sha}.`,
    );
  });

  it('HEAD of a repository without commits says so', async () => {
    await using repo = await temporaryRepository();
    await using repository = await openRepository(repo.dir, { env: repo.env });
    expect((await refused(repository.resolve('HEAD'))).message).toBe(
      'HEAD names no commit: the repository has none on this branch yet; commit something first.',
    );
  });
});

describe('the default branch', () => {
  async function of(repo: TemporaryRepository): Promise<string | null> {
    await using repository = await openRepository(repo.dir, { env: repo.env });
    return (await repository.defaultBranch())?.ref ?? null;
  }

  it('is what origin/HEAD points to', async () => {
    await using origin = await temporaryRepository({ branch: 'next' });
    await origin.commit('one');
    await origin.git('branch', 'main');
    await using repo = await origin.clone();
    await repo.git('branch', 'main');
    expect(await of(repo)).toBe('origin/next');
  });

  it('is else a usual name, the configured one first, the remote before the clone', async () => {
    await using repo = await temporaryRepository({ branch: 'feature' });
    await repo.commit('one');
    expect(await of(repo)).toBeNull();
    await repo.git('branch', 'master');
    expect(await of(repo)).toBe('master');
    await repo.git('branch', 'main');
    expect(await of(repo)).toBe('main');
    await repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(await of(repo)).toBe('origin/main');
    await repo.git('branch', 'production');
    await using repository = await openRepository(repo.dir, {
      env: {
        ...repo.env,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'init.defaultBranch',
        GIT_CONFIG_VALUE_0: 'production',
      },
    });
    expect((await repository.defaultBranch())?.ref).toBe('production');
  });
});

describe('a repository that cannot be opened', () => {
  it('there is no such folder', async () => {
    await using repo = await temporaryRepository();
    const dir = path.join(repo.dir, 'nowhere');
    const error = await refused(openRepository(dir, { env: repo.env }));
    expect(error).toMatchObject({
      kind: 'usage',
      message: `There is no folder ${dir}: give the repository's folder.`,
    });
  });

  it('the folder is in no repository', async () => {
    await using repo = await temporaryRepository();
    const dir = path.join(repo.dir, '..');
    const error = await refused(openRepository(dir, { env: repo.env }));
    expect(error).toMatchObject({
      kind: 'usage',
      message: `${path.resolve(dir)} is not in a git repository: run this inside one, or name it with --repo.`,
    });
  });

  it('the folder is the inside of .git', async () => {
    await using repo = await temporaryRepository();
    const error = await refused(openRepository(path.join(repo.dir, '.git'), { env: repo.env }));
    expect(error.message).toMatch(
      /lies inside a \.git folder: name the repository's own folder\.$/,
    );
  });

  it('git is not installed', async () => {
    await using repo = await temporaryRepository();
    const error = await refused(
      openRepository(repo.dir, { env: { ...repo.env, PATH: path.join(repo.dir, 'bin') } }),
    );
    expect(error).toMatchObject({
      kind: 'usage',
      message: 'git was not found: install git, or put it on the PATH.',
    });
  });

  it('git does not trust its owner, as in a container job', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one');
    // Git has a switch that makes it take everybody for a stranger; it must get past the allow-list.
    const stranger = 'GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"';
    const env = { ...repo.env, PATH: await gitInstead(repo, stranger) };
    const error = await refused(openRepository(repo.dir, { env }));
    expect(error).toMatchObject({
      kind: 'usage',
      message: `git does not trust ${repo.dir}, because another user owns it (usual in container jobs): run git config --global --add safe.directory '${repo.dir}' first.`,
    });
    // What the message says does help, and so does the same by environment.
    const trusted = {
      ...env,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: repo.dir,
    };
    await using repository = await openRepository(repo.dir, { env: trusted });
    expect((await repository.resolve('HEAD')).sha).toBe(await repo.git('rev-parse', 'HEAD'));
  });
});
