import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ExitCode } from '../../findings/policy/exit.ts';
import { terminal } from '../../report/escape/terminal.ts';
import { type Host, write } from '../host.ts';

/** Tells that something changed in folders, and nothing of what: that is looked up. */
export interface Changes {
  /** Looks after these folders from now on too, and says whether one of them was new. */
  follow(folders: ReadonlySet<string>): boolean;
  /** Whether something changed since the last call of it. */
  take(): boolean;
  /** Fulfils as soon as `take` has something to say. */
  next(): Promise<void>;
  close(): void;
}

/** What watching needs of a process. */
export interface Watching {
  readonly changes: Changes;
  /** Fulfils once the person has had enough. */
  readonly ended: Promise<void>;
  /** Ends the program in the middle of a run. */
  leave(code: ExitCode): void;
}

/** The files as they are: what each one's contents go by, by absolute path. */
export type Snapshot = ReadonlyMap<string, string>;

export interface Watched {
  readonly root: string;
  readonly snapshot: () => Promise<Snapshot>;
  /** One run, from the files to the report; tells its errors itself. */
  readonly run: () => Promise<ExitCode>;
}

/** How long it has to be quiet before a run, in milliseconds: an editor writes in several steps. */
const QUIET_MS = 100;
/** Something that never stops writing must not put a run off for ever. */
const MOST_WAITS = 20;

/** What no run has finished for is not known to be good. */
const NOTHING_KNOWN: ExitCode = 3;

/**
 * Runs, and runs again whenever a file's contents are others, until the person ends it. Returns the exit
 * code of the last run that finished, or 3 where none did.
 */
export async function watch(watched: Watched, watching: Watching, host: Host): Promise<ExitCode> {
  const { changes, ended } = watching;
  const isEnded = ended.then(() => 'ended' as const);
  let code: ExitCode | null = null;
  let because: readonly string[] = [];
  try {
    let seen = await current(watched, changes);
    for (;;) {
      const outcome = await Promise.race([watched.run(), isEnded]);
      if (outcome === 'ended') {
        watching.leave(code ?? NOTHING_KNOWN);
        return code ?? NOTHING_KNOWN;
      }
      code = outcome;
      await write(host.stderr, statusLine(seen.size, because));
      for (because = []; because.length === 0;) {
        if ((await Promise.race([changes.next(), isEnded])) === 'ended') return code;
        await quiet(changes, host);
        const now = await current(watched, changes);
        because = differing(seen, now).map((file) => path.relative(watched.root, file));
        seen = now;
      }
    }
  } finally {
    changes.close();
  }
}

/** The files as they are, once all their folders are looked after: none can change unnoticed from then on. */
async function current({ snapshot }: Watched, changes: Changes): Promise<Snapshot> {
  for (;;) {
    changes.take();
    const now = await snapshot();
    if (!changes.follow(new Set([...now.keys()].map((file) => path.dirname(file))))) return now;
  }
}

async function quiet(changes: Changes, { pause = (time) => wait(time) }: Host): Promise<void> {
  changes.take();
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    await pause(QUIET_MS);
    if (!changes.take()) return;
  }
}

function differing(before: Snapshot, now: Snapshot): readonly string[] {
  const others = [...now].filter(([file, contents]) => before.get(file) !== contents);
  const gone = [...before.keys()].filter((file) => !now.has(file));
  return [...others.map(([file]) => file), ...gone].toSorted();
}

function statusLine(files: number, because: readonly string[]): string {
  const [first, ...more] = because;
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const why = first === undefined ? '' : `Run again after ${terminal(first)}${others} changed. `;
  return `${why}Watching ${files === 1 ? '1 file' : `${files} files`}; Ctrl-C ends it.\n`;
}
