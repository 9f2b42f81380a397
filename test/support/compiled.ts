import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = path.join(root, 'build', 'compiled');
const hour = 3_600_000;

/**
 * src/ as JavaScript, for tests that start it in a child process: Node 20 cannot run TypeScript.
 * Compiled once for each state of the sources, in one step, so that tests may run side by side.
 *
 * @returns the folder that stands for src/: `cli/index.js` in it is the command line
 */
export async function compiled(): Promise<string> {
  const target = path.join(cache, await fingerprint());
  if (await exists(target)) {
    await utimes(target, new Date(), new Date());
    return target;
  }
  await mkdir(cache, { recursive: true });
  await removeOld();
  const draft = await mkdtemp(path.join(cache, 'draft-'));
  try {
    await compile(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have been quicker; then its result is as good.
    if (!(await exists(target))) throw error;
  }
  return target;
}

async function compile(outDir: string): Promise<void> {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  // Unchecked: whether the types hold is another command's question, and these tests need not wait.
  const settings = ['--project', path.join(root, 'tsconfig.build.json'), '--noCheck'];
  const args = [tsc, ...settings, '--outDir', outDir];
  try {
    await promisify(execFile)(process.execPath, args);
  } catch (error) {
    // A mistake in one file is written out as it stands, and fails in the child that needs the file.
    if ((await readdir(outDir)).length === 0) throw error;
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const source = path.join(root, 'src');
  const files = (await readdir(source, { recursive: true })).filter((file) => /\.\w+$/.test(file));
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
  const all = [...files.toSorted().map((file) => path.join('src', file)), ...settings];
  for (const file of all) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function removeOld(): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    // Another process may have renamed or removed it by now.
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Number.NaN }));
    if (Date.now() - mtimeMs > hour) await rm(folder, { recursive: true, force: true });
  }
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}
