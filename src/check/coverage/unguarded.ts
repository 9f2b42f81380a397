import { RenderCache } from '../../render/cache.ts';
import { includedBy } from '../../render/discover/included.ts';
import { bindable } from '../../render/discover/bindable.ts';
import { findPrompts } from '../../render/discover/discover.ts';
import { equalBytes } from '../../render/discover/look.ts';
import { globsMatcher } from '../../repository/config/glob.ts';
import type { Narrowed } from '../narrowed.ts';
import type { Rendered } from '../rendered.ts';
import { coveredAtHead } from './guarded.ts';

/** A place that looks like a prompt, or calls a model, and that no rule covers. */
export interface Unguarded {
  readonly file: string;
  /** From 1; null for a file as a whole. */
  readonly line: number | null;
  readonly why: string;
  /** The change brings it. */
  readonly isAdded: boolean;
  readonly kind: 'file' | 'caller';
}

/** What nothing guards at head, in the order of the paths. */
export async function unguardedAt(
  planned: Narrowed,
  rendered: Rendered,
): Promise<readonly Unguarded[]> {
  const covered = coveredAtHead(planned, rendered);
  const { base } = planned.trees;
  const callers = rendered.inCode.unread.map((one): Unguarded => ({
    ...one,
    isAdded: !base.entries.has(one.file),
    kind: 'caller',
  }));
  const free = (await promptFiles(planned)).filter(({ file }) => !covered.has(file));
  // What was not looked at may include further texts.
  const unread = rendered.untouched.flatMap(({ source }) => source.paths);
  const isIncluded = free.length === 0 ? () => false : await includedBy(planned.trees.head, unread);
  const isExcluded = excludedBy(planned);
  const files = free.filter(({ file }) => !isIncluded(file) && !isExcluded(file));
  return [...files, ...callers].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** What an entry of the config takes out is meant to be out. */
function excludedBy({ definitions }: Narrowed): (file: string) => boolean {
  const matchers = definitions.head.flatMap(({ definition: { config } }) =>
    config.origin.kind === 'file' ? [globsMatcher(config.origin.exclude ?? [])] : [],
  );
  return (file) => matchers.some((matches) => matches(file));
}

/** What discovery would find, where head's config ends it by declaring its prompts. */
async function promptFiles(planned: Narrowed): Promise<readonly Unguarded[]> {
  const { trees, configs, isAll, moment } = planned;
  const config = configs.head?.config;
  if (config?.prompts === undefined) return [];
  await using cache = new RenderCache(moment);
  const looked = { ...trees, discover: config.discover ?? {}, cache, onlyChanged: !isAll };
  const { files } = await findPrompts(looked);
  const { requests, texts } = await bindable(trees.head, files);
  const parts = new Map<string, number>();
  for (const text of texts) {
    const [path = text] = text.split('#/');
    parts.set(path, (parts.get(path) ?? 0) + (path === text ? 0 : 1));
  }
  const found = [
    ...requests.map((path) => ({ path, what: 'it holds or describes requests' })),
    ...Array.from(parts, ([path, count]) => ({
      path,
      what: count === 0 ? 'it looks like a prompt' : `${count} of its members look like prompts`,
    })),
  ];
  return found.map(({ path, what }) => ({
    file: path,
    line: null,
    why: `${what}, and no entry of the config covers it`,
    isAdded: !trees.base.entries.has(path) || wasGuarded(planned, path),
    kind: 'file',
  }));
}

/** A prompt that goes on under its id with other files leaves the old ones behind. */
function wasGuarded({ definitions, trees }: Narrowed, path: string): boolean {
  if (equalBytes(trees, path) && definitions.base.length === 0) return false;
  return definitions.base.some(
    ({ borrowed, definition: { config } }) =>
      !borrowed && config.origin.kind === 'file' && config.origin.paths.includes(path),
  );
}
