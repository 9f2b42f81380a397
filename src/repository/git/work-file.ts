import type { BigIntStats } from 'node:fs';
import { LIMITS } from '../../limits.ts';
import type { Blobs } from './blobs.ts';
import type { Disk } from './disk.ts';
import type { IndexEntry } from './index-listing.ts';
import { looksLikeText, withoutCrlf } from './line-endings.ts';
import type { Conversion } from './line-endings.ts';
import { objectId } from './object-id.ts';
import type { ObjectFormat } from './object-id.ts';
import type { TreeEntry } from './tree.ts';

/** What stands at a path of the work tree, and where its contents come from. */
export type WorkFile = TreeEntry &
  (
    | { readonly from: 'index' | 'disk' }
    /** On disk with CRLF; once settled: to be read with LF instead. */
    | { readonly from: 'crlf'; readonly raw: string; readonly text: boolean }
    | { readonly from: 'oversized'; readonly size: number }
  );

interface Question {
  readonly name: string;
  readonly known: IndexEntry | null;
  readonly disk: Disk;
  /** When the index was written, in nanoseconds. */
  readonly indexTime: bigint;
  readonly format: ObjectFormat;
}

/** Looks at one path; null where there is no file. */
export async function inspect(question: Question): Promise<WorkFile | null> {
  const { name, known, disk, format } = question;
  if (known !== null && (known.sparse || known.kind === 'submodule'))
    return { kind: known.kind, oid: known.oid, from: 'index' };
  const stats = await disk.stat(name);
  if (stats?.isSymbolicLink() === true)
    return { kind: 'symlink', oid: objectId(format, 'blob', await disk.link(name)), from: 'disk' };
  if (stats?.isFile() !== true) return null;
  if (known !== null && unchanged(known, stats, question.indexTime))
    return { kind: known.kind, oid: known.oid, from: 'index' };
  const size = Number(stats.size);
  // Reading it only to name it would take long for nothing: this name equals no other.
  if (size > LIMITS.fileBytes)
    return { kind: 'file', oid: `oversized:${size}:${stats.mtimeNs}`, from: 'oversized', size };
  const bytes = await disk.read(name, LIMITS.fileBytes);
  if (bytes === null) return null;
  const oid = objectId(format, 'blob', bytes);
  // Where the file system has no links, git writes the link's target into a file.
  if (known?.kind === 'symlink' && known.oid === oid)
    return { kind: 'symlink', oid, from: 'index' };
  if (!bytes.includes('\r\n')) return { kind: 'file', oid, from: 'disk' };
  const converted = objectId(format, 'blob', withoutCrlf(bytes));
  return { kind: 'file', oid: converted, from: 'crlf', raw: oid, text: looksLikeText(bytes) };
}

/** Decides whether a file with CRLF counts with LF, as git would when it is added. */
export async function settle(
  file: WorkFile,
  rule: Conversion,
  known: IndexEntry | null,
  blobs: Blobs,
): Promise<WorkFile> {
  if (file.from !== 'crlf' || rule === 'always') return file;
  const converts = rule === 'auto' && file.text && !(await hasCrlf(known, blobs));
  return converts ? file : { kind: file.kind, oid: file.raw, from: 'disk' };
}

async function hasCrlf(known: IndexEntry | null, blobs: Blobs): Promise<boolean> {
  if (known?.kind !== 'file') return false;
  const contents = await blobs.read(known.oid);
  return contents.kind === 'bytes' && Buffer.from(contents.bytes).includes('\r\n');
}

/**
 * Git's own test, a shade stricter: the same size and times as when git last compared, and not written
 * in the very moment in which the index was, when a second change would leave no trace.
 */
function unchanged({ seen }: IndexEntry, stats: BigIntStats, indexTime: bigint): boolean {
  return (
    seen !== null &&
    seen.size === Number(stats.size) &&
    seen.mtime === seconds(stats.mtimeNs) &&
    seen.ctime === seconds(stats.ctimeNs) &&
    stats.mtimeNs < indexTime
  );
}

function seconds(nanoseconds: bigint): string {
  return `${nanoseconds / 1_000_000_000n}:${nanoseconds % 1_000_000_000n}`;
}
