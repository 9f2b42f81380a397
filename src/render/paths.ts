import picomatch from 'picomatch';
import { analysisError } from '../errors.ts';
import type { Tree } from '../git/tree.ts';
import { LIMITS } from '../limits.ts';

/** Whether a path of a config stands for several files. A file of that very name wins. */
export function isGlob(tree: Tree, path: string): boolean {
  return !tree.entries.has(path) && picomatch.scan(path).isGlob;
}

/**
 * The paths of a tree that a glob matches, sorted. Links and submodules are among them, so that nothing
 * that matches is passed over in silence.
 * @throws GuardError (analysis) for a glob that matches more than a run can hold.
 */
export function matching(tree: Tree, glob: string): readonly string[] {
  const matches = picomatch(glob);
  const found = [...tree.entries.keys()].filter((path) => matches(path)).toSorted();
  if (found.length > LIMITS.prompts)
    throw analysisError(
      `${glob} matches ${found.length} files, more than the ${LIMITS.prompts} prompts of a run: narrow the glob.`,
    );
  return found;
}
