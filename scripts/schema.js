/**
 * `node scripts/schema.js`: writes prompt-cache-guard.schema.json from the schema that validates.
 * With `--check` it only says whether the file is what it would write.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const file = path.join(root, 'prompt-cache-guard.schema.json');
const out = path.join(root, 'build', 'schema');

// Only what the schema needs is compiled, so that the rest of the sources may be in the works.
rmSync(out, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [
    'node_modules/typescript/bin/tsc',
    ...'--ignoreConfig --strict --skipLibCheck --types node --target es2023'.split(' '),
    ...'--module nodenext --rewriteRelativeImportExtensions --rootDir src --outDir'.split(' '),
    out,
    'src/config/json-schema.ts',
  ],
  { cwd: root, stdio: 'inherit' },
);
const { jsonSchema } = await import(pathToFileURL(path.join(out, 'config', 'json-schema.js')).href);
const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('prompt-cache-guard.schema.json is out of date: run node scripts/schema.js.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
