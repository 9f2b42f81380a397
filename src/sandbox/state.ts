import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { codeOf } from '../errors.ts';

/** What stands in a folder, by path from it: enough to see that something was written. */
export type State = ReadonlyMap<string, string>;

/**
 * Everything below a folder, links not followed. Rights that it lacks for that are lent for the moment. A
 * path that is too long for the system is left out: it goes with what it is in.
 */
export function stateOf(folder: string): State {
  const state = new Map<string, string>();
  const walk = (inner: string): void => {
    for (const entry of entriesOf(pathOf(folder, inner))) {
      const name = nameOf(inner, entry.name);
      const full = pathOf(folder, name);
      const stats = lstatSync(full, { throwIfNoEntry: false });
      if (stats === undefined) continue;
      const { ino, size, ctimeMs, mode } = stats;
      // The change time cannot be set by a program: it tells a file that was rewritten in equal size.
      state.set(name, stats.isDirectory() ? `folder ${mode}` : `${ino} ${size} ${ctimeMs} ${mode}`);
      if (!stats.isDirectory()) continue;
      const isClosed = (mode & READABLE) !== READABLE;
      if (isClosed) chmodSync(full, mode | READABLE);
      walk(name);
      if (isClosed) chmodSync(full, mode);
    }
  };
  walk('');
  return state;
}

/** The rights to list a folder and to look at what it lists. */
const READABLE = 0o500;

function entriesOf(folder: Buffer) {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (codeOf(error) === 'ENAMETOOLONG') return [];
    throw error;
  }
}

/** Marks a path that is no text; each of its characters is then a byte. */
const BYTES = '\0';

function nameOf(inner: string, name: Buffer): string {
  const bytes = inner === '' ? name : Buffer.concat([bytesOf(inner), Buffer.from('/'), name]);
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : `${BYTES}${bytes.toString('latin1')}`;
}

function bytesOf(name: string): Buffer {
  return name.startsWith(BYTES) ? Buffer.from(name.slice(1), 'latin1') : Buffer.from(name);
}

/** Where something stands that a state names. */
export function pathOf(folder: string, name: string): Buffer {
  return name === ''
    ? Buffer.from(folder)
    : Buffer.concat([Buffer.from(`${folder}/`), bytesOf(name)]);
}

/** The rights of a folder in a state; null of anything else. */
export function rightsOf(what: string | undefined): number | null {
  return what?.startsWith('folder ') === true ? Number(what.slice(7)) & 0o7777 : null;
}

/** How a folder differs from what it was. */
export interface Changes {
  readonly added: readonly string[];
  /** Changed, removed or replaced. */
  readonly lost: readonly string[];
  /** Folders that are still there, with other rights. */
  readonly opened: readonly string[];
  readonly now: State;
}

export function changesSince(before: State, folder: string): Changes {
  const now = stateOf(folder);
  const changed = [...before].filter(([name, what]) => now.get(name) !== what);
  const isFolder = (what: string | undefined): boolean => rightsOf(what) !== null;
  const stayed = ([name, what]: readonly [string, string]): boolean =>
    isFolder(what) && isFolder(now.get(name));
  return {
    added: [...now.keys()].filter((name) => !before.has(name)),
    lost: changed.filter((entry) => !stayed(entry)).map(([name]) => name),
    opened: changed.filter(stayed).map(([name]) => name),
    now,
  };
}
