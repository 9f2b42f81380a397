/**
 * `npm pack` runs this (`prepack`): builds the library from its entries, which is no part of git.
 *
 * - lib/: a module for each entry and one that they share, for `import`, with their names, of which a bundler drops what
 *   is unused, with their types; so few, because a hundred and sixty take a service 100 ms to load;
 * - cjs/: the same for `require()`, minified, because nobody reads it twice.
 *
 * @example node scripts/library.js [FOLDER], dist by default
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
const compiled = path.join(root, 'build', 'library');

rmSync(compiled, { recursive: true, force: true });
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.lib.json', '--outDir', compiled],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
/** Names of functions and classes stay, for stack traces; white space would be a quarter of the files. */
const NAMED = /** @type {const} */ ({
  compress: false,
  mangle: { toplevel: false, keepNames: { function: true, class: true } },
  codegen: { removeWhitespace: true },
});
/** A comment of a declaration, as the compiler prints it: lines of its own. */
const COMMENT = /^[ \t]*\/\*\*[^]*?\*\/\n/gm;
/** The entries; what several of them need is one file more. */
const ENTRIES = ['index', 'jsonl', 'matchers'];
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, path.join(compiled, `${name}.js`)])),
  external: /^node:/,
  platform: 'neutral',
});
for (const { name, format, minify, type } of /** @type {const} */ ([
  { name: 'lib', format: 'esm', minify: NAMED, type: 'module' },
  { name: 'cjs', format: 'cjs', minify: true, type: 'commonjs' },
])) {
  const folder = path.join(out, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle.write({
    dir: folder,
    format,
    minify,
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[hash].js',
  });
  for (const file of typesFrom(ENTRIES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    const text = readFileSync(path.join(compiled, file), 'utf8');
    // An editor shows the words of lib/; here they would be half of all declarations.
    writeFileSync(path.join(folder, file), name === 'lib' ? text : text.replaceAll(COMMENT, ''));
  }
  writeFileSync(path.join(folder, 'package.json'), `{ "type": "${type}" }\n`);
}
await bundle.close();

/**
 * The declarations that those of the entries lead to; most of the sources declare nothing that anybody sees.
 * @param {readonly string[]} entries
 */
function typesFrom(entries) {
  const found = new Set(entries.map((name) => `${name}.d.ts`));
  for (const file of found) {
    const text = readFileSync(path.join(compiled, file), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g))
      found.add(path.join(path.dirname(file), specifier.replace(/\.[jt]s$/, '.d.ts')));
  }
  return found;
}
