import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What the programs of one render reported. */
export interface HookReports {
  /** The hooks that were loaded at all. */
  readonly runtimes: ReadonlySet<string>;
  /** Hosts beyond this machine, in the order in which they were reached. */
  readonly reached: readonly string[];
  /** Source files of another tree. */
  readonly loaded: readonly string[];
  /** What a hook could not do. */
  readonly troubles: readonly string[];
}

export const NOTHING_HEARD: HookReports = {
  runtimes: new Set(),
  reached: [],
  loaded: [],
  troubles: [],
};

/** Reads what the hooks wrote; a program can write anything there, so nothing is taken for granted. */
export function readReports(folder: string): HookReports {
  const said: Record<string, Set<string>> = {
    runtime: new Set(),
    reached: new Set(),
    loaded: new Set(),
    trouble: new Set(),
  };
  for (const name of readdirSync(folder).toSorted().slice(0, FILES))
    for (const line of linesOf(path.join(folder, name))) {
      const [kind, text] = entryOf(line);
      said[kind]?.add(text.slice(0, LENGTH));
    }
  return {
    runtimes: said['runtime'] ?? new Set(),
    reached: [...(said['reached'] ?? [])],
    loaded: [...(said['loaded'] ?? [])],
    troubles: [...(said['trouble'] ?? [])],
  };
}

const FILES = 1_000;
const BYTES = 1024 * 1024;
const LENGTH = 300;

/** Nothing of what is no plain file: a pipe would never end. */
function linesOf(file: string): readonly string[] {
  const stats = lstatSync(file);
  return stats.isFile() && stats.size <= BYTES ? readFileSync(file, 'utf8').split('\n') : [];
}

function entryOf(line: string): readonly [string, string] {
  try {
    const entry: unknown = JSON.parse(line);
    if (Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string')
      return [entry[0], entry[1]];
  } catch {
    // The last line of a program that was killed.
  }
  return ['', ''];
}
