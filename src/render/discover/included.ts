import { readText } from '../../repository/git/text.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { namesIn, stemOf } from '../references.ts';

/**
 * Says of a file whether texts of a tree may include it: by its name, whatever folder a template names, so
 * that too much counts as included and never too little. A text does not include itself.
 */
export async function includedBy(
  tree: Tree,
  texts: Iterable<string>,
): Promise<(file: string) => boolean> {
  const stems = new Set<string>();
  for (const file of texts) {
    if (tree.entries.get(file)?.kind !== 'file') continue;
    const text = await readText(tree, file).catch(() => '');
    const names = namesIn(text, 'template');
    // Where one is worked out when it is rendered, every text beside it may be meant.
    if (names === 'any') return () => true;
    for (const name of names) if (stemOf(name) !== stemOf(file)) stems.add(stemOf(name));
  }
  return (file) => stems.has(stemOf(file));
}
