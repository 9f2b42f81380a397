import { usageError } from '../../errors.ts';
import { runGit } from './command.ts';
import type { Git } from './command.ts';
import { nearName } from './near-name.ts';
import { isObjectId } from './object-id.ts';
import type { ObjectStore } from './objects.ts';
import type { Revision } from './repository.ts';

/**
 * The commit that a ref names.
 * @throws GuardError (usage) for what is no ref, or names no commit of this clone.
 */
export async function resolveRef(git: Git, store: ObjectStore, ref: string): Promise<Revision> {
  const found = await tryResolve(store, ref);
  if (found !== null) return found;
  throw usageError(await unknown(git, ref));
}

/** The same, null where the clone has no such commit. @throws GuardError (usage) for what is no ref. */
export async function tryResolve(store: ObjectStore, ref: string): Promise<Revision | null> {
  const answer = await store.commit(ref);
  return answer.kind === 'object' ? { ref, sha: answer.oid } : null;
}

async function unknown(git: Git, ref: string): Promise<string> {
  const names = await refNames(git);
  if (ref === 'HEAD' || names.length === 0)
    return `${ref} names no commit: the repository has none on this branch yet; commit something first.`;
  if (isObjectId(ref))
    return `The commit ${ref} is not in this clone: check the id, or fetch it with git fetch origin ${ref}.`;
  const base = ref.replace(/[~^].*$/, '');
  if (names.includes(base)) return `${ref} names no commit: the history does not reach that far.`;
  const near = nearName(base, names);
  const hint = near === null ? 'check the name, or fetch it' : `did you mean ${near}?`;
  return `There is no commit ${ref} in this clone: ${hint}${near === null ? '.' : ''}`;
}

/** Branches, remote-tracking branches and tags, by their short names. */
async function refNames(git: Git): Promise<readonly string[]> {
  const { stdout } = await runGit(git, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  return stdout
    .toString()
    .split('\n')
    .filter((name) => name !== '');
}
