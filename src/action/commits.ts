import { GuardError, usageError } from '../errors.ts';
import { commitAt } from '../repository/git/ladder.ts';
import {
  openRepository,
  type Repository,
  type RepositoryOptions,
} from '../repository/git/repository.ts';
import { type CheckedOut, type Compared, comparedCommits } from './github/compared.ts';
import type { Step } from './step.ts';

/** What to compare, and what a reader should know about the choice; null where nothing. */
export type Choice = Compared & { readonly note: string | null };

/**
 * Decides which commits this step compares, by its inputs, its event and what is checked out.
 * @throws GuardError (usage) where there is no repository
 */
export async function commitsOf(
  { event, inputs, folder }: Step,
  options: RepositoryOptions,
): Promise<Choice> {
  await using repository = await opened(folder, options);
  const compared = comparedCommits(event, inputs, await checkedOut(repository));
  if (compared.kind === 'nothing' || event.kind !== 'push' || !event.forced)
    return { ...compared, note: null };
  const { base } = compared;
  if (base === undefined || base !== event.before || (await isHere(repository, base)))
    return { ...compared, note: null };
  return {
    ...compared,
    base: undefined,
    note: `${base.slice(0, 12)}, which this push replaced, is gone: compared with the default branch instead.`,
  };
}

async function opened(folder: string, options: RepositoryOptions): Promise<Repository> {
  try {
    return await openRepository(folder, options);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    throw usageError(
      `${error.message} In a workflow, run actions/checkout in front of this step, and let working-directory lead into what it checked out.`,
      error,
    );
  }
}

async function checkedOut(repository: Repository): Promise<CheckedOut | null> {
  try {
    const { sha } = await repository.resolve('HEAD');
    return { sha, parents: await repository.parents(sha) };
  } catch {
    // Nothing is checked out, so nothing can be concluded from it.
    return null;
  }
}

async function isHere(repository: Repository, sha: string): Promise<boolean> {
  return await commitAt(repository, sha).then(
    () => true,
    () => false,
  );
}
