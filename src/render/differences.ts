import { readText } from '../repository/git/text.ts';
import type { Tree } from '../repository/git/tree.ts';
import { LIMITS } from '../limits.ts';
import { sourceMatcher, sourceText } from './code/sources-of.ts';
import { placeholdersIn } from './placeholders/find.ts';
import { mayFill, mentionOf } from './placeholders/mention.ts';
import { type Language, namesIn, stemOf } from './references.ts';

/** Files that one prompt may lead to before nobody follows any further. */
const MOST_FOLLOWED = 200;

/** What two trees of a repository do not have in common. */
export class Differences {
  /** Paths whose contents differ, or that one of them lacks. */
  readonly changed: ReadonlySet<string>;
  readonly #base: Tree;
  readonly #head: Tree;
  #filling: Promise<readonly string[]> | null = null;
  #byStem: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(base: Tree, head: Tree) {
    this.#base = base;
    this.#head = head;
    const changed = new Set<string>();
    for (const [file, entry] of head.entries) {
      const earlier = base.entries.get(file);
      if (earlier?.oid !== entry.oid || earlier.kind !== entry.kind) changed.add(file);
    }
    for (const file of base.entries.keys()) if (!head.entries.has(file)) changed.add(file);
    this.changed = changed;
  }

  /** Whether both have it as a file of the same bytes. */
  hasEqual(file: string): boolean {
    return !this.changed.has(file) && this.#head.entries.get(file)?.kind === 'file';
  }

  /** The text of a file that is equal in both. */
  async text(file: string): Promise<string> {
    return await readText(this.#head, file);
  }

  /**
   * Whether what a text includes may differ, and what that includes in turn. A reference may lead to every
   * file that is called like the one that it names, in whatever folder; one that no reader can tell where
   * it leads may lead to any. So it is never wrongly false.
   */
  async mayReach(text: string, language: Language): Promise<boolean> {
    const seen = new Set<string>();
    const texts = [text];
    for (let next = texts.pop(); next !== undefined; next = texts.pop()) {
      const names = namesIn(next, language);
      if (names === 'any') return this.changed.size > 0;
      for (const file of names.flatMap((name) => this.#called(name))) {
        if (seen.has(file)) continue;
        seen.add(file);
        if (!this.hasEqual(file) || seen.size > MOST_FOLLOWED) return true;
        texts.push(await this.text(file).catch(() => ''));
      }
    }
    return false;
  }

  /**
   * Whether source code that differs may put something else into the placeholders of a text: it names the
   * text's file, and looks as if it filled templates in.
   */
  async mayFillAnew(file: string): Promise<boolean> {
    this.#filling ??= this.#fillingSources();
    const sources = await this.#filling;
    const mentions = mentionOf(file);
    if (!sources.some((source) => mentions.test(source))) return false;
    const text = await this.text(file).catch(() => '');
    return placeholdersIn(text).length > 0;
  }

  async #fillingSources(): Promise<readonly string[]> {
    const isSource = sourceMatcher({});
    const files = [...this.changed].filter(isSource);
    const texts = await Promise.all(
      files.flatMap((file) =>
        [this.#base, this.#head].map((tree) => sourceText(tree, file, LIMITS.sourceBytes)),
      ),
    );
    return texts.filter((text) => text !== null).filter(mayFill);
  }

  #called(name: string): readonly string[] {
    this.#byStem ??= byStem(new Set([...this.#head.entries.keys(), ...this.changed]));
    return this.#byStem.get(stemOf(name)) ?? [];
  }
}

function byStem(files: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    const stem = stemOf(file);
    const known = found.get(stem);
    if (known === undefined) found.set(stem, [file]);
    else known.push(file);
  }
  return found;
}
