import { copyFileSync, lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../limits.ts';
import { type State, changesSince, removeAll, stateOf } from './state.ts';

/**
 * A folder that can be put back to what it was: a render's cache file would freeze its clock in the
 * next render, and hide what is looked for.
 */
export class Restorable {
  readonly #folder: string;
  readonly #backup: string;
  /** Paths whose contents somebody else can write again. */
  readonly #tracked: ReadonlySet<string>;
  readonly #rewrite: (paths: readonly string[]) => Promise<void>;
  #state: State = new Map();
  #kept = new Set<string>();

  /**
   * @param backup where copies go of what `rewrite` cannot write again
   * @param rewrite writes tracked files anew
   */
  constructor(
    folder: string,
    backup: string,
    tracked: ReadonlySet<string> = new Set(),
    rewrite: (paths: readonly string[]) => Promise<void> = () => Promise.resolve(),
  ) {
    this.#folder = folder;
    this.#backup = backup;
    this.#tracked = tracked;
    this.#rewrite = rewrite;
  }

  /** What is there now is what `restore` goes back to. */
  remember(): void {
    this.#state = stateOf(this.#folder);
    rmSync(this.#backup, { recursive: true, force: true });
    this.#kept = new Set();
    let bytes = 0;
    for (const name of this.#state.keys()) {
      if (this.#tracked.has(name) || isInstalled(name)) continue;
      const source = path.join(this.#folder, name);
      const stats = lstatSync(source);
      if (!stats.isFile() && !stats.isSymbolicLink()) continue;
      bytes += stats.size;
      if (bytes > LIMITS.setupBackupBytes) continue;
      copy(source, path.join(this.#backup, name));
      this.#kept.add(name);
    }
  }

  /** Undoes what was written since. Returns the paths that could not be put back. */
  async restore(): Promise<readonly string[]> {
    const { added, lost } = changesSince(this.#state, this.#folder);
    if (added.length === 0 && lost.length === 0) return [];
    // First, so that nothing below is written or removed through a link that took a folder's place.
    for (const name of lost) if (this.#isFolder(name)) folderAgain(path.join(this.#folder, name));
    removeAll(this.#folder, added);
    const files = lost.filter((name) => this.#tracked.has(name));
    const copies = lost.filter((name) => this.#kept.has(name));
    removeAll(this.#folder, [...files, ...copies]);
    if (files.length > 0) await this.#rewrite(files);
    for (const name of copies) copy(path.join(this.#backup, name), path.join(this.#folder, name));
    const done = new Set([...files, ...copies]);
    const beyond = lost.filter((name) => !done.has(name) && !this.#isFolder(name));
    this.#state = stateOf(this.#folder);
    return beyond;
  }

  #isFolder(name: string): boolean {
    return this.#state.get(name)?.startsWith('folder') === true;
  }
}

function folderAgain(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  rmSync(folder, { force: true });
  mkdirSync(folder, { recursive: true });
}

/** Installed packages are many and no program changes them; what it adds to them is removed again. */
function isInstalled(name: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages)\//.test(name);
}

function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
  else copyFileSync(from, to);
}
