import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GuardError } from '../../src/errors.ts';
import type { Credentials } from '../../src/git/remote.ts';
import { openRepository } from '../../src/git/repository.ts';
import { findRevisions } from '../../src/git/revisions.ts';
import type { Revisions, RevisionsRequest } from '../../src/git/revisions.ts';
import { gitServer } from '../support/git-server.ts';
import type { GitServer } from '../support/git-server.ts';
import { temporaryRepository } from '../support/repository.ts';
import type { TemporaryRepository } from '../support/repository.ts';

type Wanted = Omit<RevisionsRequest, 'repository'> & { readonly credentials?: Credentials };

async function revisions(
  repo: TemporaryRepository,
  { credentials, ...request }: Wanted = {},
): Promise<Revisions> {
  await using repository = await openRepository(repo.dir, { env: repo.env, credentials });
  const found = await findRevisions({ repository, ...request });
  // What was found can be read: the commits came with their files.
  const shas = [found.base.sha, found.head.sha ?? 'HEAD'];
  const trees = await Promise.all(shas.map((sha) => repository.tree(sha)));
  for (const tree of trees) for (const name of tree.entries.keys()) await tree.read(name);
  return found;
}

async function refusal(repo: TemporaryRepository, request: Wanted = {}): Promise<string> {
  const error = await revisions(repo, request).catch((thrown: unknown) => thrown as GuardError);
  return 'kind' in error ? `${error.kind}: ${error.message}` : JSON.stringify(error);
}

/** Long enough that the first deepening, by 50, does not reach the fork. */
const LENGTH = 60;
const TOKEN = 'ghs_secret';

/** Commits one after the other, each with another file, in the form of `git fast-import`. */
function commits(branch: string, count: number, from?: string): string {
  const who = 'committer Ada <ada@example.com> 1767225600 +0000';
  const commit = (n: number): string =>
    `commit refs/heads/${branch}\n${who}\ndata 0\n${n === 0 && from !== undefined ? `from ${from}\n` : ''}M 644 inline ${branch}/${n}.md\ndata ${String(n).length}\n${n}\n`;
  return Array.from({ length: count }, (_, n) => commit(n)).join('');
}

interface Shared {
  readonly origin: TemporaryRepository;
  /** Open to everybody. */
  readonly server: GitServer;
  /** The same repository for those who send TOKEN. */
  readonly locked: GitServer;
  /** Where `feature` left `main`; a tag `v1` stands there. */
  readonly fork: string;
  readonly main: string;
  readonly feature: string;
  /** What GitHub checks out for a pull request, refs/pull/1/merge: main with feature merged into it. */
  readonly merge: string;
}

let there: Shared;

beforeAll(async () => {
  const origin = await temporaryRepository();
  const stream = [
    commits('main', 3),
    commits('feature', LENGTH, 'refs/heads/main'),
    'tag v1\nfrom refs/heads/main\ntagger Ada <ada@example.com> 1767225600 +0000\ndata 0\n',
    commits('main', LENGTH),
  ];
  await origin.pipe(stream.join(''), 'fast-import', '--quiet');
  await origin.git('config', 'uploadpack.allowFilter', 'true');
  await origin.git('checkout', '--quiet', '--detach', 'main');
  await origin.git('merge', '--quiet', '--no-edit', 'feature');
  await origin.git('update-ref', 'refs/pull/1/merge', 'HEAD');
  await origin.git('switch', '--quiet', 'main');
  const names = ['v1^{commit}', 'main', 'feature', 'refs/pull/1/merge'];
  const shas = (await origin.git('rev-parse', ...names)).split('\n');
  const [fork = '', main = '', feature = '', merge = ''] = shas;
  const server = await gitServer(origin.dir, origin.env);
  const locked = await gitServer(origin.dir, origin.env, TOKEN);
  there = { origin, server, locked, fork, main, feature, merge };
});

afterAll(async () => {
  for (const part of [there.locked, there.server, there.origin]) await part[Symbol.asyncDispose]();
});

/** As actions/checkout does it: one ref, one commit deep, no branch of the base. */
async function checkout(
  ref: string,
  server = there.server,
  depth = 1,
): Promise<TemporaryRepository> {
  const repo = await temporaryRepository();
  await repo.git('remote', 'add', 'origin', server.url);
  const header = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
  const auth = `http.${server.origin}/.extraheader=AUTHORIZATION: basic ${header}`;
  const fetch = ['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin'];
  await repo.git('-c', auth, ...fetch, `+${ref}:refs/remotes/pull/1/merge`);
  await repo.git('checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge');
  return repo;
}

describe('a shallow clone', () => {
  it('needs nothing when the commits are there', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.server, 2);
    await repo.git('remote', 'remove', 'origin');
    const found = await revisions(repo, { base: 'HEAD^1' });
    expect(found.base.sha).toBe(there.main);
  });

  it('fetches the first parent of the checked-out merge commit, alone', async () => {
    await using repo = await checkout('refs/pull/1/merge');
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
    await using repo = await checkout('refs/pull/1/merge');
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
    await using repo = await checkout('refs/heads/feature');
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

  it('deepens its history until the merge base is found, when the service does not know', async () => {
    await using repo = await checkout('refs/heads/feature');
    const found = await revisions(repo, { compare: () => Promise.resolve(null) });
    expect(found).toEqual({
      base: { ref: 'main', sha: there.fork },
      head: { ref: 'HEAD', sha: there.feature },
      note: null,
    });
  });

  it('deepens behind a commit that the remote has never seen', async () => {
    await using repo = await checkout('refs/heads/feature');
    const sha = await repo.commit('mine', { 'mine.md': 'm' });
    expect(await revisions(repo)).toMatchObject({ base: { sha: there.fork }, head: { sha } });
  });

  it('of the default branch is compared with its first parent', async () => {
    await using repo = await there.origin.clone({ depth: 1, url: there.server.url });
    const found = await revisions(repo);
    expect(found.base.sha).toBe(await there.origin.git('rev-parse', 'main~1'));
    expect(found.note).toBe(
      'HEAD is part of origin/main already, so it is compared with its first parent.',
    );
  });

  it('leaves refs, FETCH_HEAD and configuration as they were', async () => {
    await using repo = await checkout('refs/heads/feature');
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
    expect(await repo.git('rev-parse', '--is-shallow-repository')).toBe('false');
    expect(there.server.authorizations).toHaveLength(before);
  });
});

describe('a private repository checked out with persist-credentials: false', () => {
  const yaml =
    'give the checkout step the history, - uses: actions/checkout with: { fetch-depth: 0 }.';

  it('is fetched with the token that was passed', async () => {
    await using repo = await checkout('refs/pull/1/merge', there.locked);
    const credentials = { server: there.locked.origin, token: TOKEN };
    expect((await revisions(repo, { base: 'HEAD^1', credentials })).base.sha).toBe(there.main);
    expect((await revisions(repo, { credentials })).base.sha).toBe(there.main);
  });

  it('drops a header that the checkout step left behind, instead of sending two', async () => {
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
  });

  it('without a token ends on the last rung: one line, with the YAML that mends it', async () => {
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
    await using repo = await checkout('refs/pull/1/merge');
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
