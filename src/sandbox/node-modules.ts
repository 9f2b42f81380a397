import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** Two folders with the same files: the checkout with its installed dependencies, and a temporary tree. */
export interface Pair {
  readonly checkout: string;
  readonly tree: string;
}

/** Folders of a tree that may have a `node_modules`: those with a package.json. */
export function packageFolders(paths: Iterable<string>): readonly string[] {
  const folders = new Set(['']);
  for (const file of paths)
    if (file.endsWith('/package.json')) folders.add(path.posix.dirname(file));
  return [...folders].filter((folder) => !folder.split('/').includes('node_modules'));
}

/**
 * Gives a package of the tree the checkout's installed modules, entry by entry: packages from outside
 * are linked to where they lie, but a link to a package of the repository itself (a workspace) leads to
 * that package in the tree. Otherwise one tree would run the other's code.
 * @returns whether there was anything to link
 */
export function linkNodeModules({ checkout, tree }: Pair, folder: string): boolean {
  const from = realOrNull(path.join(checkout, folder, 'node_modules')) ?? '';
  const to = path.join(tree, folder, 'node_modules');
  if (!isFolder(from) || existsSync(to) || !existsSync(path.dirname(to))) return false;
  linkEntries({ checkout, tree }, from, to);
  return true;
}

/** Written to while a program runs; of no use to another tree. */
const CACHES = new Set(['.cache', '.vite', '.vitest']);

function linkEntries(pair: Pair, from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (CACHES.has(name)) continue;
    const source = path.join(from, name);
    const target = path.join(to, name);
    if (name === '.bin' || (name.startsWith('@') && isFolder(source)))
      linkEntries(pair, source, target);
    else symlinkSync(destination(pair, source, target), target);
  }
}

/** Where the new link has to lead; relative inside the tree, so that a copy of the tree has its own. */
function destination({ checkout, tree }: Pair, source: string, target: string): string {
  const real = realOrNull(source);
  if (real === null) return readlinkSync(source);
  const inner = path.relative(checkout, real);
  const isOwn =
    inner !== '' && !inner.startsWith('..') && !path.isAbsolute(inner) && isOwnCode(inner);
  if (!isOwn) return real;
  return path.relative(path.dirname(target), path.join(tree, inner));
}

function isOwnCode(inner: string): boolean {
  return !inner.split(path.sep).includes('node_modules');
}

function realOrNull(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

function isFolder(file: string): boolean {
  try {
    return lstatSync(file).isDirectory();
  } catch {
    return false;
  }
}
