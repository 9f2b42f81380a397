import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { compiled } from './compiled.ts';

it('gives all who ask at the same time the same JavaScript, which plain Node runs', async () => {
  const folders = await Promise.all([compiled(), compiled(), compiled()]);
  expect(new Set(folders).size).toBe(1);
  const module = pathToFileURL(path.join(folders[0], 'version.js')).href;
  const code = `import { VERSION } from ${JSON.stringify(module)}; console.log(VERSION);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    code,
  ]);
  expect(stdout).toBe(`${VERSION}\n`);
});
