import { analysisError } from '../../errors.ts';
import type { Blobs } from './blobs.ts';
import { reasonOf, runGit } from './command.ts';
import type { Git } from './command.ts';
import { parseListing } from './listing.ts';
import { assertObjectId } from './object-id.ts';
import type { Tree } from './tree.ts';
import { bytesOrError, fileEntry } from './unreadable.ts';

/**
 * A commit's files by `ls-tree`; contents come from the object store, by object id.
 * @throws GuardError (analysis) when the commit or one of its folders cannot be read.
 */
export async function commitTree(git: Git, sha: string, blobs: Blobs): Promise<Tree> {
  assertObjectId(sha);
  const listing = await runGit(git, ['ls-tree', '-r', '-z', '--full-tree', sha]);
  if (listing.code !== 0)
    throw analysisError(
      `The files of ${sha} cannot be listed (${reasonOf(listing.stderr)}): the clone is incomplete or damaged; run git fsck, or clone again.`,
    );
  const entries = parseListing(listing.stdout);
  return {
    entries,
    async read(path) {
      const entry = fileEntry(entries, path);
      if (entry instanceof Error) throw entry;
      const bytes = bytesOrError(path, await blobs.read(entry.oid));
      if (bytes instanceof Error) throw bytes;
      return bytes;
    },
  };
}
