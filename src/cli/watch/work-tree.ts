import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ExitCode } from '../../findings/policy/exit.ts';
import { openRepository } from '../../repository/git/repository.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { complain } from '../complain.ts';
import { type Host, print } from '../host.ts';
import { watchingHere } from './process.ts';
import { type Snapshot, watch } from './watch.ts';

/** What editors keep beside a file while it is edited. */
const OF_AN_EDITOR = /(?:~|\.sw[a-z]|^4913|^#.*#|^\.#.*)$/;

/** Clears the screen and what has scrolled off it. */
const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

export interface WatchedWork {
  /** A folder inside the repository. */
  readonly repo: string;
  /** What the runs write: absolute paths. */
  readonly written: readonly string[];
  /** Shows where errors come from. */
  readonly debug: boolean;
  readonly host: Host;
}

/**
 * Runs, and runs again whenever the work tree changes, until the person ends it; on a terminal only the last
 * report is seen. Returns the exit code of the last run.
 *
 * @param once a run; it calls what it is given right before it shows its report
 * @throws GuardError (usage) where there is no repository, or none with a work tree.
 */
export async function watchWorkTree(
  once: (ready: () => Promise<void>) => Promise<ExitCode>,
  { repo, written, debug, host }: WatchedWork,
): Promise<ExitCode> {
  const own = new Set(await Promise.all(written.map(realPlace)));
  const read = async () => {
    await using repository = await openRepository(repo, { env: host.env });
    const { entries } = await repository.workTree();
    return { root: repository.root, entries };
  };
  const { root } = await read();
  const clear = async () => {
    if (host.stdout.isTTY === true) await print(host, CLEAR);
  };
  const watched = {
    root,
    async snapshot(): Promise<Snapshot> {
      const { entries } = await read();
      return snapshotOf(root, entries, own);
    },
    async run(): Promise<ExitCode> {
      try {
        return await once(clear);
      } catch (thrown) {
        // A config that is half written is no reason to stop.
        await clear();
        return await complain(thrown, debug, host);
      }
    },
  };
  return await watch(watched, host.watching ?? watchingHere(), host);
}

/**
 * The files of a work tree, but those that the runs write themselves and those of an editor. Any of the rest may
 * be part of a prompt: a template includes, a command reads what it likes.
 */
function snapshotOf(root: string, entries: Tree['entries'], own: ReadonlySet<string>): Snapshot {
  const files = [...entries].map(
    ([name, { kind, oid }]) => [path.join(root, name), `${kind} ${oid}`] as const,
  );
  return new Map(
    files.filter(([file]) => !own.has(file) && !OF_AN_EDITOR.test(path.basename(file))),
  );
}

/** A file that may not be there yet, by the real path of its folder. */
async function realPlace(file: string): Promise<string> {
  const folder = path.dirname(file);
  return path.join(await realpath(folder).catch(() => folder), path.basename(file));
}
