import { resolve } from '../../json/pointer.ts';
import { readText } from '../../repository/git/text.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { RenderCache } from '../cache.ts';
import { readDocument } from '../documents/document.ts';
import { type GuessedVariables, guessVariables } from './guessed-variables.ts';

/** What is to be declared for the placeholders of texts, given as paths or as `path#pointer`. */
export async function guessedVariablesOf(
  tree: Tree,
  texts: readonly string[],
): Promise<ReadonlyMap<string, GuessedVariables>> {
  await using cache = new RenderCache(0);
  const side = { tree, cache, paths: new Set<string>(), missing: new Set<string>() };
  const found = new Map<string, GuessedVariables>();
  for (const file of texts) {
    const at = file.indexOf('#/');
    const value =
      at === -1
        ? await readText(tree, file).catch(() => '')
        : await readDocument(side, file.slice(0, at))
            .then((document) => resolve(document.value, file.slice(at + 1)))
            .catch(() => '');
    const guess = typeof value === 'string' ? guessVariables(file, value) : null;
    if (guess !== null) found.set(file, guess);
  }
  return found;
}
