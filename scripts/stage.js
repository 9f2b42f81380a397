/**
 * Builds what dist/ is made of into build/dist, from nothing:
 *
 * - programs/: all programs in one bundle, cut into parts that are loaded on demand, so that what two of them
 *   need is there once;
 * - cli/, action/, engine/: what is started, a few lines each that pick a program of the bundle. engine/ is
 *   the process that renders templates, which both others start;
 * - licenses.txt: the licences of what the bundle contains.
 *
 * The bytes depend on the sources and the lock file alone. The bundler names modules by their paths
 * from the working directory, so everything runs in the package's root and in fixed folders of it.
 * The library is no part of dist/ in git: scripts/library.js builds it when the package is packed.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeComments } from './comments.js';
import { licenses } from './licenses.js';
import { takeVocabulary, writeVocabulary } from './vocabulary.js';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The programs, by the folder of their `index.ts` in src/. */
const PROGRAMS = { cli: 'cli', action: 'action', engine: 'render/engine-child' };

const tsc = 'node_modules/typescript/bin/tsc';
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';

/** @returns the folder that holds the result */
export async function stage() {
  for (const folder of ['js', 'dist']) {
    rmSync(path.join(root, 'build', folder), { recursive: true, force: true });
  }
  node(tsc, '--project', 'tsconfig.build.json');
  const vocabulary = await takeVocabulary(path.join(root, 'build/js/request/tokens/vocabulary.js'));
  bundle();
  const out = path.join(root, 'build', 'dist');
  for (const name of Object.keys(PROGRAMS)) start(out, name);
  writeFileSync(path.join(out, 'licenses.txt'), licenses(root));
  // The npm package has no Action: npm reads this file, and leaves out what it names.
  const programs = path.join(out, 'programs');
  writeFileSync(path.join(programs, '.npmignore'), `${onlyIn('action', programs).join('\n')}\n`);
  writeVocabulary(programs, vocabulary);
  removeComments(programs);
  return out;
}

function bundle() {
  const picks = Object.entries(PROGRAMS).map(
    ([name, folder]) => `export const ${name} = () => import('./${folder}/index.js');\n`,
  );
  writeFileSync(path.join(root, 'build/js/programs.js'), picks.join(''));
  // No cache: the bundler keeps it in a folder that other users of the machine can write to.
  // No minification: what is committed must be open to review.
  node(
    ncc,
    'build',
    'build/js/programs.js',
    '--out',
    'build/dist/programs',
    '--no-cache',
    '--quiet',
    '--target',
    'es2022',
  );
}

/**
 * The parts of the bundle that one program alone loads.
 * @param {string} program
 * @param {string} folder
 */
function onlyIn(program, folder) {
  const entry = readFileSync(path.join(folder, 'index.js'), 'utf8');
  const others = Object.keys(PROGRAMS).filter((name) => name !== program);
  const shared = new Set(others.flatMap((name) => [...reached(name, entry, folder)]));
  return [...reached(program, entry, folder)].filter((part) => !shared.has(part)).toSorted();
}

/** The parts that a program may load, by their files. @param {string} name @param {string} entry @param {string} folder */
function reached(name, entry, folder) {
  const picked = new RegExp(`^const ${name} = .*$`, 'm').exec(entry)?.[0];
  if (picked === undefined) throw new Error(`The bundle does not pick the program '${name}'.`);
  const found = new Set(partsIn(picked));
  // Grows while it is walked.
  for (const part of found)
    for (const inner of partsIn(readFileSync(path.join(folder, part), 'utf8'))) found.add(inner);
  return found;
}

/** @param {string} text */
function partsIn(text) {
  return [...text.matchAll(/\.e\((?:\/\* import\(\) \*\/ ?)?(\d+)\)/g)].map(
    ([, id]) => `${id}.index.js`,
  );
}

/** The file that is started. @param {string} out @param {string} name */
function start(out, name) {
  const file = path.join(out, name, 'index.js');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(path.join(out, name, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    file,
    `#!/usr/bin/env node\nimport { ${name} } from '../programs/index.js';\n\nawait ${name}();\n`,
  );
  chmodSync(file, 0o755);
}

/** @param {string[]} args */
function node(...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
