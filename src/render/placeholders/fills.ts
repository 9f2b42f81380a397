import { LIMITS } from '../../limits.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { type Fill, fillsIn } from '../code/fills.ts';
import { sourceMatcher, sourceText } from '../code/sources-of.ts';
import type { PlaceholderFill } from '../rendering.ts';
import { mayFill, mentionOf } from './mention.ts';

/** A text whose placeholders are asked for. */
export interface AskedText {
  readonly id: string;
  /** The file that it stands in. */
  readonly path: string;
  readonly names: ReadonlySet<string>;
}

/**
 * What source files of a tree visibly put into the placeholders of texts, by the texts' ids. Only a file that
 * names the text's own file tells: the same name elsewhere is another template's.
 */
export async function fillsOfTexts(
  tree: Tree,
  texts: readonly AskedText[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, PlaceholderFill>>> {
  const found = new Map<string, Map<string, PlaceholderFill>>();
  if (texts.length === 0) return found;
  const asked = texts.map((text) => ({ ...text, mentions: mentionOf(text.path) }));
  const isSource = sourceMatcher({});
  for (const [file, { kind }] of tree.entries) {
    if (kind !== 'file' || !isSource(file)) continue;
    const source = await sourceText(tree, file, LIMITS.sourceBytes);
    if (source === null || !mayFill(source)) continue;
    for (const { id, names, mentions } of asked) {
      const isHere = mentions.test(source) && [...names].some((name) => source.includes(name));
      if (!isHere) continue;
      const own = found.get(id) ?? new Map<string, PlaceholderFill>();
      for (const fill of await fillsIn(file, source, names)) {
        const known = own.get(fill.name);
        // Of several calls the one that varies decides.
        if (known?.judgement === undefined || known.judgement === null)
          own.set(fill.name, fillOf(file, fill));
      }
      found.set(id, own);
    }
  }
  return found;
}

function fillOf(file: string, { expression, line, judgement }: Fill): PlaceholderFill {
  if (judgement === null) return { file, line, expression, judgement: null };
  const { cause, certain, source } = judgement;
  return {
    file,
    line: judgement.line,
    expression: source === '' ? expression : source,
    judgement: { cause, certain },
  };
}
