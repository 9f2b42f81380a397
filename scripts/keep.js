import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './compile.js';

/**
 * Writes a generated file of the project. With `--check` on the command line it only says whether the file
 * is what it would write, and fails if not.
 *
 * @param {string} name path from the project's root
 * @param {(current: string) => string} make
 */
export function keep(name, make) {
  const file = path.join(root, name);
  const current = readFileSync(file, 'utf8');
  const text = make(current);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (current !== text) {
    console.error(`${name} is out of date: run npm run docs.`);
    process.exitCode = 1;
  }
}
