import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { usageError } from '../../errors.ts';
import type { GuardError } from '../../errors.ts';
import { runGit } from './command.ts';
import { isObjectId } from './object-id.ts';
import type { RemoteAnswer } from './remote.ts';
import type { Repository, Revision } from './repository.ts';

/** `main~2` and the like step by step: more of them would be a fetch each. */
const STEPS = 10;

/**
 * The commit that a ref names. In a shallow clone one that is missing is fetched, alone: by its id, by
 * the name that the remote knows, or as the ancestor of one that is there.
 * @throws GuardError (usage) when the clone has no such commit and cannot get it.
 */
export async function commitAt(repository: Repository, ref: string): Promise<Revision> {
  const found = await repository.find(ref);
  if (found !== null) return found;
  if (!(await repository.isShallow())) return repository.resolve(ref);
  if (isObjectId(ref)) return { ref, sha: await ensure(repository, ref) };
  const [, name = '', steps = ''] = /^(.*?)((?:~\d*|\^\d*)*)$/s.exec(ref) ?? [];
  if (steps !== '') return { ref, sha: await ancestor(repository, ref, name, steps) };
  const sha = valueOf(ref, await repository.remote.find(ref));
  if (sha === null) return repository.resolve(ref);
  await ensure(repository, sha, ref);
  return { ref, sha: (await repository.resolve(sha)).sha };
}

/**
 * Makes sure that this clone has a commit; `name` is how the message calls it.
 * @throws GuardError (usage)
 */
export async function ensure(repository: Repository, sha: string, name = sha): Promise<string> {
  if (await repository.has(sha)) return sha;
  if (!(await repository.isShallow())) return (await repository.resolve(sha)).sha;
  valueOf(name, await repository.remote.fetch([sha], { depth: 1 }));
  return sha;
}

/**
 * Where two commits of a shallow clone part: its history is deepened until that is known.
 * Null when the whole history is there and they have nothing in common.
 * @throws GuardError (usage) when the history cannot be fetched.
 */
export async function mergeBaseByDeepening(
  repository: Repository,
  a: string,
  b: string,
  name: string,
): Promise<string | null> {
  for (let deepen = 50; ; deepen *= 4) {
    const base = await repository.mergeBase(a, b);
    if (base !== null || !(await repository.isShallow())) return base;
    // The remote has these for certain; a commit of this clone alone it could not be asked for.
    valueOf(name, await repository.remote.fetch(await boundaries(repository), { deepen }));
  }
}

/** The commits at which a shallow clone ends. */
async function boundaries({ root, git }: Repository): Promise<readonly string[]> {
  const { stdout } = await runGit(git, ['rev-parse', '--git-path', 'shallow']);
  const file = path.resolve(root, stdout.toString().replace(/\r?\n$/, ''));
  return (await readFile(file, 'utf8')).split('\n').filter(isObjectId);
}

async function ancestor(
  repository: Repository,
  ref: string,
  name: string,
  steps: string,
): Promise<string> {
  let { sha } = await commitAt(repository, name);
  for (const parent of parentsOf(ref, steps)) {
    const next = (await repository.parents(sha))[parent - 1];
    if (next === undefined)
      throw usageError(`${ref} names no commit: the history does not reach that far.`);
    sha = await ensure(repository, next, ref);
  }
  return sha;
}

/** `~2^2` as the parents to go to, one after the other: 1, 1, 2. */
function parentsOf(ref: string, steps: string): readonly number[] {
  const parents = Array.from(steps.matchAll(/([~^])(\d*)/g)).flatMap(([, sign, digits = '']) => {
    const count = digits === '' ? 1 : Math.min(Number(digits), STEPS + 1);
    if (sign === '~') return Array.from({ length: count }, () => 1);
    return count === 0 ? [] : [count];
  });
  if (parents.length > STEPS) throw outOfReach(ref, 'it lies too far back to be fetched singly');
  return parents;
}

function valueOf<Value>(name: string, answer: RemoteAnswer<Value>): Value {
  if (!answer.ok) throw outOfReach(name, `git says: ${answer.reason}`);
  return answer.value;
}

/** The last rung: what is missing, why it could not be had, and the YAML that fixes it. */
export function outOfReach(name: string, reason: string): GuardError {
  return usageError(
    `${name} is not in this shallow clone and could not be fetched (${reason}): give the checkout step the history, - uses: actions/checkout with: { fetch-depth: 0 }.`,
  );
}
