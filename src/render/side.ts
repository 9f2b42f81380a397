import { readText } from '../repository/git/text.ts';
import type { Tree } from '../repository/git/tree.ts';
import type { Places } from '../json/place.ts';
import type { Made, RenderCache } from './cache.ts';
import type { RenderPlan } from './plan.ts';
import type { FileLine } from './rendering.ts';

/** What the rendering of one prompt of one side works with. */
export interface Side {
  readonly tree: Tree;
  readonly cache: RenderCache;
  /** Every path that was read, for the report. */
  readonly paths: Set<string>;
  /** Partials that were looked for in vain. */
  readonly missing: Set<string>;
  /** What a reader should know of what was read, in sentences; not kept where left out. */
  readonly notes?: Set<string>;
  /** The tree whose sample values serve both sides (contract, section 3); this one's own where left out. */
  readonly samples?: Tree;
  /** What its templates see of the clock and of chance; pinned where left out. */
  readonly plan?: RenderPlan;
  /** Hears that a text depends on them. */
  readonly noticeNoise?: () => void;
}

/** Where a config says something: its file, the places in it, and a pointer to begin from. */
export interface ConfigPlace {
  readonly file: string;
  readonly places: Places;
  readonly pointer: string;
}

/** The line of a member of a config, or null where the place is not known. */
export function configLine(
  at: ConfigPlace | null,
  inner: string,
  offset: number | null = null,
): FileLine | null {
  const line = at?.places.line(at.pointer + inner, offset) ?? null;
  return at === null || line === null ? null : { file: at.file, line };
}

/** A place inside another one. */
export function within(at: ConfigPlace | null, inner: string): ConfigPlace | null {
  return at && { ...at, pointer: at.pointer + inner };
}

/**
 * The text of a file of this side; remembered as one of its paths.
 * @throws GuardError (analysis) for what cannot be read as text.
 */
export async function textOf({ tree, paths }: Side, path: string): Promise<string> {
  paths.add(path);
  return await readText(tree, path);
}

/**
 * What `parse` makes of a file's text, made once for equal bytes at the same path (errors name it).
 * @param made where the cache keeps what this `parse` makes
 * @throws GuardError (analysis) for what cannot be read as text.
 */
export async function parsedOnce<Value>(
  side: Side,
  path: string,
  made: (cache: RenderCache) => Made<Value>,
  parse: (text: string) => Value | Promise<Value>,
): Promise<Value> {
  side.paths.add(path);
  const entry = side.tree.entries.get(path);
  const key = `${entry?.kind} ${entry?.oid} ${path}`;
  const known = made(side.cache);
  const value = known.get(key) ?? textOf(side, path).then(parse);
  known.set(key, value);
  return await value;
}
