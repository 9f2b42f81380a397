import { createHash } from 'node:crypto';
import { pairPrompts } from '../../report/figures/pairs.ts';
import { isLeftOut } from '../../render/discover/left-out.ts';
import { RenderCache } from '../../render/cache.ts';
import { glanceAt } from '../../render/code/glance.ts';
import { sourceMatcher } from '../../render/code/sources-of.ts';
import { LIMITS } from '../../limits.ts';
import { readText } from '../../repository/git/text.ts';
import type { AnalysedRun } from '../analysed.ts';
import type { Planned } from '../planned.ts';
import type { Rendered } from '../rendered.ts';
import {
  type Guarded,
  coveredAtHead,
  discoveredAtBase,
  filesNamed,
  isSameReach,
  renderedAtBase,
} from './guarded.ts';
import { Moves } from './moved.ts';

/** Something that base guards, that is still there, and that no rule of head covers. */
export interface Removed {
  readonly id: string;
  /** Where it is at head, in words, e.g. `prompts/a.md`. */
  readonly where: string;
  /** A file of head; null for a command that names none. */
  readonly file: string | null;
  /** 16 hex digits that stand for its bytes at head, to accept it by. */
  readonly mark: string;
  /** False where it went to a place that nobody loads prompts from: documentation, tests. */
  readonly certain: boolean;
}

/** Looks for what base guards at head (contract, section 3, "Green means guarded"). */
export async function removedGuards(
  planned: Planned,
  rendered: Rendered,
  analysed: AnalysedRun,
): Promise<readonly Removed[]> {
  if (!planned.adoption.wasInForce) return [];
  await using cache = new RenderCache(planned.moment);
  const guarded = [
    ...renderedAtBase(planned, rendered),
    ...(await discoveredAtBase(planned, cache)),
  ];
  const known = knownAtHead(planned, rendered, analysed);
  const covered = coveredAtHead(planned, rendered);
  const moves = new Moves(planned.trees);
  const found = await Promise.all(
    guarded.filter(({ id }) => !known.has(id)).map((one) => placeOf(one, planned, covered, moves)),
  );
  const byWhere = new Map(found.flatMap((one) => (one === null ? [] : [[one.where, one]])));
  return [...byWhere.values(), ...(await inCode(planned, covered))];
}

/** Ids of base that head still has, under whatever name. */
function knownAtHead(
  { definitions }: Planned,
  { head, untouched }: Rendered,
  analysed: AnalysedRun,
): ReadonlySet<string> {
  const pairs = pairPrompts(analysed.base, analysed.head);
  const renamed = pairs.flatMap(({ base, head: now }) =>
    base !== null && now !== null ? [base.id] : [],
  );
  const declared = definitions.head.map(({ definition }) => definition.config.id);
  return new Set([...[...head, ...untouched].map(({ id }) => id), ...declared, ...renamed]);
}

async function placeOf(
  { id, paths, command }: Guarded,
  planned: Planned,
  covered: ReadonlySet<string>,
  moves: Moves,
): Promise<Removed | null> {
  const { head } = planned.trees;
  const oidOf = (file: string) => head.entries.get(file)?.oid ?? '';
  const at = (file: string, where: string, certain = true): Removed => ({
    id,
    where,
    file,
    mark: markOf(`${file} ${oidOf(file)}`),
    certain,
  });
  if (command !== null) return commandPlace(id, command, paths, planned);
  const present = paths.filter((path) => head.entries.get(path)?.kind === 'file');
  const left = present.find((path) => !covered.has(path));
  if (left !== undefined) return (await isEmpty(planned, left)) ? null : at(left, left);
  if (present.length > 0) return null;
  for (const path of paths) {
    const moved = await moves.of(path);
    if (moved !== null && !covered.has(moved))
      return at(moved, `${moved}, where it went,`, !isLeftOut(moved));
  }
  return null;
}

/** A command is still there as long as a file that it names is; one that names none cannot be missed. */
function commandPlace(
  id: string,
  command: string,
  paths: readonly string[],
  { definitions, trees }: Planned,
): Removed | null {
  const present = paths.filter((path) => trees.head.entries.get(path)?.kind === 'file');
  if (paths.length > 0 && present.length === 0) return null;
  const own = new Set([command, ...present]);
  const isKept = definitions.head.some(({ definition: { config } }) => {
    const { origin } = config;
    if (origin.kind !== 'render' && origin.kind !== 'capture') return false;
    return [origin.command, ...filesNamed(origin.command, trees.head)].some((name) =>
      own.has(name),
    );
  });
  if (isKept) return null;
  const [file = null] = present;
  const where = file ?? `the command \`${command.slice(0, 100)}\``;
  return { id, where, file, mark: markOf(command), certain: true };
}

/** Source files that base reads for prompts and head leaves alone. */
async function inCode(
  { configs, trees, rules }: Planned,
  covered: ReadonlySet<string>,
): Promise<readonly Removed[]> {
  const base = configs.base?.config.discover ?? {};
  if (base.code === false || isSameReach(base, configs.head?.config.discover)) return [];
  const was = sourceMatcher(base);
  const is = rules.code === null ? () => false : sourceMatcher(rules.code);
  const found: Removed[] = [];
  for (const [path, { kind, oid }] of trees.head.entries) {
    if (kind !== 'file' || !was(path) || is(path) || covered.has(path)) continue;
    if (trees.base.entries.get(path)?.kind !== 'file') continue;
    const text = await readText(trees.base, path).catch(() => '');
    if (text.length > LIMITS.sourceBytes || glanceAt(text).prompts === 0) continue;
    found.push({
      id: path,
      where: path,
      file: path,
      mark: markOf(`${path} ${oid}`),
      certain: true,
    });
  }
  return found;
}

async function isEmpty({ trees }: Planned, path: string): Promise<boolean> {
  const text = await readText(trees.head, path).catch(() => null);
  return text !== null && text.trim() === '';
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
