import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  lutimesSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { analysisError } from '../../errors.ts';
import type { Blobs } from './blobs.ts';
import { type Git, runGit } from './command.ts';
import type { Listings } from './listing.ts';
import { assertObjectId } from './object-id.ts';
import { bytesOf, records } from './path-name.ts';
import { bytesOrError } from './unreadable.ts';

/** A file of a commit as it is written to disk. */
export interface CommittedFile {
  readonly path: string;
  readonly kind: 'file' | 'executable' | 'symlink';
  readonly oid: string;
}

/** The files of a commit with what `Tree` leaves out: which of them are programs. */
export async function committedFiles(
  listings: Listings,
  sha: string,
): Promise<readonly CommittedFile[]> {
  const files: CommittedFile[] = [];
  await listings.each(sha, (name, { mode, oid }) => {
    const kind = kindOfMode(mode);
    if (kind !== null && isInside(name)) files.push({ path: name, kind, oid });
  });
  return files;
}

/** Bytes of all files of a commit, or null where this clone does not know all of them. */
export async function bytesOfFiles(git: Git, sha: string): Promise<number | null> {
  assertObjectId(sha);
  const listing = await runGit(git, ['ls-tree', '-r', '-l', '-z', '--full-tree', sha]);
  if (listing.code !== 0) return null;
  let bytes = 0;
  for (const record of records(listing.stdout)) {
    const size = record.toString('latin1', 0, record.indexOf(9)).split(/ +/)[3];
    if (size !== '-') bytes += Number(size);
  }
  return Number.isFinite(bytes) ? bytes : null;
}

/** Submodules are other repositories: nothing of them is written. */
function kindOfMode(mode: string): CommittedFile['kind'] | null {
  if (mode === '120000') return 'symlink';
  if (!mode.startsWith('100')) return null;
  return (Number.parseInt(mode, 8) & 0o100) === 0 ? 'file' : 'executable';
}

/** A tree that somebody forged may name places outside it, or the repository's own folder. */
function isInside(name: string): boolean {
  return name.split('/').every((part) => !/^(?:|\.\.?|\.git)$/i.test(part));
}

/**
 * Writes files of a commit into a folder, byte for byte: no filter, no line-ending conversion, no hook.
 * @param moment in seconds since 1970, from which `changedAt` counts; files are as old as they are where left out
 * @throws GuardError (analysis) for contents that this clone does not have.
 */
export async function writeFiles(
  { git, blobs }: { readonly git: Git; readonly blobs: Blobs },
  files: readonly CommittedFile[],
  folder: string,
  moment?: number,
): Promise<void> {
  const settle = (target: Buffer, { oid }: CommittedFile) => {
    if (moment === undefined) return;
    const time = changedAt(oid, moment);
    lutimesSync(target, time, time);
  };
  const folders = new Set<string>();
  const place = ({ path: name }: CommittedFile): Buffer => {
    const above = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    if (!folders.has(above)) mkdirSync(at(folder, above), { recursive: true });
    folders.add(above);
    return at(folder, name);
  };
  // Links come last: a forged tree with files below a link must not write through it.
  const links = files.filter(({ kind }) => kind === 'symlink');
  const regular = files.filter(({ kind }) => kind !== 'symlink');
  await inBatches(regular, async (file) => {
    const contents = await blobs.read(file.oid);
    const target = place(file);
    if (contents.kind === 'oversized') {
      await writeLarge(git, file, target);
      return settle(target, file);
    }
    const bytes = bytesOrError(file.path, contents);
    if (bytes instanceof Error) throw bytes;
    writeFileSync(target, bytes, { mode: modeOf(file) });
    settle(target, file);
  });
  await inBatches(links, async (file) => {
    const bytes = bytesOrError(file.path, await blobs.read(file.oid));
    if (bytes instanceof Error) throw bytes;
    const target = place(file);
    symlinkSync(Buffer.from(bytes), target);
    settle(target, file);
  });
}

/**
 * When a file shows to have been changed last, in seconds since 1970, within the day before a moment. Equal
 * contents show the same time at base and at head, which are written one after the other; other contents
 * show another one, for caches that go by it.
 */
export function changedAt(oid: string, moment: number): number {
  const number = Number.parseInt(oid.slice(0, 8), 16);
  return moment - (Number.isNaN(number) ? 0 : number % 86_400);
}

/** Enough to keep git busy, few enough to hold their contents. */
const AT_ONCE = 256;

async function inBatches<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await Promise.all(items.slice(from, from + AT_ONCE).map(work));
}

function at(folder: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), bytesOf(name)]);
}

function modeOf({ kind }: CommittedFile): number {
  return kind === 'executable' ? 0o755 : 0o644;
}

/** A file too large to be held goes from git to the disk directly. */
async function writeLarge(git: Git, file: CommittedFile, target: Buffer): Promise<void> {
  const output = openSync(target, 'w', modeOf(file));
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn('git', [...git.prefix, 'cat-file', 'blob', file.oid], {
        cwd: path.parse(process.execPath).root,
        env: git.env,
        windowsHide: true,
        stdio: ['ignore', output, 'ignore'],
      });
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0)
      throw analysisError(
        `${file.path} cannot be read from git: the repository may be damaged; run git fsck, or clone it again.`,
      );
    chmodSync(target, modeOf(file));
  } finally {
    closeSync(output);
  }
}
