import { analysisError } from '../../errors.ts';
import type { Tree, TreeEntry } from './tree.ts';

/** Reads under way at a time: what is asked for all at once is not read to be thrown away. */
const AT_ONCE = 32;
/** How many times the cap is read in vain. */
const WASTED = 2;

/** A tree of which so many bytes may be read; what is equal counts once. */
export class CappedTree implements Tree {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly #tree: Tree;
  readonly #cap: number;
  readonly #counted = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #bytes = 0;
  /** Bytes that were read and did not fit. */
  #wasted = 0;

  constructor(tree: Tree, cap: number) {
    this.#tree = tree;
    this.#cap = cap;
    this.entries = tree.entries;
  }

  /** Paths that were asked for when too much had been read. */
  get refused(): ReadonlySet<string> {
    return this.#refused;
  }

  /** @throws GuardError (analysis) for what cannot be read, and for what does not fit any more. */
  async read(path: string): Promise<Uint8Array> {
    const oid = this.entries.get(path)?.oid ?? path;
    if (this.#counted.has(oid)) return await this.#tree.read(path);
    if (this.#running === AT_ONCE)
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    else this.#running += 1;
    try {
      // A smaller one may still fit; but trying all that follow is what costs.
      if (this.#wasted > WASTED * this.#cap) throw this.#tooMuch(path);
      const bytes = await this.#tree.read(path);
      if (this.#counted.has(oid)) return bytes;
      if (this.#bytes + bytes.length > this.#cap) {
        this.#wasted += bytes.length;
        throw this.#tooMuch(path);
      }
      this.#counted.add(oid);
      this.#bytes += bytes.length;
      return bytes;
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  #tooMuch(path: string): Error {
    this.#refused.add(path);
    return analysisError(
      `${path} was not read: the files that prompts of this side are made from and looked for in have more than the ${Math.floor(this.#cap / 2 ** 20)} MiB that one run reads; narrow prompts, or leave data out by discover.exclude.`,
    );
  }
}
