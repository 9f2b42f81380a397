/** A commit, or the work tree, as a read-only set of files. */
export interface Tree {
  /** Every path with what it is, by repository path. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Contents of blobs, each read once. Throws a GuardError for what cannot be read. */
  read(path: string): Promise<Uint8Array>;
}

export interface TreeEntry {
  /** What stands there; only `file` can be read. */
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Identity of the contents: equal on both sides means equal bytes. */
  readonly oid: string;
}
