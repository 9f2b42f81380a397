import { START } from '../../src/cli/demo/example.ts';
import { type GitServer, gitServer } from './git-server.ts';
import { type Files, type TemporaryRepository, temporaryRepository } from './repository.ts';

/** A repository on a server, with a pull request that changes these files. */
export interface PullRequest extends AsyncDisposable {
  readonly base: string;
  readonly head: string;
  /** What GitHub makes of both: `refs/pull/2/merge`. */
  readonly merge: string;
  readonly server: GitServer;
  readonly origin: TemporaryRepository;
  /** What the checkout step does: one commit, no history, and no credentials left behind. */
  checkout(commit: string): Promise<TemporaryRepository>;
}

/**
 * @param changes what the pull request changes of the bundled example
 * @param token what the server wants to see, if anything
 */
export async function pullRequestOf(
  changes: Files,
  token: string | null = null,
): Promise<PullRequest> {
  start ??= startMade();
  const { forked, repository } = await start;
  const origin = await repository.copy();
  await origin.startBranch('topic');
  const head = await origin.commit('Change prompts', changes);
  await origin.git('checkout', '--quiet', 'main');
  const base = await origin.commit('Meanwhile', { 'README.md': '# Larkfield\n' });
  const merge = await mergeOf(origin, head, forked);
  const server = await gitServer(origin.dir, origin.env, token);
  const clones: TemporaryRepository[] = [];
  return {
    base,
    head,
    merge,
    server,
    origin,
    async checkout(commit) {
      const clone = await temporaryRepository();
      clones.push(clone);
      await clone.git('fetch', '--quiet', '--depth=1', `file://${origin.dir}`, commit);
      await clone.git('checkout', '--quiet', '--force', commit);
      await clone.git('remote', 'add', 'origin', server.url);
      return clone;
    },
    async [Symbol.asyncDispose]() {
      for (const each of [server, ...clones, origin]) await each[Symbol.asyncDispose]();
    },
  };
}

let start:
  | Promise<{ readonly repository: TemporaryRepository; readonly forked: string }>
  | undefined;

/** What every pull request begins with, made once. */
async function startMade() {
  const repository = await temporaryRepository();
  return {
    repository,
    forked: await repository.commit('Prompts of the support desk', START.files),
  };
}

async function mergeOf(origin: TemporaryRepository, head: string, forked: string): Promise<string> {
  await origin.git('checkout', '--quiet', '--detach', 'main');
  await origin.git('merge', '--quiet', '--no-ff', '-m', `Merge ${forked}`, head);
  const merge = await origin.git('rev-parse', 'HEAD');
  await origin.git('update-ref', 'refs/pull/2/merge', merge);
  await origin.git('update-ref', 'refs/pull/2/head', head);
  await origin.git('checkout', '--quiet', 'main');
  return merge;
}
