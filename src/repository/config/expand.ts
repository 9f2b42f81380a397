import { LIMITS } from '../../limits.ts';
import type { Tree } from '../git/tree.ts';
import { globMatcher, globsMatcher, isGlob } from './glob.ts';
import type { PromptOrigin } from './schema.ts';

/** The prompts that one `file:` declares at a commit, or why there are none. */
export type Expansion =
  | { readonly outcome: 'expanded'; readonly prompts: readonly ExpandedPrompt[] }
  /** `reason` is one line: what happened, the likely cause, the fix. */
  | { readonly outcome: 'failed'; readonly reason: string };

export interface ExpandedPrompt {
  readonly id: string;
  /** More than one where the config lists them: the turns of one conversation. */
  readonly paths: readonly string[];
}

/**
 * A path without wildcards keeps the id, a glob declares `<id>:<path>` for every file that it matches.
 * A path that names a file as it stands is no glob, whatever characters are in it. Whether a plain path
 * exists is for its reader to say.
 */
export function expandFile(
  id: string,
  origin: Extract<PromptOrigin, { readonly kind: 'file' }>,
  entries: Tree['entries'],
): Expansion {
  const glob = origin.paths.find((path) => isGlob(path) && !entries.has(path));
  if (glob === undefined) return { outcome: 'expanded', prompts: [{ id, paths: origin.paths }] };
  if (origin.listed)
    return failed(
      `The list of files has the glob '${glob}' in it: a list names the turns of one conversation, so write its paths out.`,
    );
  const matches = globMatcher(glob);
  const isExcluded = globsMatcher(origin.exclude ?? []);
  const paths = [...entries].flatMap(([path, { kind }]) =>
    kind === 'file' && matches(path) && !isExcluded(path) ? [path] : [],
  );
  if (paths.length === 0)
    return failed(
      `The glob '${glob}' matches no file: check the pattern, which counts from the repository's root.`,
    );
  if (paths.length > LIMITS.prompts)
    return failed(
      `The glob '${glob}' matches ${paths.length} files, more than ${LIMITS.prompts}: narrow it.`,
    );
  const prompts = paths
    .toSorted(byCodeUnit)
    .map((path) => ({ id: `${id}:${path}`, paths: [path] }));
  return { outcome: 'expanded', prompts };
}

function failed(reason: string): Expansion {
  return { outcome: 'failed', reason };
}

// The same order on every machine, whatever its locale.
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
