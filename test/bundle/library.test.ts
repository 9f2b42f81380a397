import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedDist, copyTo, root } from './committed.ts';

const run = promisify(execFile);

let project: string;
let installed: string;
beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'library-'));
  installed = path.join(project, 'node_modules/prompt-cache-guard');
  const files = (await committedDist()).map(({ file }) => file);
  await copyTo(installed, ['package.json', 'README.md', 'LICENSE', ...files]);
  // As `npm pack` does it.
  await run(process.execPath, ['scripts/library.js', path.join(installed, 'dist')], { cwd: root });
  for (const name of ['@types/node', 'undici-types']) {
    const place = path.join(project, 'node_modules', name);
    await mkdir(path.dirname(place), { recursive: true });
    await symlink(path.join(root, 'node_modules', name), place, 'junction');
  }
  await writeFile(path.join(project, 'package.json'), '{ "type": "module" }\n');
}, 60_000);
afterAll(async () => {
  await rm(project, { recursive: true });
});

const USE = 'new CacheTracker().aggregate().calls, fingerprint({ model: "gpt-5" }).length';

describe('the library, as a dependency of another package that has no other', () => {
  it.each([
    ['use.js', `import { CacheTracker, fingerprint } from 'prompt-cache-guard';`],
    ['use.cjs', `const { CacheTracker, fingerprint } = require('prompt-cache-guard');`],
  ])('can be loaded by name: %s', async (name, load) => {
    await writeFile(path.join(project, name), `${load}\nconsole.log(${USE});\n`);
    const { stdout, stderr } = await run(process.execPath, [name], { cwd: project, env: {} });
    expect({ stdout, stderr }).toEqual({ stdout: '0 16\n', stderr: '' });
  });

  it('brings its types, which hold without leniency', async () => {
    const use = 'export const tracker: CacheTracker = new CacheTracker();\n';
    await writeFile(
      path.join(project, 'use.ts'),
      `import { CacheTracker } from 'prompt-cache-guard';\n${use}`,
    );
    await writeFile(
      path.join(project, 'required.cts'),
      `import { CacheTracker } from 'prompt-cache-guard';\n${use}`,
    );
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(
      process.execPath,
      [tsc, ...options, '--noEmit', 'use.ts', 'required.cts'],
      { cwd: project },
    );
    expect(stdout).toBe('');
  });

  it('is a file for each entry and one that they share, without anything of the programs', async () => {
    for (const kind of ['lib', 'cjs']) {
      const folder = path.join(installed, 'dist', kind);
      const all = await readdir(folder, { recursive: true });
      const files = all.filter((file) => file.endsWith('.js')).toSorted();
      const shared = expect.stringMatching(/^shared-/) as unknown;
      expect(files).toEqual(['index.js', 'jsonl.js', 'matchers.js', shared]);
      const sizes = await Promise.all(files.map((file) => stat(path.join(folder, file))));
      expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(1_000_000);
    }
  });
});

describe('the npm package', () => {
  interface Packed {
    readonly unpackedSize: number;
    readonly files: readonly { readonly path: string }[];
  }
  async function packed(): Promise<Packed> {
    const place = path.join(project, 'package');
    await cp(installed, place, { recursive: true });
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: place,
      shell: process.platform === 'win32',
    });
    const [first] = JSON.parse(stdout) as readonly [Packed];
    return first;
  }

  it('has the command line and the library, and nothing of the Action', async () => {
    const { files, unpackedSize } = await packed();
    const paths = files.map((file) => file.path);
    for (const wanted of ['dist/cli/index.js', 'dist/lib/index.js', 'dist/cjs/index.js'])
      expect(paths).toContain(wanted);
    expect(paths.filter((file) => /^dist\/action|^action/.test(file))).toEqual([]);
    const parts = paths.filter((file) => file.startsWith('dist/programs/'));
    const committed = (await committedDist()).filter(({ file }) =>
      file.startsWith('dist/programs/'),
    );
    expect(parts.length).toBeLessThan(committed.length);
    expect(unpackedSize).toBeLessThan(6_000_000);
  });
});
