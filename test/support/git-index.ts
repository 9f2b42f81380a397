import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync } from 'node:fs';

/** A file as git's index knows it. */
export interface IndexedFile {
  /** By repository path. */
  readonly name: string;
  /** Where it lies. */
  readonly at: string;
  readonly mode: number;
  readonly oid: string;
}

/** The file `.git/index` in version 2 of its format (`git help gitformat-index`), for files sorted by their names' bytes. */
export function indexOf(files: readonly IndexedFile[]): Buffer {
  const head = Buffer.alloc(12);
  head.write('DIRC');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(files.length, 8);
  const body = Buffer.concat([head, ...files.map(entryOf)]);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

const FIXED_BYTES = 62;

function entryOf({ name, at, mode, oid }: IndexedFile): Buffer {
  const bytes = Buffer.from(name);
  // At least one NUL behind the name, and so many that the next entry begins at a multiple of eight.
  const entry = Buffer.alloc(Math.ceil((FIXED_BYTES + bytes.length + 1) / 8) * 8);
  for (const [n, value] of numbersOf(lstatSync(at, { bigint: true }), mode).entries())
    entry.writeUInt32BE(Number(BigInt.asUintN(32, value)), n * 4);
  entry.write(oid, 40, 'hex');
  entry.writeUInt16BE(Math.min(bytes.length, 0xfff), 60);
  bytes.copy(entry, FIXED_BYTES);
  return entry;
}

function numbersOf(stats: BigIntStats, mode: number): readonly bigint[] {
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = stats;
  const second = 1_000_000_000n;
  const times = [ctimeNs, mtimeNs].flatMap((time) => [time / second, time % second]);
  return [...times, dev, ino, BigInt(mode), uid, gid, size];
}
