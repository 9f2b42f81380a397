import path from 'node:path';
import { readText } from '../../repository/git/text.ts';
import type { Tree } from '../../repository/git/tree.ts';
import type { Trees } from '../../render/discover/look.ts';
import { likeness, wordBag } from '../../request/similarity.ts';

/** As for renamed prompts (semantics, section 3). */
const SAME = 0.5;
/** New files that are read for one that has gone. */
const MOST_READ = 200;
/** A text of a few words is like many others. */
const LEAST = 80;

/** Finds where files of base have gone to. */
export class Moves {
  readonly #trees: Trees;
  readonly #added: readonly string[];

  constructor(trees: Trees) {
    this.#trees = trees;
    const { base, head } = trees;
    this.#added = [...head.entries].flatMap(([file, { kind }]) =>
      kind === 'file' && !base.entries.has(file) ? [file] : [],
    );
  }

  /** The new file that holds what a file of base held, changed or not; null where there is none. */
  async of(file: string): Promise<string | null> {
    const { base, head } = this.#trees;
    const entry = base.entries.get(file);
    if (entry?.kind !== 'file' || this.#added.length === 0) return null;
    const same = this.#added.find((other) => head.entries.get(other)?.oid === entry.oid);
    if (same !== undefined) return same;
    const text = await textOf(base, file);
    if (text.length < LEAST) return null;
    const bag = wordBag(text);
    const ending = path.posix.extname(file);
    const near = this.#added.filter((other) => path.posix.extname(other) === ending);
    for (const other of near.slice(0, MOST_READ))
      if (likeness(bag, wordBag(await textOf(head, other))) >= SAME) return other;
    return null;
  }
}

async function textOf(tree: Tree, file: string): Promise<string> {
  return await readText(tree, file).catch(() => '');
}
