import { LIMITS } from '../../limits.ts';
import { Blobs } from './blobs.ts';
import type { Git } from './command.ts';
import { type CommittedFile, bytesOfFiles, committedFiles, writeFiles } from './check-out.ts';
import { commitTree } from './commit-tree.ts';
import { defaultBranch } from './default-branch.ts';
import { discover } from './discover.ts';
import { gitEnvironment } from './environment.ts';
import type { Environment } from './environment.ts';
import { disturbGitFolder, writeGitFolder } from './git-folder.ts';
import { Listings } from './listing.ts';
import * as history from './history.ts';
import { objectId } from './object-id.ts';
import { ObjectStore } from './objects.ts';
import { PartialClone } from './partial-clone.ts';
import { Remote } from './remote.ts';
import type { Credentials } from './remote.ts';
import { resolveRef, tryResolve } from './resolve.ts';
import type { Tree } from './tree.ts';
import { readWorkTree } from './work-tree.ts';

/** A commit by the name that it was asked for. */
export interface Revision {
  readonly ref: string;
  readonly sha: string;
}

/** A git repository, read by object id. Its one reading process ends with it. */
export interface Repository extends AsyncDisposable {
  /** The work tree's folder, or the repository's own where it is bare. */
  readonly root: string;
  /** How git is started here; for this module only. */
  readonly git: Git;
  /** Where it was cloned from; for this module only. */
  readonly remote: Remote;
  /** The tree without files, which every repository has: what a first commit is compared with. */
  readonly emptyTree: string;
  /** @throws GuardError (usage) for what is no ref, or names no commit of this clone. */
  resolve(ref: string): Promise<Revision>;
  /** The same, null where this clone has no such commit. @throws GuardError (usage) for what is no ref. */
  find(ref: string): Promise<Revision | null>;
  /** Whether this clone has the commit. */
  has(sha: string): Promise<boolean>;
  /** The commit's parents as it names them: of a shallow clone too, which does not have them. */
  parents(sha: string): Promise<readonly string[]>;
  /** The best common ancestor, or null where this clone knows of none. */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** The branch that pull requests go to, as far as this clone can tell. */
  defaultBranch(): Promise<Revision | null>;
  isShallow(): Promise<boolean>;
  /** The files of a commit, or of a tree. @throws GuardError (analysis) when it cannot be read. */
  tree(sha: string): Promise<Tree>;
  /** The files as they lie on disk: tracked, or untracked and not ignored. */
  workTree(): Promise<Tree>;
  /** When a commit was made, in seconds since 1970; null where that cannot be told. */
  committedAt(sha: string): Promise<number | null>;
  /** The files of a commit with their modes. @throws GuardError (analysis) when it cannot be read. */
  files(sha: string): Promise<readonly CommittedFile[]>;
  /** Bytes of all files of a commit, or null where this clone does not know all of them. */
  bytes(sha: string): Promise<number | null>;
  /** Writes files of a commit into a folder, byte for byte; `moment` as `changedAt` takes it. @throws GuardError (analysis) for what is not there. */
  write(files: readonly CommittedFile[], folder: string, moment?: number): Promise<void>;
  /** Gives a folder with the files of a commit a `.git` of its own, detached at that commit. */
  writeGitFolder(sha: string, folder: string): Promise<void>;
  /** Makes a folder with such a `.git` look like a checkout in which somebody works. */
  disturbGitFolder(folder: string): Promise<void>;
}

export interface RepositoryOptions {
  /** Where PATH, HOME and the like come from; the process's own environment where left out. */
  readonly env?: Environment | undefined;
  /** For fetching what a shallow or partial clone lacks; the user's own where left out. */
  readonly credentials?: Credentials | undefined;
}

/**
 * Opens the repository that a folder belongs to, found upwards.
 * @throws GuardError (usage) when there is none, git is missing, or git does not trust it.
 */
export async function openRepository(
  dir: string,
  options: RepositoryOptions = {},
): Promise<Repository> {
  const env = gitEnvironment(options.env ?? process.env);
  const { root, gitDir, bare, format } = await discover(dir, env);
  const git: Git = {
    prefix: ['-C', root, `--git-dir=${gitDir}`, ...(bare ? [] : [`--work-tree=${root}`])],
    env,
  };
  const store = new ObjectStore(git, LIMITS.fileBytes);
  const remote = new Remote(git, options.credentials ?? null, () => store.renew());
  const listings = new Listings(store, format);
  const blobs = new Blobs(store, format, new PartialClone(git, remote));
  return {
    root,
    git,
    remote,
    emptyTree: objectId(format, 'tree', new Uint8Array()),
    resolve: (ref) => resolveRef(git, store, ref),
    find: (ref) => tryResolve(store, ref),
    has: (sha) => history.has(store, sha),
    parents: (sha) => history.parents(store, sha),
    mergeBase: (a, b) => history.mergeBase(git, a, b),
    defaultBranch: () => defaultBranch(git),
    isShallow: () => history.isShallow(git),
    tree: (sha) => commitTree(listings, sha, blobs),
    workTree: () => readWorkTree({ root, git, gitDir, bare, format, blobs }),
    committedAt: (sha) => history.committedAt(store, sha),
    files: (sha) => committedFiles(listings, sha),
    bytes: (sha) => bytesOfFiles(git, sha),
    write: (files, folder, moment) => writeFiles({ git, blobs }, files, folder, moment),
    writeGitFolder: (sha, folder) => writeGitFolder({ git, format }, sha, folder),
    disturbGitFolder: (folder) => disturbGitFolder(git, folder),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}
