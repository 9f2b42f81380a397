import { readText } from '../../repository/git/text.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { namesIn, stemOf } from '../references.ts';
import type { Candidate } from './candidates.ts';

/** What a config can declare of what was found in a tree. */
export interface Bindable {
  /** Files that hold or describe whole requests. */
  readonly requests: readonly string[];
  /** Texts, as paths, or as `path#pointer` where they are members. */
  readonly texts: readonly string[];
}

/**
 * Leaves out what is no prompt by itself: texts that a host sends, empty ones, and those that other texts
 * include.
 */
export async function bindable(tree: Tree, found: readonly Candidate[]): Promise<Bindable> {
  const own = found.filter(
    ({ path: file, host }) => host === undefined && tree.entries.get(file)?.kind === 'file',
  );
  const texts = new Map<string, string>();
  for (const { path: file, kind } of own)
    if (kind === 'text') texts.set(file, await readText(tree, file).catch(() => ''));
  const isPart = partsAmong(texts);
  return {
    requests: own
      .filter(({ kind }) => kind === 'body' || kind === 'format')
      .map(({ path: file }) => file),
    texts: own.flatMap(({ path: file, kind, pointers = [] }) => {
      if (kind === 'members') return pointers.map((pointer) => `${file}#${pointer}`);
      return kind === 'text' && texts.get(file)?.trim() !== '' && !isPart(file) ? [file] : [];
    }),
  };
}

/** By the mark of a partial, or because another text includes it by name. */
function partsAmong(texts: ReadonlyMap<string, string>): (file: string) => boolean {
  const included = new Set<string>();
  for (const [file, text] of texts) {
    const names = namesIn(text, 'template');
    if (names === 'any') continue;
    for (const name of names) if (stemOf(name) !== stemOf(file)) included.add(stemOf(name));
  }
  return (file) =>
    /(?:^|\/)(?:_[^/]+|_?(?:partials|includes|macros)\/.*)$/i.test(file) ||
    included.has(stemOf(file));
}
