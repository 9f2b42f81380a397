import { analysisError } from '../errors.ts';
import { reasonOf, runGit } from './command.ts';
import type { Git } from './command.ts';
import { assertObjectId } from './object-id.ts';
import type { ObjectStore } from './objects.ts';

/** Whether this clone has the commit. */
export async function has(git: Git, sha: string): Promise<boolean> {
  assertObjectId(sha);
  return (await runGit(git, ['cat-file', '-e', `${sha}^{commit}`])).code === 0;
}

/** The best common ancestor, or null where this clone knows of none. */
export async function mergeBase(git: Git, a: string, b: string): Promise<string | null> {
  const { code, stdout, stderr } = await runGit(git, ['merge-base', '--end-of-options', a, b]);
  if (code === 0) return stdout.toString().trim();
  if (code === 1) return null;
  throw analysisError(
    `git cannot find where ${a} and ${b} part (${reasonOf(stderr)}): the repository may be damaged; run git fsck.`,
  );
}

/** Changes when history is fetched, so it is asked each time. */
export async function isShallow(git: Git): Promise<boolean> {
  const { stdout } = await runGit(git, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString().trim() === 'true';
}

/** When the commit was made, in seconds since 1970; null for what is no commit of this clone. */
export async function committedAt(git: Git, sha: string): Promise<number | null> {
  assertObjectId(sha);
  const { stdout } = await runGit(git, ['show', '--no-patch', '--format=%ct', sha]);
  const seconds = Number(stdout.toString().trim() || Number.NaN);
  return Number.isSafeInteger(seconds) ? seconds : null;
}

/** A commit's parents as the commit itself names them; git hides those that a shallow clone lacks. */
export async function parents(store: ObjectStore, sha: string): Promise<readonly string[]> {
  const answer = await store.ask(sha);
  if (answer.kind !== 'object' || answer.type !== 'commit')
    throw analysisError(`The commit ${sha} cannot be read: run git fsck, or clone again.`);
  const header = answer.bytes.toString('latin1').split('\n\n', 1)[0] ?? '';
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = '']) => parent);
}
