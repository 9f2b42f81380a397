import { createHash } from 'node:crypto';
import { fileEntry } from '../../src/repository/git/unreadable.ts';
import type { Tree, TreeEntry } from '../../src/repository/git/tree.ts';

/** What stands at a path of a tree: a file's contents, or something that is no file. */
export type Written = string | Uint8Array | { readonly kind: 'symlink' | 'submodule' };

/** A tree in memory, with the errors of a real one, that counts how often each path is read. */
export function treeOf(files: Readonly<Record<string, Written>>): Tree & {
  readonly reads: ReadonlyMap<string, number>;
} {
  const reads = new Map<string, number>();
  const entries = new Map<string, TreeEntry>(
    Object.entries(files).map(([path, written]) => {
      const bytes = bytesOf(written) ?? path;
      const oid = createHash('sha1').update(bytes).digest('hex');
      return [path, { kind: isFile(written) ? 'file' : written.kind, oid }];
    }),
  );
  return {
    entries,
    reads,
    async read(path) {
      const entry = fileEntry(entries, path);
      if (entry instanceof Error) throw entry;
      reads.set(path, (reads.get(path) ?? 0) + 1);
      return bytesOf(files[path] ?? '') ?? new Uint8Array();
    },
  };
}

function isFile(written: Written): written is string | Uint8Array {
  return typeof written === 'string' || written instanceof Uint8Array;
}

function bytesOf(written: Written): Uint8Array | null {
  if (typeof written === 'string') return new TextEncoder().encode(written);
  return written instanceof Uint8Array ? written : null;
}
