import { constants } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { lstat, open, readlink } from 'node:fs/promises';
import { bytesOf } from './path-name.ts';

/** A folder on disk, by repository paths. No symbolic link is followed, at no level. */
export class Disk {
  readonly #root: string;
  readonly #folders = new Map<string, Promise<boolean>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** What stands at a path; null for nothing, or for something behind a link. */
  async stat(path: string): Promise<BigIntStats | null> {
    if (!(await this.#isFolder(path.slice(0, Math.max(0, path.lastIndexOf('/')))))) return null;
    return statOrNull(this.#at(path));
  }

  /** Where a symbolic link points to, as bytes. */
  link(path: string): Promise<Buffer> {
    return readlink(this.#at(path), { encoding: 'buffer' });
  }

  /** A regular file's bytes; null when there is none any more, or a larger one than `cap`. */
  async read(path: string, cap: number): Promise<Buffer | null> {
    if ((await this.stat(path))?.isFile() !== true) return null;
    // A link or a pipe may have taken the file's place since: not followed, not waited for.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await using file = await open(this.#at(path), flags);
    const stats = await file.stat();
    return stats.isFile() && stats.size <= cap ? await file.readFile() : null;
  }

  #at(path: string): Buffer {
    return Buffer.concat([Buffer.from(`${this.#root}/`), bytesOf(path)]);
  }

  #isFolder(path: string): Promise<boolean> {
    if (path === '') return Promise.resolve(true);
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const above = this.#isFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    const found = above.then(
      async (real) => real && (await statOrNull(this.#at(path)))?.isDirectory() === true,
    );
    this.#folders.set(path, found);
    return found;
  }
}

async function statOrNull(file: Buffer): Promise<BigIntStats | null> {
  try {
    return await lstat(file, { bigint: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^ENO(?:ENT|TDIR)$/.test(String(error.code)))
      return null;
    throw error;
  }
}
