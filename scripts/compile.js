import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Compiles one file of src/ and what it imports, and loads it. Nothing else is compiled, so that the rest
 * of the sources may be in the works.
 *
 * @param {string} entry path below src/, without its ending
 */
export async function compile(entry) {
  const out = path.join(root, 'build', entry.replaceAll('/', '-'));
  rmSync(out, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...'--ignoreConfig --strict --skipLibCheck --types node --target es2023'.split(' '),
      ...'--module nodenext --rewriteRelativeImportExtensions --rootDir src --outDir'.split(' '),
      out,
      `src/${entry}.ts`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return await import(pathToFileURL(path.join(out, `${entry}.js`)).href);
}
