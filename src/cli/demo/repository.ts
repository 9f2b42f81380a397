import { mkdirSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { analysisError } from '../../errors.ts';
import { runGit } from '../../repository/git/command.ts';
import { type Environment, gitEnvironment } from '../../repository/git/environment.ts';
import { type Commit, PULL_REQUEST, START } from './example.ts';

/**
 * Builds the example in an empty folder: a repository with the branch `main` and the pull request's
 * branch on top of it, checked out. The commits have the same ids wherever they are made.
 * Throws a usage error where there is no git.
 */
export async function buildRepository(folder: string, env: Environment): Promise<void> {
  const settings = ownEnvironment(env);
  await git(folder, settings, 'init', '--quiet', '--template=');
  await git(folder, settings, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  await commit(folder, settings, START);
  await git(folder, settings, 'checkout', '--quiet', '-b', PULL_REQUEST.branch);
  await commit(folder, settings, PULL_REQUEST);
}

type Settings = Readonly<Record<string, string>>;

async function commit(
  folder: string,
  settings: Settings,
  { files, message, date }: Commit,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    // Without await: on Ctrl-C a folder that is still being made would come back after it was removed.
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const dated = { ...settings, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  await git(folder, dated, 'add', '--all');
  await git(folder, dated, 'commit', '--quiet', '--message', message);
}

/**
 * An environment in which nothing of the user's counts: GIT_DIR, when the demo is run from a hook,
 * would lead into the user's repository, and settings for signing or line endings change the commits.
 */
function ownEnvironment(env: Environment): Settings {
  const alone = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_COUNT: '0' };
  const name = 'Robin Example';
  const email = 'robin@example.com';
  return {
    ...gitEnvironment({ ...env, ...alone }),
    GIT_DEFAULT_HASH: 'sha1',
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}

async function git(folder: string, env: Settings, ...args: readonly string[]): Promise<void> {
  const { code, stderr } = await runGit({ prefix: ['-C', folder], env }, args);
  if (code === 0) return;
  throw analysisError(
    `git ${args[0] ?? ''} failed while the demo built its repository in ${folder}: ${stderr}`,
  );
}
