import { chmodSync, copyFileSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { codeOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { removeWhole, takeBack } from './clear.ts';
import { type State, changesSince, pathOf, rightsOf, stateOf } from './state.ts';

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
    takeBack(this.#folder);
    this.#state = stateOf(this.#folder);
    removeWhole(this.#backup);
    this.#kept = new Set();
    let bytes = 0;
    for (const name of this.#state.keys()) {
      if (this.#tracked.has(name) || isInstalled(name)) continue;
      const source = pathOf(this.#folder, name);
      const stats = lstatSync(source, { throwIfNoEntry: false });
      if (stats?.isFile() !== true && stats?.isSymbolicLink() !== true) continue;
      bytes += stats.size;
      if (bytes > LIMITS.setupBackupBytes) continue;
      if (copied(source, pathOf(this.#backup, name))) this.#kept.add(name);
    }
  }

  /**
   * Undoes what was written since. Returns the paths that could not be put back.
   * @throws BrokenFolder where something that was added cannot be removed
   */
  async restore(): Promise<readonly string[]> {
    takeBack(this.#folder);
    const { added, lost, opened, now } = changesSince(this.#state, this.#folder);
    if (added.length + lost.length + opened.length === 0) return [];
    // Of those that stood before, too: a program may have filled a folder and then closed it.
    const closed = [...now.keys()].filter(
      (name) => ((rightsOf(now.get(name)) ?? 0o700) & 0o700) !== 0o700,
    );
    for (const name of closed) chmodSync(pathOf(this.#folder, name), 0o700);
    // First, so that nothing below is written or removed through a link that took a folder's place.
    for (const name of lost) if (this.#isFolder(name)) folderAgain(pathOf(this.#folder, name));
    const files = lost.filter((name) => this.#tracked.has(name));
    const copies = lost.filter((name) => this.#kept.has(name));
    for (const name of [...added, ...files, ...copies]) removeWhole(pathOf(this.#folder, name));
    if (files.length > 0) await this.#rewrite(files);
    for (const name of copies) copied(pathOf(this.#backup, name), pathOf(this.#folder, name));
    const done = new Set([...files, ...copies]);
    const beyond = lost.filter((name) => !done.has(name) && !this.#isFolder(name));
    for (const name of new Set([...opened, ...closed, ...lost])) {
      const rights = rightsOf(this.#state.get(name));
      if (rights !== null) chmodSync(pathOf(this.#folder, name), rights);
    }
    this.#state = stateOf(this.#folder);
    return beyond;
  }

  #isFolder(name: string): boolean {
    return rightsOf(this.#state.get(name)) !== null;
  }
}

function folderAgain(folder: Buffer): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  removeWhole(folder);
  mkdirSync(folder, { recursive: true });
}

/** Installed packages are many and no program changes them; what it adds to them is removed again. */
function isInstalled(name: string): boolean {
  return /(?:^|\/)(?:node_modules|site-packages)\//.test(name);
}

/** Copies a file or a link; false for one that may not be read. */
function copied(from: Buffer, to: Buffer): boolean {
  mkdirSync(to.subarray(0, to.lastIndexOf('/')), { recursive: true });
  try {
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from, 'buffer'), to);
    else copyFileSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    return false;
  }
}
