import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { messageOf } from '../errors.ts';
import { BrokenFolder, removeWhole } from './clear.ts';
import type { Places } from './workspace.ts';
import { linkVirtualEnvironment, virtualEnvironmentIn } from './virtual-environment.ts';

/** Which folders a render sees at another path. */
export interface Elsewhere {
  readonly tree: boolean;
  readonly home: boolean;
}

interface Move extends Elsewhere {
  /** The checkout whose virtual environment the tree has; null where the tree has its own. */
  readonly relink: string | null;
}

/**
 * Copies the folders that a render has to see elsewhere. The originals stay, so that links and
 * settings with their absolute paths hold.
 * @returns where the render finds them
 * @throws BrokenFolder for what cannot be copied
 */
export async function moveElsewhere(
  { tree, home }: Places,
  elsewhere: string,
  move: Move,
): Promise<{ readonly tree: string; readonly home: string }> {
  removeWhole(elsewhere);
  if (!move.tree && !move.home) return { tree, home };
  await mkdir(elsewhere, { recursive: true });
  const copied = {
    tree: move.tree ? path.join(elsewhere, 'machine', 'checkout') : tree,
    home: move.home ? path.join(elsewhere, 'people', 'visitor') : home,
  };
  if (move.tree) await copyOf(tree, copied.tree);
  if (move.home) await copyOf(home, copied.home);
  if (move.tree && move.relink !== null) await relinked(move.relink, copied.tree);
  return copied;
}

/** The system's own program is several times as fast as Node over many files. */
async function copyOf(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  if (process.platform === 'win32')
    await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  else
    await promisify(execFile)('cp', ['-a', '--', from, to], { env: { PATH: SYSTEM_PATH } }).catch(
      (error: unknown) => {
        throw new BrokenFolder(messageOf(error), { cause: error });
      },
    );
}

const SYSTEM_PATH = '/usr/bin:/bin';

/** A virtual environment names the tree that it belongs to. */
async function relinked(checkout: string, tree: string): Promise<void> {
  const name = virtualEnvironmentIn(checkout);
  if (name === null) return;
  removeWhole(path.join(tree, name));
  linkVirtualEnvironment({ checkout, tree }, name);
}
