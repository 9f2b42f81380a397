import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Files } from './repository.ts';

/** The user that owns nothing, where this process may become another one. */
const NOBODY = 65_534;

/** The ids that commands are tried under: this process's own, and an ordinary user's where root runs the tests. */
export const USERS: readonly (readonly [name: string, id: number])[] =
  process.getuid?.() === 0
    ? [
        ['root', 0],
        ['an ordinary user', NOBODY],
      ]
    : [['this user', process.getuid?.() ?? 0]];

/** A repository and a folder for temporary files that belong to a user. */
export interface UserFolder extends AsyncDisposable {
  readonly repo: string;
  readonly temporary: string;
  commit(files: Files): Promise<void>;
  run(program: string, ...args: readonly string[]): Promise<Ran>;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function folderOf(uid: number): Promise<UserFolder> {
  // Not in TMPDIR: only its owner may enter the one of the tests.
  const home = await mkdtemp('/tmp/folder-of-a-user-');
  const [repo, temporary] = [path.join(home, 'repo'), path.join(home, 'tmp')];
  await mkdir(repo);
  await mkdir(temporary);
  for (const folder of [home, repo, temporary]) await chown(folder, uid, uid);
  await chmod(home, 0o755);
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    TMPDIR: temporary,
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const run = async (program: string, ...args: readonly string[]): Promise<Ran> => {
    try {
      const options = { cwd: repo, env, uid, gid: uid, maxBuffer: 2 ** 26 };
      return { code: 0, ...(await promisify(execFile)(program, args, options)) };
    } catch (error) {
      const { code, stdout, stderr } = error as Ran;
      return { code, stdout, stderr };
    }
  };
  await run('git', 'init', '-q', '-b', 'main');
  return {
    repo,
    temporary,
    run,
    async commit(files) {
      for (const [name, text] of Object.entries(files)) {
        await writeFile(path.join(repo, name), text ?? '');
        await chown(path.join(repo, name), uid, uid);
      }
      await run('git', 'add', '-A');
      await run('git', 'commit', '-qm', 'x');
    },
    async [Symbol.asyncDispose]() {
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The names in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}
