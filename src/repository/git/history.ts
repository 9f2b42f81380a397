import { analysisError } from '../../errors.ts';
import { reasonOf, runGit } from './command.ts';
import type { Git } from './command.ts';
import { assertObjectId } from './object-id.ts';
import type { ObjectAnswer, ObjectStore } from './objects.ts';

/** Whether this clone has the commit. */
export async function has(store: ObjectStore, sha: string): Promise<boolean> {
  assertObjectId(sha);
  return (await store.commit(sha)).kind === 'object';
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
export async function committedAt(store: ObjectStore, sha: string): Promise<number | null> {
  const header = headerOf(await store.ask(sha));
  const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(header ?? '')?.[1];
  return seconds === undefined || !Number.isSafeInteger(Number(seconds)) ? null : Number(seconds);
}

/** A commit's parents as the commit itself names them; git hides those that a shallow clone lacks. */
export async function parents(store: ObjectStore, sha: string): Promise<readonly string[]> {
  const header = headerOf(await store.ask(sha));
  if (header === null)
    throw analysisError(`The commit ${sha} cannot be read: run git fsck, or clone again.`);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = '']) => parent);
}

/** What a commit says of itself in front of its message; null for what is no commit of this clone. */
function headerOf(answer: ObjectAnswer): string | null {
  if (answer.kind !== 'object' || answer.type !== 'commit') return null;
  return answer.bytes.toString('latin1').split('\n\n', 1)[0] ?? null;
}
