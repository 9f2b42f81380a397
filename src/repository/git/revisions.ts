import { usageError } from '../../errors.ts';
import { commitAt, ensure, mergeBaseByDeepening, outOfReach } from './ladder.ts';
import { isObjectId } from './object-id.ts';
import type { Remote } from './remote.ts';
import type { Repository, Revision } from './repository.ts';

/** Which two commits somebody wants to have compared. */
export interface RevisionsRequest {
  readonly repository: Repository;
  /** Exactly this commit is base. Left out: the merge base of head with `target`. */
  readonly base?: string | undefined;
  /** What head is to be merged into. Left out: the default branch. */
  readonly target?: string | undefined;
  /** `HEAD` where left out. */
  readonly head?: string | undefined;
  /** Head is the uncommitted work on top of HEAD. */
  readonly worktree?: boolean | undefined;
  /**
   * Asks the hosting service for the merge base of a target (a branch, or a commit id) and a commit,
   * without needing any history here; null when it does not know.
   */
  readonly compare?: ((target: string, head: string) => Promise<string | null>) | undefined;
}

/** The two sides. */
export interface Revisions {
  readonly base: Revision;
  /** `sha` is null for uncommitted work. */
  readonly head: { readonly ref: string; readonly sha: string | null };
  /** A sentence that a reader should know about the choice of base, or null. */
  readonly note: string | null;
}

/**
 * Decides which two commits are compared, and fetches what a shallow clone lacks of them.
 * @throws GuardError (usage) for wrong refs, and when base cannot be found or fetched.
 */
export async function findRevisions(request: RevisionsRequest): Promise<Revisions> {
  const { repository, worktree = false } = request;
  if (worktree && request.head !== undefined)
    throw usageError('--worktree and --head exclude each other: give one of them.');
  const name = request.head ?? 'HEAD';
  const unborn = worktree && (await repository.find('HEAD')) === null;
  const tip = unborn ? null : await commitAt(repository, name);
  const head = worktree ? { ref: 'work tree', sha: null } : (tip ?? { ref: name, sha: null });
  if (request.base !== undefined)
    return { base: await commitAt(repository, request.base), head, note: null };
  if (tip === null)
    return {
      base: emptyTree(repository),
      head,
      note: 'There is no commit yet, so everything counts as added.',
    };
  const base = await partingPoint(request, tip);
  if (base.sha !== tip.sha) return { base, head, note: null };
  if (worktree) return { base: tip, head, note: null };
  return { head, ...(await firstParent(repository, tip, base.ref)) };
}

/** Where head left its target; the lower rungs are for shallow clones only. */
async function partingPoint(request: RevisionsRequest, tip: Revision): Promise<Revision> {
  const { repository } = request;
  const shallow = await repository.isShallow();
  const here =
    request.target === undefined
      ? await repository.defaultBranch()
      : await repository.find(request.target);
  if (here !== null) {
    const sha = await repository.mergeBase(here.sha, tip.sha);
    if (sha !== null) return { ref: here.ref, sha };
  }
  if (!shallow) throw await noBase(repository, here?.ref ?? request.target ?? null, tip);
  const target = request.target ?? here?.ref ?? (await remoteDefault(repository.remote));
  const known = await request.compare?.(here?.sha ?? target, tip.sha);
  if (typeof known === 'string' && isObjectId(known))
    return { ref: target, sha: await ensure(repository, known) };
  const there = here ?? (await commitAt(repository, target));
  const sha = await mergeBaseByDeepening(
    repository,
    there.sha,
    tip.sha,
    `The history of ${target}`,
  );
  if (sha === null) throw await noBase(repository, target, tip);
  return { ref: target, sha };
}

async function remoteDefault(remote: Remote): Promise<string> {
  const answer = await remote.defaultBranch();
  if (!answer.ok) throw outOfReach('The default branch', `git says: ${answer.reason}`);
  if (answer.value === null)
    throw usageError('The remote does not name its default branch: name the base with --base.');
  return answer.value.replace(/^refs\/heads\//, '');
}

async function noBase(
  repository: Repository,
  target: string | null,
  tip: Revision,
): Promise<Error> {
  if (target === null)
    return usageError(
      'This clone has no default branch to compare with (neither origin/HEAD, nor main or master): run git remote set-head origin --auto, or name the base with --base.',
    );
  const { sha } = await repository.resolve(target);
  return usageError(
    `${tip.ref} and ${target} (${sha.slice(0, 12)}) have no commit in common: name the base with --base.`,
  );
}

/** Head is part of its target already: its own change is what its first parent does not have. */
async function firstParent(
  repository: Repository,
  tip: Revision,
  target: string,
): Promise<Pick<Revisions, 'base' | 'note'>> {
  const [parent] = await repository.parents(tip.sha);
  if (parent === undefined)
    return {
      base: emptyTree(repository),
      note: `${tip.ref} is the first commit, so everything counts as added.`,
    };
  return {
    base: { ref: `${tip.ref}^`, sha: await ensure(repository, parent, `${tip.ref}^`) },
    note: `${tip.ref} is part of ${target} already, so it is compared with its first parent.`,
  };
}

function emptyTree(repository: Repository): Revision {
  return { ref: 'empty tree', sha: repository.emptyTree };
}
