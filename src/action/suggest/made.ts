import { avoidableIn } from '../../check/mend/avoidable.ts';
import { mended } from '../../check/mend/mended.ts';
import { LIMITS } from '../../limits.ts';
import type { Report } from '../../report/report.ts';
import { readText } from '../../repository/git/text.ts';
import type { Tree } from '../../repository/git/tree.ts';
import type { ChangedFile } from '../github/reviews.ts';
import { type Suggestion, isPlain } from './body.ts';
import { editsOf } from './edits.ts';
import { isOnChange, readPatch } from './patch.ts';

/**
 * What can be suggested: base's form for files of the pull request, wherever all that a file needs lies on its
 * diff. A part of it would change the prefix all the same, so that a file is suggested whole or not at all.
 */
export async function suggestionsFor(
  report: Report,
  files: readonly ChangedFile[],
  { base, head }: { readonly base: Tree; readonly head: Tree },
): Promise<readonly Suggestion[]> {
  const found: Suggestion[] = [];
  for (const [path, causes] of avoidableIn(report)) {
    const changed = files.find((file) => file.path === path);
    const entry = head.entries.get(path);
    if (changed?.patch === undefined || entry?.kind !== 'file') continue;
    // The merge with base may have other lines than the head that GitHub shows.
    if (entry.oid !== changed.blob || base.entries.get(path)?.kind !== 'file') continue;
    const edits = await editsOfFile(path, base, head);
    const shown = readPatch(changed.patch);
    const isWhole = edits.every((edit) => isOnChange(edit, shown) && isPlain(edit));
    if (!isWhole || found.length + edits.length > LIMITS.suggestions) continue;
    found.push(
      ...edits.map((edit, at) => ({ ...edit, path, causes, index: at + 1, count: edits.length })),
    );
  }
  return found;
}

async function editsOfFile(path: string, base: Tree, head: Tree) {
  try {
    const text = await readText(head, path);
    return editsOf(text, mended(path, await readText(base, path), text)) ?? [];
  } catch {
    // The report says what cannot be read.
    return [];
  }
}
