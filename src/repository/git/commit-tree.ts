import type { Blobs } from './blobs.ts';
import { type Listings, kindOf } from './listing.ts';
import type { Tree, TreeEntry } from './tree.ts';
import { bytesOrError, fileEntry } from './unreadable.ts';

/**
 * A commit's files, and their contents by object id.
 * @throws GuardError (analysis) when the commit or one of its folders cannot be read.
 */
export async function commitTree(listings: Listings, sha: string, blobs: Blobs): Promise<Tree> {
  const entries = new Map<string, TreeEntry>();
  await listings.each(sha, (path, { mode, oid }) => {
    const kind = kindOf(mode);
    if (kind !== null) entries.set(path, { kind, oid });
  });
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
