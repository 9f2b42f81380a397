/**
 * `npm pack` runs this (`prepack`): builds the library from src/index.ts, which is no part of git.
 *
 * - lib/: one module for `import`, readable, of which a bundler drops what is unused, with its types;
 *   one file, because a hundred and sixty take a service 100 ms to load;
 * - cjs/: the same for `require()`, minified, because nobody reads it twice.
 *
 * @example node scripts/library.js [FOLDER], dist by default
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { WITHOUT_COMMENTS } from './comments.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const compiled = path.join(root, 'build', 'library');

rmSync(compiled, { recursive: true, force: true });
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.lib.json', '--outDir', compiled],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
const bundle = await rolldown({
  input: path.join(compiled, 'index.js'),
  external: /^node:/,
  platform: 'neutral',
});
for (const { name, format, minify, type } of /** @type {const} */ ([
  { name: 'lib', format: 'esm', minify: WITHOUT_COMMENTS, type: 'module' },
  { name: 'cjs', format: 'cjs', minify: true, type: 'commonjs' },
])) {
  const folder = path.join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle.write({ file: path.join(folder, 'index.js'), format, minify, codeSplitting: false });
  cpSync(compiled, folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.js'),
  });
  writeFileSync(path.join(folder, 'package.json'), `{ "type": "${type}" }\n`);
}
await bundle.close();
