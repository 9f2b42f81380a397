import { type LoadedConfig, loadConfig } from '../repository/config/load.ts';
import { GuardError } from '../errors.ts';
import type { Tree } from '../repository/git/tree.ts';

/**
 * Base's config. One that is wrong counts as none, with a note: the pull request that mends it has to be
 * able to pass.
 */
export async function baseConfig(
  tree: Tree,
  file: { readonly file?: string },
): Promise<{ readonly config: LoadedConfig | null; readonly note: string | null }> {
  try {
    return { config: await loadConfig(tree, file), note: null };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { config: null, note: `Base's config is wrong and counts as none: ${error.message}` };
  }
}
