import { GuardError, usageError } from '../../errors.ts';
import { readText } from '../git/text.ts';
import { parseJson } from '../../json/parse.ts';
import type { Place, Places } from '../../json/place.ts';
import { placesInJson } from '../../json/places.ts';
import { child } from '../../json/pointer.ts';
import type { Json } from '../../json/value.ts';
import { parseYaml } from '../../json/yaml.ts';
import { placesInYaml } from '../../json/yaml-places.ts';
import { LIMITS } from '../../limits.ts';
import { TooLarge } from '../git/unreadable.ts';
import type { Tree } from '../git/tree.ts';
import { CONFIG_PATHS, normalPath, pathProblem } from './paths.ts';
import type { Config } from './schema.ts';
import { type ConfigPath, type Problem, spell, validate } from './validate.ts';

/** A config with the file that it was read from. */
export interface LoadedConfig {
  readonly config: Config;
  /** The file, by repository path. */
  readonly path: string;
  readonly text: string;
  /** Where its values stand, by JSON Pointer. */
  readonly places: Places;
  /** The line of a value, from 1: of its key where it has one; null where the config lacks it. */
  locate(path: ConfigPath): number | null;
}

/**
 * The config of a commit, or null where it has none.
 *
 * @param options.file read this file instead of looking for one; null too where the commit lacks it,
 *   because only who knows the other side can tell whether that is a mistake (see `missingConfig`)
 * @throws GuardError (usage) for two configs at once, and for a wrong one: the place, what was found
 *   and what is allowed
 */
export async function loadConfig(
  tree: Tree,
  options: { readonly file?: string } = {},
): Promise<LoadedConfig | null> {
  const path = options.file === undefined ? lookFor(tree) : named(options.file);
  if (path === null || !tree.entries.has(path)) return null;
  return parseConfig(await textOf(tree, path), path);
}

/** The error for a config that was asked for and is on neither side. */
export function missingConfig(file: string): GuardError {
  return usageError(
    `There is no config '${file}' at head; check --config, which counts from the repository's root.`,
  );
}

/**
 * Reads the text of a config, as JSON where the path ends so, else as YAML 1.2.
 *
 * @throws GuardError (usage)
 */
export function parseConfig(text: string, path: string): LoadedConfig {
  const isJson = path.endsWith('.json');
  // As in YAML: of two equal keys nobody knows which one was meant.
  const refuse = (sentence: string): never => {
    throw usageError(sentence);
  };
  const value = asUsage(() => (isJson ? parseJson(text, path, 1, refuse) : parseYaml(text, path)));
  const places = isJson ? placesInJson(text) : placesInYaml(text);
  const result = validate(value ?? emptyOf(isJson));
  if ('problems' in result) throw usageError(`${path}:${sentence(result.problems, places)}`);
  const { config } = result;
  const locate = (at: ConfigPath): number | null => places.key(pointerTo(at))?.line ?? null;
  return { config, path, text, places, locate };
}

/** A YAML file of comments only says nothing, which is allowed; JSON can only say null. */
function emptyOf(isJson: boolean): Json {
  return isJson ? null : {};
}

function lookFor(tree: Tree): string | null {
  const [first, second] = CONFIG_PATHS.filter((path) => tree.entries.has(path));
  if (first !== undefined && second !== undefined)
    throw usageError(`There are two configs, ${first} and ${second}; delete one.`);
  return first ?? null;
}

function named(file: string): string {
  const problem = pathProblem(file);
  if (problem !== undefined) throw usageError(`The config '${file}' ${problem}.`);
  return normalPath(file);
}

async function textOf(tree: Tree, path: string): Promise<string> {
  try {
    const bytes = await tree.read(path);
    if (bytes.length > LIMITS.configBytes) throw tooLong(path);
    return await readText(tree, path);
  } catch (error) {
    throw error instanceof TooLarge ? tooLong(path) : usageOf(error);
  }
}

function tooLong(path: string): Error {
  return usageError(
    `${path} holds more than ${LIMITS.configBytes / 2 ** 20} MB; no config is that long.`,
  );
}

function asUsage<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw usageOf(error);
  }
}

/** A config that cannot be read is a mistake in the configuration, whatever the reason. */
function usageOf(error: unknown): unknown {
  return error instanceof GuardError ? usageError(error.message, error) : error;
}

function pointerTo(path: ConfigPath): string {
  return path.reduce<string>(child, '');
}

function sentence(problems: readonly Problem[], places: Places): string {
  const placed = problems
    .map((problem) => ({ problem, place: placeOf(problem, places) }))
    .toSorted(
      // A misspelt name is why its neighbours are missed, so it comes first.
      (a, b) =>
        Number(b.problem.isName) - Number(a.problem.isName) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    );
  const [first] = placed;
  if (first === undefined) return '';
  const { problem, place } = first;
  const where = problem.path.length === 0 ? '' : `${spell(problem.path)}: `;
  const more = placed.length - 1;
  const rest = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'mistake' : 'mistakes'})`;
  return `${place.line}:${place.column}: ${where}${problem.message}${rest}`;
}

/** The place of a problem; of what should hold it where it is missing. */
function placeOf({ path, isName }: Problem, places: Places): Place {
  const pointer = pointerTo(path);
  const place = isName ? places.key(pointer) : places.start(pointer);
  if (place !== null) return place;
  const outside = path.slice(0, -1);
  return path.length === 0
    ? { line: 1, column: 1 }
    : placeOf({ path: outside, isName: true, message: '' }, places);
}
