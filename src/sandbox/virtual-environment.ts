import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Pair } from './node-modules.ts';

const NAMES = ['.venv', 'venv', 'env'];

/** The virtual environment in a checkout, by its name, or null where there is none. */
export function virtualEnvironmentIn(checkout: string): string | null {
  return NAMES.find((name) => existsSync(path.join(checkout, name, 'pyvenv.cfg'))) ?? null;
}

/**
 * Rebuilds the checkout's virtual environment for a tree. Packages are linked; what holds the path of
 * the checkout (the scripts, and the files by which an editable install finds its sources) is written
 * anew with the tree's path, so that each tree runs its own code.
 */
export function linkVirtualEnvironment({ checkout, tree }: Pair, name: string): void {
  const from = path.join(checkout, name);
  const to = path.join(tree, name);
  if (existsSync(to)) return;
  rebuild(from, to, { checkout, tree }, 0);
}

/** Folders down to this depth are real (`lib/python3.12/site-packages`), those below are links. */
const REAL_DEPTH = 3;

function rebuild(from: string, to: string, pair: Pair, depth: number): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const source = path.join(from, name);
    const target = path.join(to, name);
    const stats = lstatSync(source);
    if (stats.isDirectory() && depth < REAL_DEPTH) rebuild(source, target, pair, depth + 1);
    else if (stats.isSymbolicLink()) symlinkSync(destination(source), target);
    else if (stats.isFile() && namesCheckout(source, stats.size, pair))
      rewrite(source, target, pair);
    else symlinkSync(source, target);
  }
}

/** A relative link (`lib64` to `lib`, `python3` to `python`) means the same in the new place. */
function destination(link: string): string {
  const text = readlinkSync(link);
  return path.isAbsolute(text) && existsSync(text) ? realpathSync(text) : text;
}

/** Larger files are programs and libraries, not paths. */
const TEXT_BYTES = 1024 * 1024;

function namesCheckout(file: string, size: number, { checkout }: Pair): boolean {
  return size <= TEXT_BYTES && readFileSync(file).includes(checkout);
}

function rewrite(from: string, to: string, { checkout, tree }: Pair): void {
  // As Latin-1: every byte comes out as it went in.
  const text = readFileSync(from, 'latin1');
  const [old = '', now = ''] = [checkout, tree].map((name) => Buffer.from(name).toString('latin1'));
  const whole = new RegExp(`${old.replaceAll(/[^\w/]/g, String.raw`\$&`)}(?![\\w.-])`, 'g');
  writeFileSync(
    to,
    text.replaceAll(whole, () => now),
    'latin1',
  );
  chmodSync(to, statSync(from).mode);
}
