import { usageError } from '../../errors.ts';

/**
 * A branch, tag, remote-tracking name or object id, followed by any number of `~2`, `^`, `^2`, `^{}`.
 * Stricter than git: no reflog (`@{1 day ago}`), no search (`:/text`, `^{/text}`), no range, no path.
 */
const REF = /^[^\p{Cc}\p{Zs}\p{Zl}\p{Zp}~^:?*[\\]+(?:~\d*|\^\d*|\^\{(?:commit)?\})*$/u;

/**
 * Refuses what is no plain name of a commit, before git sees it.
 * @throws GuardError (usage)
 */
export function assertRef(ref: string): void {
  const problem = problemOf(ref);
  if (problem === null) return;
  throw usageError(
    `${JSON.stringify(ref.slice(0, 200))} ${problem}: give a branch, a tag, a commit id, or HEAD~1 and the like.`,
  );
}

function problemOf(ref: string): string | null {
  if (ref === '') return 'is no ref';
  if (ref.startsWith('-')) return 'begins with a dash, which no ref does';
  if (ref.includes('..')) return 'is a range, and one commit is needed';
  if (ref.includes('@{')) return 'asks the reflog, which differs from clone to clone';
  return REF.test(ref) ? null : 'is no ref';
}
