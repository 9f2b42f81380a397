import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Git, runGit } from './command.ts';
import type { ObjectFormat } from './object-id.ts';

/** The repository whose objects are borrowed. */
export interface ObjectsOwner {
  readonly git: Git;
  readonly format: ObjectFormat;
}

/**
 * Makes a folder's own `.git`, detached at a commit: programs that ask git for their version get an
 * answer, and nothing is written into the repository that lends its objects. Without hooks, filters,
 * remotes and the lender's configuration.
 */
export async function writeGitFolder(
  { git, format }: ObjectsOwner,
  sha: string,
  folder: string,
): Promise<void> {
  const own = path.join(folder, '.git');
  for (const name of ['objects/info', 'refs/heads', 'refs/tags'])
    mkdirSync(path.join(own, name), { recursive: true });
  const common = await commonFolder(git);
  const sha256 = format === 'sha256';
  writeFileSync(path.join(own, 'HEAD'), `${sha}\n`);
  writeFileSync(
    path.join(own, 'config'),
    `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n${sha256 ? '[extensions]\n\tobjectformat = sha256\n' : ''}`,
  );
  writeFileSync(path.join(own, 'objects/info/alternates'), `${path.join(common, 'objects')}\n`);
  const shallow = path.join(common, 'shallow');
  if (existsSync(shallow)) copyFileSync(shallow, path.join(own, 'shallow'));
  await runGit({ prefix: [`--git-dir=${own}`, `--work-tree=${folder}`], env: git.env }, [
    'read-tree',
    sha,
  ]);
}

/**
 * Makes a folder with a `.git` of `writeGitFolder` look like a checkout in which somebody works: on a
 * branch, with one changed file. Only the index says that the file may be run as a program, so that no
 * folder lists, and no file holds, anything else than before.
 */
export async function disturbGitFolder(git: Git, folder: string): Promise<void> {
  const own = path.join(folder, '.git');
  const head = path.join(own, 'HEAD');
  // A setup can do anything to it.
  if (!existsSync(head) || !existsSync(path.join(own, 'refs/heads'))) return;
  writeFileSync(path.join(own, 'refs/heads', BRANCH), readFileSync(head));
  writeFileSync(head, `ref: refs/heads/${BRANCH}\n`);
  const there = { prefix: [`--git-dir=${own}`, `--work-tree=${folder}`], env: git.env };
  const { stdout } = await runGit(there, ['ls-files', '--stage', '-z']);
  const plain = stdout
    .toString('latin1')
    .split('\0')
    .find((entry) => entry.startsWith('100644 '));
  if (plain === undefined) return;
  const name = Buffer.from(plain.slice(plain.indexOf('\t') + 1), 'latin1');
  await runGit(there, ['update-index', '--chmod=+x', '-z', '--stdin'], name);
}

const BRANCH = 'work-in-progress';

/** The objects' folder of a linked work tree is that of its main repository. */
async function commonFolder(git: Git): Promise<string> {
  const { stdout } = await runGit(git, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
  return stdout.toString().trim();
}
