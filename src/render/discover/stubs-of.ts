import { resolve } from '../../json/pointer.ts';
import { readText } from '../../repository/git/text.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { RenderCache } from '../cache.ts';
import { readDocument } from '../documents/document.ts';
import { type Stub, stubOf } from './stubs.ts';

/** What is to be declared for the placeholders of texts, given as paths or as `path#pointer`. */
export async function stubsOf(
  tree: Tree,
  texts: readonly string[],
): Promise<ReadonlyMap<string, Stub>> {
  await using cache = new RenderCache(0);
  const side = { tree, cache, paths: new Set<string>(), missing: new Set<string>() };
  const found = new Map<string, Stub>();
  for (const file of texts) {
    const at = file.indexOf('#/');
    const value =
      at === -1
        ? await readText(tree, file).catch(() => '')
        : await readDocument(side, file.slice(0, at))
            .then((document) => resolve(document.value, file.slice(at + 1)))
            .catch(() => '');
    const stub = typeof value === 'string' ? stubOf(file, value) : null;
    if (stub !== null) found.set(file, stub);
  }
  return found;
}
