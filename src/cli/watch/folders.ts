import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../errors.ts';
import type { Changes } from './watch.ts';

/** How often files are looked at where the system has no more watchers to give, in milliseconds. */
const POLL_MS = 2_000;
/** Folders without files that are followed at a time. */
const MOST_NEW = 100;
/** Folders whose files are nobody's work. */
const NEVER = new Set(['.git', 'node_modules']);

interface WatchedFolder {
  readonly identity: string;
  readonly watcher: FSWatcher;
}

/**
 * A watcher for each folder, since not every system watches what lies below one, and those that do would
 * watch node_modules too. Where there are more folders than watchers, it says now and then that something
 * may have changed.
 */
export class WatchedFolders implements Changes {
  readonly #watched = new Map<string, WatchedFolder>();
  #hasChanged = false;
  #wake: (() => void) | null = null;
  #poll: NodeJS.Timeout | null = null;

  follow(folders: ReadonlySet<string>): boolean {
    // A folder that was made anew under its old name has a watcher that is deaf.
    for (const [folder, { identity }] of this.#watched)
      if (identityOf(folder) !== identity) this.#drop(folder);
    const added = [...folders].map((folder) => this.#add(folder));
    return added.includes(true);
  }

  take(): boolean {
    const changed = this.#hasChanged;
    this.#hasChanged = false;
    return changed;
  }

  async next(): Promise<void> {
    if (this.#hasChanged) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  close(): void {
    for (const folder of this.#watched.keys()) this.#drop(folder);
    if (this.#poll !== null) clearInterval(this.#poll);
  }

  /** Whether it is watched now and was not before. */
  #add(folder: string): boolean {
    const identity = identityOf(folder);
    if (identity === null || this.#watched.has(folder) || this.#poll !== null) return false;
    try {
      const watcher = watch(folder, { persistent: true }, (_, name) => {
        if (name !== null) this.#addNew(path.join(folder, name));
        this.#tell();
      });
      watcher.on('error', () => this.#drop(folder));
      this.#watched.set(folder, { identity, watcher });
      return true;
    } catch (error) {
      // It went away meanwhile, which the folder above it tells.
      if (codeOf(error) === 'ENOENT') return false;
      this.#poll = setInterval(() => this.#tell(), POLL_MS);
      return true;
    }
  }

  /** A new folder without files, which git does not list: the first file in it is to be noticed. */
  #addNew(place: string): void {
    const places = [place];
    for (let n = 0; n < places.length && n < MOST_NEW; n += 1) {
      const next = places[n] ?? '';
      if (NEVER.has(path.basename(next)) || !this.#add(next)) continue;
      places.push(...foldersIn(next));
    }
  }

  #drop(folder: string): void {
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }

  #tell(): void {
    this.#hasChanged = true;
    this.#wake?.();
    this.#wake = null;
  }
}

/** Null for what is no folder. */
function identityOf(folder: string): string | null {
  const stats = statSync(folder, { throwIfNoEntry: false, bigint: true });
  return stats?.isDirectory() === true ? `${stats.ino} ${stats.birthtimeNs}` : null;
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(folder, name));
  } catch {
    return [];
  }
}
