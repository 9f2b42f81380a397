import picomatch from 'picomatch';
import { pathProblem } from './paths.ts';

/** What is wrong with a glob, or undefined. */
export function globProblem(glob: string): string | undefined {
  if (glob.length > 512) return 'is longer than 512 characters';
  for (const part of partsOf(glob)) {
    // Each star of one part multiplies the time that a hostile file name can take.
    if (part !== '**' && count(part, '*') > 3) return "has more than three '*' between two '/'";
    if (count(part, '{') > 4) return "has more than four groups in braces between two '/'";
    if (count(part, '{') !== count(part, '}'))
      return "has braces around a '/', or that do not close; write one glob for each case";
  }
  return pathProblem(glob);
}

/** Whether a path has a wildcard in it: `*`, `?`, `[...]` or `{...}`. */
export function isGlob(path: string): boolean {
  return /[*?[{]/.test(path);
}

/**
 * Says for a repository path whether a glob matches it. `**` stands for any folders; names that begin
 * with a dot are matched only by a dot.
 *
 * The parts between slashes are matched on their own, so that the time grows with the length of the
 * path and not with its powers: file names are hostile, too.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const parts = partsOf(glob).map((part) => (part === '**' ? null : partMatcher(part)));
  return (path) => {
    let reached = skipFolders(parts, [0]);
    for (const name of path.split('/')) {
      const next = reached.flatMap((index) => {
        const part = parts[index];
        if (part === null) return name.startsWith('.') ? [] : [index];
        return part?.(name) === true ? [index + 1] : [];
      });
      reached = skipFolders(parts, next);
    }
    return reached.includes(parts.length);
  };
}

/**
 * Says for a repository path whether a list of globs takes it. A glob behind `!` takes out what the ones in
 * front of it took, as in a `.gitignore`; a list of nothing else takes nothing.
 */
export function globsMatcher(globs: readonly string[]): (path: string) => boolean {
  const steps = globs.map((glob) => ({
    takes: !isNegated(glob),
    matches: globMatcher(glob.replace(/^!/, '')),
  }));
  return (path) =>
    steps.reduce(
      (taken, { takes, matches }) => (taken === takes ? taken : matches(path) ? takes : taken),
      false,
    );
}

/** Whether a glob of a list takes files out. */
export function isNegated(glob: string): boolean {
  return glob.startsWith('!');
}

type PartMatcher = (name: string) => boolean;

/** No file system holds a longer name; a git tree can. */
const LONGEST_NAME = 255;

function partMatcher(part: string): PartMatcher {
  if (!/[\\[\]{}]/.test(part)) return (name) => fits(part, name);
  const pattern = picomatch.makeRe(plain(part), { nonegate: true, noextglob: true, posix: true });
  return (name) => name.length <= LONGEST_NAME && pattern.test(name);
}

/**
 * Whether a name fits a part with no other wildcards than `*` and `?`. Only the latest star is ever tried
 * again, so that many stars take no more than the product of both lengths.
 */
function fits(part: string, name: string): boolean {
  if (name === '' || (name.startsWith('.') && !part.startsWith('.'))) return false;
  let [at, here] = [0, 0];
  let [star, mark] = [-1, 0];
  while (here < name.length) {
    if (part[at] === '*') {
      star = at;
      mark = here;
      at += 1;
    } else if (at < part.length && (part[at] === '?' || part[at] === name[here])) {
      at += 1;
      here += 1;
    } else if (star >= 0) {
      mark += 1;
      [at, here] = [star + 1, mark];
    } else return false;
  }
  while (part[at] === '*') at += 1;
  return at === part.length;
}

/** The positions, and those behind every `**` that stands for no folder at all. */
function skipFolders(
  parts: readonly (PartMatcher | null)[],
  positions: readonly number[],
): readonly number[] {
  const all = new Set(positions);
  for (const position of all) if (parts[position] === null) all.add(position + 1);
  return [...all];
}

/** Takes their meaning from characters that stand for nothing in the globs of a config. */
function plain(part: string): string {
  return part.replaceAll(/[()+|$]/g, '\\$&');
}

function partsOf(glob: string): readonly string[] {
  return glob.split('/');
}

function count(part: string, character: string): number {
  return part.split(character).length - 1;
}
