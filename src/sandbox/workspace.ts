import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type CommittedFile, changedAt } from '../repository/git/check-out.ts';
import type { Repository } from '../repository/git/repository.ts';
import { linkNodeModules, packageFolders } from './node-modules.ts';
import { removeWhole } from './clear.ts';
import { Restorable } from './restorable.ts';
import { linkVirtualEnvironment, virtualEnvironmentIn } from './virtual-environment.ts';

/** One side's files: of a commit, or of the work tree where there is none. */
export interface SideFiles {
  readonly repository: Repository;
  readonly sha: string | null;
  /** From which the times of files count, in seconds since 1970; they are those of writing where left out. */
  readonly moment?: number | undefined;
}

/** The folders of a workspace, the same for every workspace while it is in use. */
export interface Places {
  readonly tree: string;
  readonly home: string;
  readonly temporary: string;
  readonly backup: string;
}

export function placesIn(folder: string): Places {
  const inside = (name: string): string => path.join(folder, name);
  return {
    tree: inside('tree'),
    home: inside('home'),
    temporary: inside('tmp'),
    backup: inside('backup'),
  };
}

/** A side's tree with its home folder and temporary files, in the state that renders begin from. */
export class Workspace {
  /** The side's own files. */
  readonly paths: ReadonlySet<string>;
  readonly #temporary: string;
  readonly #tree: Restorable;
  readonly #home: Restorable;
  #used = false;

  constructor(
    { temporary }: Places,
    paths: ReadonlySet<string>,
    tree: Restorable,
    home: Restorable,
  ) {
    this.#temporary = temporary;
    this.paths = paths;
    this.#tree = tree;
    this.#home = home;
  }

  /** What is there now is where every render begins. */
  remember(): void {
    this.#tree.remember();
    this.#home.remember();
  }

  /** Undoes what a render wrote. Returns the paths that could not be put back. */
  async restore(): Promise<readonly string[]> {
    if (!this.#used) {
      this.#used = true;
      return [];
    }
    emptied(this.#temporary);
    return [...(await this.#tree.restore()), ...(await this.#home.restore())];
  }
}

/**
 * Writes a side's files into a new workspace.
 * @throws GuardError (analysis) for contents that this clone does not have
 */
export async function createWorkspace(
  { repository, sha, moment }: SideFiles,
  places: Places,
): Promise<Workspace> {
  for (const folder of [places.tree, places.home, places.temporary, places.backup])
    mkdirSync(folder, { recursive: true });
  const source =
    sha === null
      ? await workTree(repository, places.tree, moment)
      : await commit(repository, sha, places.tree, moment);
  const tree = new Restorable(
    places.tree,
    path.join(places.backup, 'tree'),
    source.paths,
    source.write,
  );
  const home = new Restorable(places.home, path.join(places.backup, 'home'));
  return new Workspace(places, source.paths, tree, home);
}

interface Source {
  readonly paths: ReadonlySet<string>;
  readonly write: (paths: readonly string[]) => Promise<void>;
}

async function commit(
  repository: Repository,
  sha: string,
  folder: string,
  moment?: number,
): Promise<Source> {
  const files = new Map<string, CommittedFile>(
    (await repository.files(sha)).map((file) => [file.path, file]),
  );
  await repository.write([...files.values()], folder, moment);
  await repository.writeGitFolder(sha, folder);
  return {
    paths: new Set(files.keys()),
    write: (paths) =>
      repository.write(
        paths.flatMap((name) => files.get(name) ?? []),
        folder,
        moment,
      ),
  };
}

/** Uncommitted work: contents as git would commit them, rights and links as on the disk. */
async function workTree(repository: Repository, folder: string, moment?: number): Promise<Source> {
  const tree = await repository.workTree();
  const write = async (paths: readonly string[]): Promise<void> => {
    for (const name of paths) {
      const from = path.join(repository.root, name);
      const to = path.join(folder, name);
      const { kind, oid = '' } = tree.entries.get(name) ?? {};
      mkdirSync(path.dirname(to), { recursive: true });
      if (kind === 'symlink') symlinkSync(readlinkSync(from), to);
      if (kind !== 'file') continue;
      writeFileSync(to, await tree.read(name));
      const mode = lstatSync(from, { throwIfNoEntry: false })?.mode ?? 0o644;
      chmodSync(to, mode & 0o777);
      if (moment === undefined) continue;
      const time = changedAt(oid, moment);
      utimesSync(to, time, time);
    }
  };
  await write([...tree.entries.keys()]);
  const { sha } = await repository.resolve('HEAD');
  await repository.writeGitFolder(sha, folder);
  return { paths: new Set(tree.entries.keys()), write };
}

/** Gives the tree what is installed in the checkout; nothing where nothing is. */
export function linkInstalled(checkout: string, tree: string, paths: Iterable<string>): void {
  for (const folder of packageFolders(paths)) linkNodeModules({ checkout, tree }, folder);
  const environment = virtualEnvironmentIn(checkout);
  if (environment !== null) linkVirtualEnvironment({ checkout, tree }, environment);
}

function emptied(folder: string): void {
  removeWhole(folder);
  mkdirSync(folder, { recursive: true });
}
