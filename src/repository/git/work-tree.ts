import { stat } from 'node:fs/promises';
import path from 'node:path';
import { analysisError, usageError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { Blobs } from './blobs.ts';
import type { Git } from './command.ts';
import type { Location } from './discover.ts';
import { Disk } from './disk.ts';
import { readIndex, readUntracked } from './index-listing.ts';
import { conversions, withoutCrlf } from './line-endings.ts';
import type { Conversion } from './line-endings.ts';
import { objectId } from './object-id.ts';
import type { Tree } from './tree.ts';
import { bytesOrError, fileEntry, tooLarge } from './unreadable.ts';
import { inspect, settle } from './work-file.ts';
import type { WorkFile } from './work-file.ts';

/** What reading a work tree takes. */
export interface WorkTreeSource extends Location {
  readonly git: Git;
  readonly blobs: Blobs;
}

/** Files looked at at a time; more only makes the disk wait. */
const AT_ONCE = 32;

/**
 * The files as they lie on disk: tracked, or untracked and not ignored. A file that git knows to be
 * unchanged counts as its committed contents, whatever a filter (LFS, line endings) made of it on disk;
 * a changed one as git would commit it, with its line endings converted, but no filter is ever run.
 * @throws GuardError (usage) in a bare repository.
 */
export async function readWorkTree(source: WorkTreeSource): Promise<Tree> {
  const { root, git, gitDir, blobs, format } = source;
  if (source.bare)
    throw usageError(`${root} is a bare repository, which has no uncommitted work: name a commit.`);
  const disk = new Disk(root);
  const [index, untracked, indexTime] = await Promise.all([
    readIndex(git),
    readUntracked(git),
    stat(path.join(gitDir, 'index'), { bigint: true }).then(
      (stats) => stats.mtimeNs,
      () => 0n,
    ),
  ]);
  const names = [...index.keys(), ...untracked];
  const seen = await overAll(names, (name) =>
    inspect({ name, known: index.get(name) ?? null, disk, indexTime, format }),
  );
  const doubtful = names.filter((_, n) => seen[n]?.from === 'crlf');
  const rules = await conversions(git, doubtful);
  const settled = await overAll(names, async (name, n) => {
    const found = seen[n] ?? null;
    const rule: Conversion = rules.get(name) ?? 'never';
    return found === null ? null : settle(found, rule, index.get(name) ?? null, blobs);
  });
  const files = new Map<string, WorkFile>();
  for (const [n, name] of names.entries()) {
    const file = settled[n] ?? null;
    if (file !== null) files.set(name, file);
  }

  const readDisk = async (name: string, file: WorkFile): Promise<Uint8Array> => {
    const bytes = await disk.read(name, LIMITS.fileBytes);
    const contents = bytes !== null && file.from === 'crlf' ? withoutCrlf(bytes) : bytes;
    if (contents === null || objectId(format, 'blob', contents) !== file.oid)
      throw analysisError(`${name} changed on disk while it was being read: run the guard again.`);
    return contents;
  };

  return {
    entries: files,
    async read(name) {
      const entry = fileEntry(files, name);
      if (entry instanceof Error) throw entry;
      const file = files.get(name);
      if (file?.from === 'oversized') throw tooLarge(name, file.size);
      if (file !== undefined && file.from !== 'index') return readDisk(name, file);
      const bytes = bytesOrError(name, await blobs.read(entry.oid));
      if (bytes instanceof Error) throw bytes;
      return bytes;
    },
  };
}

/** Applies an asynchronous function to all, a bounded number at a time; results keep their order. */
async function overAll<From, To>(
  items: readonly From[],
  apply: (item: From, n: number) => Promise<To>,
): Promise<readonly To[]> {
  const results: To[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [n, item] of queue) results[n] = await apply(item, n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
