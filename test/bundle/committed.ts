import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

export interface Committed {
  /** Relative to the root, with `/`. */
  readonly file: string;
  readonly executable: boolean;
}

/** The files of dist/ that Git knows: what a user gets, without what lies about in this checkout. */
export async function committedDist(): Promise<readonly Committed[]> {
  const { stdout } = await run('git', ['ls-files', '--stage', '-z', '--', 'dist'], { cwd: root });
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [entry = '', file = ''] = line.split('\t');
      return { file, executable: entry.startsWith('100755') };
    });
}

/** Copies files of the checkout into an empty folder, at the same relative places. */
export async function copyTo(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await cp(path.join(root, file), target);
  }
}
