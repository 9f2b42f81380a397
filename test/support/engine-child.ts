import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineFiles } from '../../src/render/engines/process/location.ts';

/*
 * Stands for src/render/engines/process/location.ts in tests (vitest.config.ts): Node 20 runs no TypeScript,
 * so the program of the process that renders templates is compiled, once for each state of its sources.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The program, and the helpers of formats that it takes along. */
const SOURCES = ['src/render/engine-child', 'src/render/formats', 'src/errors.ts', 'src/limits.ts'];

export function engineFiles(): EngineFiles {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesOf(path.join(root, source))))
    hash.update(file).update(readFileSync(file));
  const folder = path.join(root, 'build', `engine-child-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) compileInto(folder);
  // A checkout may share its packages with another one, by a link.
  const packages = realpathSync(path.join(root, 'node_modules'));
  const entry = path.join(folder, 'render', 'engine-child', 'index.js');
  return { entry, readable: [root, packages] };
}

function filesOf(source: string): readonly string[] {
  if (source.endsWith('.ts')) return [source];
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return found
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => path.join(source, name));
}

/** Several workers may do so at a time: the first one to finish puts its result in place. */
function compileInto(folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  execFileSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...'--ignoreConfig --skipLibCheck --types node --target es2023 --module nodenext'.split(' '),
      ...'--rewriteRelativeImportExtensions --rootDir src --outDir'.split(' '),
      own,
      'src/render/engine-child/index.ts',
      'src/render/engine-child/types.d.ts',
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
