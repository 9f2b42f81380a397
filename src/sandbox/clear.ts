import fs from 'node:fs';
import path from 'node:path';
import { removeTree } from './remove-tree.ts';

/** Something that could not be removed, where it is now, and the system's code for it. */
export interface Leftover {
  readonly path: string;
  readonly code: string;
}

/** The folder that commands run in cannot be put in order: a new one has to be made. */
export class BrokenFolder extends Error {
  override readonly name = 'BrokenFolder';
}

/**
 * Makes sure that nothing stands at a path: what cannot be removed is put aside.
 * @param aside a folder for that, in the same file system
 * @throws BrokenFolder where it can be neither removed nor put aside
 */
export function clear(place: string, aside: string): void {
  const code = removeTree(fs, place);
  if (code === null) return;
  try {
    fs.mkdirSync(aside, { recursive: true });
    fs.renameSync(place, path.join(aside, `left-${fs.readdirSync(aside).length}`));
  } catch (error) {
    throw new BrokenFolder(`${place} could not be removed (${code})`, { cause: error });
  }
}

/** Gives its owner back the rights in a folder; not in what is in it. */
export function takeBack(folder: string): void {
  const mode = fs.lstatSync(folder, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && (mode & 0o700) !== 0o700) fs.chmodSync(folder, mode | 0o700);
}

/** @throws BrokenFolder where it cannot be removed */
export function removeWhole(place: string | Buffer): void {
  const code = removeTree(fs, place);
  if (code !== null) throw new BrokenFolder(`${place.toString()} could not be removed (${code})`);
}
