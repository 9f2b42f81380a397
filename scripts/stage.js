/**
 * Builds what dist/ is made of into build/dist, from nothing:
 *
 * - cli/ and action/: one file each that runs with plain Node, and the parts it loads on demand;
 * - engine/: the program of the process that renders templates, which both of them start;
 * - lib/: the library as modules with their types, so that a user's bundler can drop what is unused;
 *   cjs/: the same for users who require() it;
 * - licenses.txt: the licences of what the bundles contain.
 *
 * The bytes depend on the sources and the lock file alone. The bundler names modules by their paths
 * from the working directory, so everything runs in the package's root and in fixed folders of it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenses } from './licenses.js';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What is bundled, by the folder of its `index.ts` in src/. */
const bundles = { cli: 'cli', action: 'action', engine: 'render/engine-child' };

const tsc = 'node_modules/typescript/bin/tsc';
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

/** @returns the folder that holds the result */
export function stage() {
  for (const folder of ['js', 'dist']) {
    rmSync(path.join(root, 'build', folder), { recursive: true, force: true });
  }
  node(tsc, '--project', 'tsconfig.build.json');
  for (const [name, folder] of Object.entries(bundles)) bundle(name, folder);
  node(tsc, '--project', 'tsconfig.lib.json');
  node(tsc, '--project', 'tsconfig.cjs.json');
  const out = path.join(root, 'build', 'dist');
  writeFileSync(path.join(out, 'cjs', 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(path.join(out, 'licenses.txt'), licenses(root));
  return out;
}

/** @param {string} name @param {string} folder */
function bundle(name, folder) {
  const out = `build/dist/${name}`;
  // No cache: the bundler keeps it in a folder that other users of the machine can write to.
  // No minification: what is committed must be open to review.
  node(
    ncc,
    'build',
    `build/js/${folder}/index.js`,
    '--out',
    out,
    '--no-cache',
    '--quiet',
    '--target',
    'es2022',
  );
  chmodSync(path.join(root, out, 'index.js'), 0o755);
}

/** @param {string[]} args */
function node(...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
