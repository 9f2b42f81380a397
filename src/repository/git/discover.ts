import { stat } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../../errors.ts';
import { reasonOf, runGit } from './command.ts';
import type { Git } from './command.ts';
import type { ObjectFormat } from './object-id.ts';

/** Where a repository lies and how it names its objects. */
export interface Location {
  readonly root: string;
  readonly gitDir: string;
  readonly bare: boolean;
  readonly format: ObjectFormat;
}

/**
 * Finds the repository that a folder belongs to. Only here git looks for it by itself, and refuses one
 * that belongs to somebody else; every later call names the folders.
 * @throws GuardError (usage)
 */
export async function discover(dir: string, env: Git['env']): Promise<Location> {
  const start = path.resolve(dir);
  const isFolder = await stat(start).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) throw usageError(`There is no folder ${start}: give the repository's folder.`);
  const git: Git = { prefix: ['-C', start], env };
  const questions = ['--is-bare-repository', '--show-object-format', GIT_DIR, '--show-toplevel'];
  const { code, stdout, stderr } = await runGit(git, ['rev-parse', ...questions]);
  const [isBare, format, ...folders] = withoutLastBreak(stdout).split('\n');
  const bare = isBare === 'true';
  // A bare repository has no top level: there the last question fails, behind the answers of the others.
  if (code !== 0 && !(bare && folders.length > 0)) throw refusal(start, stderr);
  const both = folders.join('\n');
  const [first = start, ...others] = folders;
  const clear = others.length === 1;
  const gitDir = bare ? both : clear ? first : await gitDirWithBreaks(git, start);
  return {
    root: bare ? gitDir : both.slice(gitDir.length + 1),
    gitDir,
    bare,
    format: format === 'sha256' ? 'sha256' : 'sha1',
  };
}

const GIT_DIR = '--absolute-git-dir';

/** Where a folder's name contains line breaks, only git can say where the first of two names ends. */
async function gitDirWithBreaks(git: Git, start: string): Promise<string> {
  const { code, stdout, stderr } = await runGit(git, ['rev-parse', GIT_DIR]);
  if (code !== 0) throw refusal(start, stderr);
  return withoutLastBreak(stdout);
}

function withoutLastBreak(stdout: Buffer): string {
  return stdout.toString().replace(/\r?\n$/, '');
}

function refusal(start: string, stderr: string): Error {
  const owned = /(?:dubious ownership|unsafe repository)[^']*'([^\n]*?)'/.exec(stderr);
  if (owned !== null) {
    const trusted = (owned[1] ?? start).replaceAll("'", String.raw`'\''`);
    return usageError(
      `git does not trust ${start}, because another user owns it (usual in container jobs): run git config --global --add safe.directory '${trusted}' first.`,
    );
  }
  if (stderr.includes('not a git repository'))
    return usageError(
      `${start} is not in a git repository: run this inside one, or name it with --repo.`,
    );
  if (stderr.includes('must be run in a work tree'))
    return usageError(`${start} lies inside a .git folder: name the repository's own folder.`);
  return usageError(`git cannot open ${start} (${reasonOf(stderr)}): check the repository.`);
}
