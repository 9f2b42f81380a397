import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { type IndexedFile, indexOf } from './git-index.ts';

/** Who commits what, and when. */
export interface OneCommit {
  readonly message: string;
  /** Name and address, as git writes them. */
  readonly person: string;
  /** In seconds since 1970. */
  readonly seconds: number;
}

/**
 * `git add --all && git commit --allow-empty` without a process: the same objects, index, ref and log. Two
 * processes of git take thirty times as long, and the tests make two thousand commits.
 * @returns the commit's sha; null for a folder in which git itself has to do it, which is left as it was
 */
export function commitFolder(dir: string, commit: OneCommit): string | null {
  const git = path.join(dir, '.git');
  const branch = isPlain(git) ? branchOf(git) : null;
  const files =
    branch === null || !/^[^\s#][^\n]*(?<=\S)$/.test(commit.message) ? null : listed(dir);
  if (branch === null || files === null) return null;
  const objects = path.join(git, 'objects');
  const indexed = files.map((file): IndexedFile => {
    const bytes = file.mode === LINK ? readlinkSync(file.at, 'buffer') : readFileSync(file.at);
    return { ...file, oid: stored(objects, 'blob', bytes) };
  });
  const before = tipOf(git, branch);
  const { person, seconds, message } = commit;
  const by = `${person} ${seconds} +0000`;
  const parent = before === null ? '' : `parent ${before}\n`;
  const text = `tree ${treeOf(objects, indexed, '')}\n${parent}author ${by}\ncommitter ${by}\n\n${message}\n`;
  const sha = stored(objects, 'commit', Buffer.from(text));
  writeFileSync(path.join(git, 'index'), indexOf(indexed));
  const said = `${before ?? '0'.repeat(40)} ${sha} ${by}\tcommit${before === null ? ' (initial)' : ''}: ${message}\n`;
  written(path.join(git, branch), `${sha}\n`);
  for (const log of ['HEAD', branch]) appended(path.join(git, 'logs', log), said);
  return sha;
}

/** `git checkout -b` likewise; false where git has to do it. */
export function branchFolder(dir: string, name: string): boolean {
  const git = path.join(dir, '.git');
  const branch = isPlain(git) ? branchOf(git) : null;
  const tip = branch === null ? null : tipOf(git, branch);
  if (tip === null || tipOf(git, `refs/heads/${name}`) !== null) return false;
  written(path.join(git, 'refs/heads', name), `${tip}\n`);
  written(path.join(git, 'HEAD'), `ref: refs/heads/${name}\n`);
  return true;
}

const FILE = 0o100644;
const PROGRAM = 0o100755;
const LINK = 0o120000;

/** Settings, and work that is half done, change what a commit is: those git knows best. */
function isPlain(git: string): boolean {
  const special = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'info', 'index.lock'];
  if (!existsSync(path.join(git, 'config'))) return false;
  if (special.some((name) => existsSync(path.join(git, name)))) return false;
  return readFileSync(path.join(git, 'config'), 'utf8')
    .split('\n')
    .every((line) => PLAIN_SETTING.test(line));
}

const PLAIN_SETTING =
  /^(?:|\[core\]|\[(?:remote|branch) "[^"]*"\]|\t(?:repositoryformatversion = 0|filemode = true|bare = false|logallrefupdates = true|(?:url|fetch|remote|merge) = .*))$/;

/** The branch that HEAD names, as a full ref; null where it is detached. */
function branchOf(git: string): string | null {
  return (
    /^ref: (refs\/heads\/\S+)\n$/.exec(readFileSync(path.join(git, 'HEAD'), 'utf8'))?.[1] ?? null
  );
}

function tipOf(git: string, branch: string): string | null {
  const [loose, packed] = [path.join(git, branch), path.join(git, 'packed-refs')];
  if (existsSync(loose)) return readFileSync(loose, 'utf8').trim();
  if (!existsSync(packed)) return null;
  const line = readFileSync(packed, 'utf8')
    .split('\n')
    .find((text) => text.endsWith(` ${branch}`));
  return line?.slice(0, 40) ?? null;
}

interface FoundFile {
  readonly name: string;
  readonly at: string;
  readonly mode: number;
}

/** What lies in the folder; null where something in it means more than itself. */
function listed(dir: string): readonly FoundFile[] | null {
  const found: FoundFile[] = [];
  const visit = (prefix: string): boolean =>
    readdirSync(path.join(dir, prefix), { withFileTypes: true }).every((entry) => {
      const name = prefix + entry.name;
      if (name === '.git') return true;
      if (entry.name.startsWith('.git') && entry.name !== '.github') return false;
      if (entry.isDirectory()) return visit(`${name}/`);
      if (entry.name.includes('\uFFFD') || !(entry.isFile() || entry.isSymbolicLink()))
        return false;
      const at = path.join(dir, name);
      const program = (lstatSync(at).mode & 0o100) === 0 ? FILE : PROGRAM;
      found.push({ name, at, mode: entry.isFile() ? program : LINK });
      return true;
    });
  if (!visit('')) return null;
  return found.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}

/** Writes the folders, from the innermost; a folder without files is none. */
function treeOf(objects: string, files: readonly IndexedFile[], prefix: string): string {
  const rows = new Map<string, { readonly mode: string; readonly oid: string }>();
  for (let at = 0; at < files.length;) {
    const file = files[at];
    if (file === undefined) break;
    const [name = '', ...deeper] = file.name.slice(prefix.length).split('/');
    if (deeper.length === 0) {
      rows.set(name, { mode: file.mode.toString(8), oid: file.oid });
      at += 1;
      continue;
    }
    const inner = `${prefix}${name}/`;
    const end = files.findIndex((other, n) => n > at && !other.name.startsWith(inner));
    const inside = files.slice(at, end === -1 ? files.length : end);
    // With its slash a folder stands where git wants it: in the order of whole paths.
    rows.set(`${name}/`, { mode: '40000', oid: treeOf(objects, inside, inner) });
    at += inside.length;
  }
  const bytes = [...rows].map(([name, { mode, oid }]) =>
    Buffer.concat([Buffer.from(`${mode} ${name.replace(/\/$/, '')}\0`), Buffer.from(oid, 'hex')]),
  );
  return stored(objects, 'tree', Buffer.concat(bytes));
}

/** Writes an object, unless it is there; returns its id. */
function stored(objects: string, type: 'blob' | 'tree' | 'commit', bytes: Uint8Array): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
  const oid = createHash('sha1').update(whole).digest('hex');
  const folder = path.join(objects, oid.slice(0, 2));
  const file = path.join(folder, oid.slice(2));
  if (existsSync(file)) return oid;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, deflateSync(whole, { level: 1 }), { mode: 0o444 });
  return oid;
}

function written(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function appended(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, text);
}
