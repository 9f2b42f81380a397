import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { gitInstead } from './git-instead.ts';
import { checkout, refusal, revisions, sharedRemote, TOKEN } from './remote-fixture.ts';
import type { Shared } from './remote-fixture.ts';

let there: Shared;
beforeAll(async () => {
  there = await sharedRemote();
});
afterAll(() => there[Symbol.asyncDispose]());

describe('a private repository checked out with persist-credentials: false', () => {
  const yaml =
    'give the checkout step the history, - uses: actions/checkout with: { fetch-depth: 0 }.';

  it('is fetched with the token that was passed', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.locked);
    const credentials = { server: there.locked.origin, token: TOKEN };
    expect((await revisions(repo, { base: 'HEAD^1', credentials })).base.sha).toBe(there.main);
    expect((await revisions(repo, { credentials })).base.sha).toBe(there.main);
  });

  it(
    'drops a header that the checkout step left behind, instead of sending two',
    { tags: ['slow'] },
    async () => {
      await using repo = await checkout('refs/pull/1/merge', there.locked);
      await repo.git(
        'config',
        `http.${there.locked.origin}/.extraheader`,
        'AUTHORIZATION: basic b2xk',
      );
      const before = there.locked.authorizations.length;
      await revisions(repo, {
        base: 'HEAD^1',
        credentials: { server: there.locked.origin, token: TOKEN },
      });
      const sent = new Set(there.locked.authorizations.slice(before));
      expect([...sent]).toEqual([
        `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`,
      ]);
    },
  );

  it('without a token ends on the last rung: one line, with the YAML that fixes it', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.locked);
    const reason = `could not read Username for '${there.locked.origin}': terminal prompts disabled`;
    expect(await refusal(repo, { base: 'HEAD^1' })).toBe(
      `usage: HEAD^1 is not in this shallow clone and could not be fetched (git says: ${reason}): ${yaml}`,
    );
    expect(await refusal(repo)).toBe(
      `usage: The default branch is not in this shallow clone and could not be fetched (git says: ${reason}): ${yaml}`,
    );
    expect(await refusal(repo, { target: 'main', compare: () => Promise.resolve(null) })).toBe(
      `usage: main is not in this shallow clone and could not be fetched (git says: ${reason}): ${yaml}`,
    );
  });

  it('shows the token to no other server, and keeps it off disk', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.locked);
    const before = there.locked.authorizations.length;
    const credentials = { server: 'https://github.example', token: TOKEN };
    expect(await refusal(repo, { base: 'HEAD^1', credentials })).toContain(
      'could not read Username',
    );
    expect(new Set(there.locked.authorizations.slice(before))).toEqual(new Set([null]));
    expect(await repo.git('config', '--list')).not.toContain('secret');
  });

  it('an ancestor too far back to be fetched step by step ends there too', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.server);
    expect(await refusal(repo, { base: 'HEAD~99999999999999999999' })).toBe(
      `usage: HEAD~99999999999999999999 is not in this shallow clone and could not be fetched (it lies too far back to be fetched singly): ${yaml}`,
    );
  });
});

describe('a partial clone', () => {
  const filter = ['--filter=blob:none', '--no-checkout'];

  it('fetches the files that it lacks together, with the token, and only those that are read', async () => {
    const { origin, locked } = there;
    await using repo = await origin.clone({ args: filter });
    await repo.git('remote', 'set-url', 'origin', locked.url);
    const before = locked.authorizations.length;
    const credentials = { server: locked.origin, token: TOKEN };
    await using repository = await openRepository(repo.dir, { env: repo.env, credentials });
    const tree = await repository.tree(there.main);
    const numbers = Array.from({ length: 20 }, (_, n) => String(n));
    const contents = await Promise.all(numbers.map((n) => tree.read(`main/${n}.md`)));
    expect(contents.map(String)).toEqual(numbers);
    // A fetch is three requests; the first miss goes alone, the others meanwhile gather.
    expect(locked.authorizations.length - before).toBeLessThan(20);
    const missing = await repo.git('rev-list', '--objects', '--all', '--missing=print');
    expect(missing).toContain(`?${await origin.git('rev-parse', 'main:main/42.md')}`);
  });

  it(
    'fetches them itself under an older git, which would download on its own',
    { tags: ['slow'] },
    async () => {
      await using repo = await there.origin.clone({ args: filter });
      await repo.git('remote', 'set-url', 'origin', there.locked.url);
      const git = 'exec env -u GIT_NO_LAZY_FETCH git "$@"';
      const env = { ...repo.env, PATH: await gitInstead(repo, git) };
      const credentials = { server: there.locked.origin, token: TOKEN };
      const before = there.locked.authorizations.length;
      await using repository = await openRepository(repo.dir, { env, credentials });
      const tree = await repository.tree(there.main);
      const contents = await Promise.all([7, 8].map((n) => tree.read(`main/${n}.md`)));
      expect(contents.map(String)).toEqual(['7', '8']);
      expect(there.locked.authorizations.slice(before)).not.toContain(null);
    },
  );

  it('says for each file why it could not be fetched', async () => {
    await using repo = await there.origin.clone({ args: filter });
    await repo.git('remote', 'set-url', 'origin', there.locked.url);
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const tree = await repository.tree(there.main);
    await expect(tree.read('main/7.md')).rejects.toMatchObject({
      kind: 'analysis',
      message: `main/7.md is not in this partial clone and could not be fetched (could not read Username for '${there.locked.origin}': terminal prompts disabled): take filter out of the checkout step, or clone without --filter.`,
    });
  });
});
