import { runGit } from './command.ts';
import type { Git } from './command.ts';
import { kindOf } from './listing.ts';
import { nameOf, records } from './path-name.ts';
import type { TreeEntry } from './tree.ts';

/** When and how large a file was when git last saw it unchanged; times as `seconds:nanoseconds`. */
export interface SeenStat {
  readonly ctime: string;
  readonly mtime: string;
  readonly size: number;
}

/** What the index says about a path. */
export interface IndexEntry extends TreeEntry {
  /** Left out of a sparse checkout: missing on disk, and yet not deleted. */
  readonly sparse: boolean;
  readonly seen: SeenStat | null;
}

const HEAD = /^((?: {2}[^\n]*\n)*)(\w) (\d{6}) ([0-9a-f]+) (\d)\t/;
const SEEN = /^ {2}ctime: (\d+:\d+)\n {2}mtime: (\d+:\d+)\n(?: {2}.*\n)*? {2}size: (\d+)\t/;

/** Every tracked path; one in the middle of a merge conflict without what the index thinks of it. */
export async function readIndex(git: Git): Promise<ReadonlyMap<string, IndexEntry | null>> {
  const { stdout } = await runGit(git, ['ls-files', '-t', '--stage', '-z', '--debug']);
  return parseIndex(stdout);
}

/**
 * The output of `git ls-files -t --stage -z --debug`: a tag, mode, oid and stage, a tab, the path, NUL,
 * and then indented lines about the file. Those lines are for people and may change: what cannot be
 * made out is null, and the file is read instead.
 */
export function parseIndex(output: Buffer): Map<string, IndexEntry | null> {
  const entries = new Map<string, IndexEntry | null>();
  let last: { readonly path: string; readonly entry: IndexEntry } | null = null;
  for (const record of records(output)) {
    const text = record.toString('latin1');
    if (last !== null) entries.set(last.path, { ...last.entry, seen: seenStat(text) });
    const head = HEAD.exec(text);
    last = null;
    if (head === null) continue;
    const [all, , tag, mode = '', oid = '', stage] = head;
    const path = nameOf(record.subarray(all.length));
    const kind = kindOf(mode);
    if (stage !== '0' || kind === null) entries.set(path, null);
    else last = { path, entry: { kind, oid, sparse: tag === 'S', seen: null } };
  }
  if (last !== null) entries.set(last.path, last.entry);
  return entries;
}

function seenStat(text: string): SeenStat | null {
  const [, ctime, mtime, size] = SEEN.exec(text) ?? [];
  return ctime === undefined || mtime === undefined ? null : { ctime, mtime, size: Number(size) };
}

/** Paths that are neither tracked nor ignored; a repository within the repository is left out. */
export async function readUntracked(git: Git): Promise<readonly string[]> {
  const { stdout } = await runGit(git, ['ls-files', '--others', '--exclude-standard', '-z']);
  return Array.from(records(stdout), nameOf).filter((path) => !path.endsWith('/'));
}
