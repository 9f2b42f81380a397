import type { GuardError } from '../../../src/errors.ts';
import type { Credentials } from '../../../src/repository/git/remote.ts';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { findRevisions } from '../../../src/repository/git/revisions.ts';
import type { Revisions, RevisionsRequest } from '../../../src/repository/git/revisions.ts';
import { gitServer } from '../../support/git-server.ts';
import type { GitServer } from '../../support/git-server.ts';
import { temporaryRepository } from '../../support/repository.ts';
import type { TemporaryRepository } from '../../support/repository.ts';

export type Wanted = Omit<RevisionsRequest, 'repository'> & { readonly credentials?: Credentials };

export async function revisions(
  repo: TemporaryRepository,
  { credentials, ...request }: Wanted = {},
): Promise<Revisions> {
  await using repository = await openRepository(repo.dir, { env: repo.env, credentials });
  const found = await findRevisions({ repository, ...request });
  // What was found can be read: the commits came with their files.
  const shas = [found.base.sha, found.head.sha ?? ''];
  const trees = await Promise.all(shas.map((sha) => repository.tree(sha)));
  for (const tree of trees) for (const name of tree.entries.keys()) await tree.read(name);
  return found;
}

export async function refusal(repo: TemporaryRepository, request: Wanted = {}): Promise<string> {
  const error = await revisions(repo, request).catch((thrown: unknown) => thrown as GuardError);
  return 'kind' in error ? `${error.kind}: ${error.message}` : JSON.stringify(error);
}

/** Long enough that the first deepening, by 50, does not reach the fork. */
const LENGTH = 60;
export const TOKEN = 'ghs_secret';

/** Commits one after the other, each with another file, in the form of `git fast-import`. */
function commits(branch: string, count: number, from?: string): string {
  const who = 'committer Ada <ada@example.com> 1767225600 +0000';
  const commit = (n: number): string =>
    `commit refs/heads/${branch}\n${who}\ndata 0\n${n === 0 && from !== undefined ? `from ${from}\n` : ''}M 644 inline ${branch}/${n}.md\ndata ${String(n).length}\n${n}\n`;
  return Array.from({ length: count }, (_, n) => commit(n)).join('');
}

export interface Shared extends AsyncDisposable {
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

/** Builds the repository and starts both servers; to be disposed of by the test file. */
export async function sharedRemote(): Promise<Shared> {
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
  return {
    origin,
    server,
    locked,
    fork,
    main,
    feature,
    merge,
    async [Symbol.asyncDispose]() {
      for (const part of [locked, server, origin]) await part[Symbol.asyncDispose]();
    },
  };
}

/** As actions/checkout does it: one ref, one commit deep, no branch of the base. */
export async function checkout(
  ref: string,
  server: GitServer,
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
