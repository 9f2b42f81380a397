import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedDist, copyTo, root } from './committed.ts';

const run = promisify(execFile);

let project: string;
beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'library-'));
  const installed = path.join(project, 'node_modules/prompt-cache-guard');
  const files = (await committedDist()).map(({ file }) => file);
  await copyTo(installed, ['package.json', ...files]);
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  // A user's installation has the dependencies, and none of what develops this package.
  for (const name of [...Object.keys(manifest.dependencies), '@types/node', 'undici-types']) {
    const place = path.join(project, 'node_modules', name);
    await mkdir(path.dirname(place), { recursive: true });
    await symlink(path.join(root, 'node_modules', name), place, 'junction');
  }
  await writeFile(path.join(project, 'package.json'), '{ "type": "module" }\n');
});
afterAll(async () => {
  await rm(project, { recursive: true });
});

describe('the committed library, as a dependency of another package', () => {
  it('can be imported by name', async () => {
    await writeFile(
      path.join(project, 'use.js'),
      "import * as library from 'prompt-cache-guard';\nconsole.log(Object.keys(library).length > 0);\n",
    );
    const { stdout, stderr } = await run(process.execPath, ['use.js'], { cwd: project, env: {} });
    expect({ stdout, stderr }).toEqual({ stdout: 'true\n', stderr: '' });
  });

  it('brings its types, which hold without leniency', async () => {
    await writeFile(
      path.join(project, 'use.ts'),
      "import * as library from 'prompt-cache-guard';\nexport const names: string[] = Object.keys(library);\n",
    );
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, ...options, '--noEmit', 'use.ts'], {
      cwd: project,
    });
    expect(stdout).toBe('');
  });

  it('is modules, not a bundle: nothing of the programs is in it', async () => {
    const modules = (await committedDist()).filter(({ file }) => file.startsWith('dist/lib/'));
    const rooms = new Set(modules.map(({ file }) => file.split('/')[2]));
    expect(rooms).toContain('index.d.ts');
    expect(['action', 'cli', 'github'].filter((room) => rooms.has(room))).toEqual([]);
  });
});
