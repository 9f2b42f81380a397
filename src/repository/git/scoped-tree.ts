import type { Tree, TreeEntry } from './tree.ts';

/** A folder of a tree as a tree of its own: paths count from it, and what lies outside is not there. */
export class ScopedTree implements Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly #whole: Tree;
  readonly #prefix: string;

  /** @param folder by repository path */
  constructor(whole: Tree, folder: string) {
    this.#whole = whole;
    this.#prefix = `${folder}/`;
    this.entries = new Map(
      [...whole.entries].flatMap(([path, entry]) =>
        path.startsWith(this.#prefix) ? [[path.slice(this.#prefix.length), entry] as const] : [],
      ),
    );
  }

  async read(path: string): Promise<Uint8Array> {
    return await this.#whole.read(this.#prefix + path);
  }
}
