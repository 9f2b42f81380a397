import { lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What stands in a folder, by path from it: enough to see that something was written. */
export type State = ReadonlyMap<string, string>;

/** Everything below a folder, links not followed. */
export function stateOf(folder: string): State {
  const state = new Map<string, string>();
  const walk = (inner: string): void => {
    for (const entry of readdirSync(path.join(folder, inner), { withFileTypes: true })) {
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      const { ino, size, ctimeMs, mode } = lstatSync(path.join(folder, name));
      // The change time cannot be set by a program: it tells a file that was rewritten in equal size.
      state.set(name, entry.isDirectory() ? `folder ${mode}` : `${ino} ${size} ${ctimeMs} ${mode}`);
      if (entry.isDirectory()) walk(name);
    }
  };
  walk('');
  return state;
}

/** How a folder differs from what it was. */
export interface Changes {
  readonly added: readonly string[];
  /** Changed, removed or replaced. */
  readonly lost: readonly string[];
}

export function changesSince(before: State, folder: string): Changes {
  const now = stateOf(folder);
  const isFolder = (what: string | undefined): boolean => what?.startsWith('folder') === true;
  return {
    added: [...now.keys()].filter((name) => !before.has(name)),
    lost: [...before]
      // A folder whose rights were changed is not worth a word; its files are looked at by themselves.
      .filter(
        ([name, what]) => now.get(name) !== what && !(isFolder(what) && isFolder(now.get(name))),
      )
      .map(([name]) => name),
  };
}

/** Removes files and folders by their paths from `folder`; inner ones may be gone with outer ones. */
export function removeAll(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(path.join(folder, name), { recursive: true, force: true });
}
