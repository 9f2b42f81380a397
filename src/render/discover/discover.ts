import type { PromptConfig } from '../../repository/config/schema.ts';
import { readText } from '../../repository/git/text.ts';
import { LIMITS } from '../../limits.ts';
import type { RenderCache } from '../cache.ts';
import { type Defaults, UNBOUND } from '../composed/described.ts';
import type { Differences } from '../differences.ts';
import { renderSide } from '../render-side.ts';
import type { RenderedPrompt } from '../rendering.ts';
import { isFormatText } from '../sources/formats.ts';
import { type Untouched, fileMayDiffer, untouched } from '../unchanged.ts';
import { type Candidate, type Discover, classifier, includeNotes } from './candidates.ts';
import { hostNotes, hostOf } from './host-files.ts';
import { memberPrompts } from './members.ts';
import { isLeftOut } from './left-out.ts';
import { type Held, type Trees, equalBytes, findBodies } from './look.ts';
import { suggestedConfig } from './suggestion.ts';
import { textPrompt } from './text-prompt.ts';

/** What is looked through, and how. */
export interface DiscoverInput extends Trees {
  readonly discover: Discover;
  /** For bodies that name no model. */
  readonly defaults: { readonly base: Defaults; readonly head: Defaults };
  readonly cache: RenderCache;
  /** What the sides do not have in common; null where everything is looked at, and where it is left out. */
  readonly differences?: Differences | null;
  /** Ids that are taken by declared prompts. */
  readonly taken: ReadonlySet<string>;
  /** Finds only what hosts send, which no config can declare as what it is. */
  readonly onlyHosts?: boolean;
}

/** Prompts that nobody declared, on both sides, each with its path as id. */
export interface Discovered {
  /** Where a file is equal on both sides, both hold the very same object. */
  readonly base: readonly RenderedPrompt[];
  readonly head: readonly RenderedPrompt[];
  /** Those that nothing in the change can have touched. */
  readonly untouched: readonly Untouched[];
  readonly notes: readonly string[];
  /** A config that binds what was found, where a text changed; else null. */
  readonly suggestion: string | null;
}

/**
 * Finds prompts by name and shape (contract, section 3). One that cannot be read is a failed prompt that
 * is not declared: it fails nothing.
 */
export async function discoverPrompts(input: DiscoverInput): Promise<Discovered> {
  const { onlyHosts = false } = input;
  const { files, skipped, notes } = await findPrompts(input);
  const free = files.filter(({ path }) => !input.taken.has(path));
  const shown = free.slice(0, LIMITS.prompts);
  const isTouched = await Promise.all(shown.map((file) => mayDiffer(input, file)));
  const pairs = await Promise.all(
    shown.filter((_, index) => isTouched[index]).map((file) => renderBoth(input, file)),
  );
  const texts = shown
    .filter(({ kind, host }) => (kind === 'text' || kind === 'members') && host === undefined)
    .map(({ path }) => path);
  const changed = texts.filter((path) => input.head.entries.has(path) && !equalBytes(input, path));
  return {
    base: pairs.flatMap(({ base }) => base),
    head: pairs.flatMap(({ head }) => head),
    untouched: shown.filter((_, index) => isTouched[index] === false).flatMap(untouchedFile),
    notes: [
      ...(texts.length > 0 ? [textNote(texts.length)] : []),
      ...hostNotes(onlyHosts ? changedOf(input, shown) : changedHostFiles(input)),
      ...(onlyHosts ? [] : notes),
      ...(skipped > 0 ? [skippedNote(skipped)] : []),
      ...(free.length > shown.length ? [tooMany(free.length)] : []),
    ],
    suggestion: changed.length === 0 ? null : await suggestedConfig(input.head, shown),
  };
}

async function mayDiffer(
  { differences = null }: DiscoverInput,
  { path, kind }: Candidate,
): Promise<boolean> {
  if (differences === null) return true;
  return kind === 'text' || kind === 'members'
    ? !differences.hasEqual(path) || (await differences.mayFillAnew(path))
    : await fileMayDiffer(path, differences);
}

function untouchedFile({ path, kind, pointers = [] }: Candidate): readonly Untouched[] {
  if (kind === 'members')
    return pointers.map((pointer) => ({
      id: `${path}#${pointer}`,
      source: { kind: 'text', paths: [path], fidelity: 'exact' },
    }));
  const { id, source } = untouched(path, promptOf(path).origin);
  return [{ id, source: kind === 'body' ? source : { ...source, kind } }];
}

/** The files of two trees that are prompts, in the order of their paths. */
export async function findPrompts(
  input: Trees & {
    readonly discover: Discover;
    readonly cache: RenderCache;
    /** Of files whose contents decide, looks only into those that differ or are included. */
    readonly onlyChanged?: boolean;
    readonly onlyHosts?: boolean;
  },
): Promise<{
  readonly files: readonly Candidate[];
  readonly skipped: number;
  /** What `discover.include` asks for and does not get. */
  readonly notes: readonly string[];
}> {
  const paths = [...new Set([...input.head.entries.keys(), ...input.base.entries.keys()])];
  const classify = classifier(input.discover, paths);
  const candidates = new Map<string, Candidate>();
  for (const { entries } of [input.head, input.base]) {
    for (const [path, { kind }] of entries) {
      const candidate = kind === 'file' && !candidates.has(path) ? classify(path) : null;
      if (candidate === null || (input.onlyHosts === true && candidate.host === undefined))
        continue;
      if (!candidates.has(path)) candidates.set(path, candidate);
    }
  }
  const all = [...candidates.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const bodies = await findBodies(
    input,
    all.filter(({ kind }) => kind === 'body'),
    input.cache,
    input.onlyChanged,
  );
  const files = await Promise.all(all.map((file) => looked(input, file, bodies.held)));
  const held = files.filter((file) => file !== null);
  const found = new Set(held.map(({ path }) => path));
  return {
    files: held,
    skipped: bodies.skipped,
    notes: includeNotes(input.discover, paths, found),
  };
}

/** What a file is once it was looked into; null for one that holds no prompt. */
async function looked(
  trees: Trees,
  file: Candidate,
  held: ReadonlyMap<string, Held>,
): Promise<Candidate | null> {
  if (file.kind === 'body') {
    const found = held.get(file.path);
    return found === undefined ? null : { ...file, ...found };
  }
  if (file.kind === 'text' || file.kind === 'members') return file;
  const texts = await Promise.all(
    [trees.head, trees.base]
      .filter((tree) => tree.entries.get(file.path)?.kind === 'file')
      .map((tree) => readText(tree, file.path).catch(() => '')),
  );
  const isFormat = texts.some((text) => isFormatText(file.path, text));
  return isFormat ? file : { ...file, kind: 'text' };
}

async function renderBoth(
  input: DiscoverInput,
  file: Candidate,
): Promise<{ readonly base: readonly RenderedPrompt[]; readonly head: readonly RenderedPrompt[] }> {
  const render = async (side: 'base' | 'head'): Promise<readonly RenderedPrompt[]> => {
    const tree = input[side];
    if (tree.entries.get(file.path)?.kind !== 'file') return [];
    if (file.kind === 'text') return [await textPrompt(tree, file.path)];
    if (file.kind === 'members')
      return await memberPrompts(tree, file.path, file.pointers ?? [], input.cache);
    const definition = {
      config: promptOf(file.path),
      declared: false,
      at: null,
      defaults: input.defaults[side],
    };
    return await renderSide({
      tree,
      samples: input.head,
      prompts: [definition],
      cache: input.cache,
    });
  };
  const head = await render('head');
  const base = isShared(input, file) ? head : await render('base');
  const isBound = [...base, ...head].every(
    (prompt) => prompt.outcome !== 'failed' || prompt.reason !== UNBOUND,
  );
  if (file.kind !== 'format' || isBound) return { base, head };
  // Its text can be compared all the same.
  return await renderBoth(input, { ...file, kind: 'text' });
}

/** A form of its own may include other files, so that its own bytes do not tell. */
function isShared(input: DiscoverInput, { path, kind }: Candidate): boolean {
  const { base, head } = input.defaults;
  const sameDefaults = base.provider === head.provider && base.model === head.model;
  return (
    equalBytes(input, path) &&
    (kind === 'text' || kind === 'members' || (kind === 'body' && sameDefaults))
  );
}

function promptOf(path: string): PromptConfig {
  return {
    id: path,
    provider: null,
    model: null,
    origin: { kind: 'file', paths: [path], listed: false },
    vars: {},
    cases: {},
    siblings: null,
    traffic: null,
  };
}

function changedOf(trees: Trees, files: readonly Candidate[]): readonly string[] {
  return files.map(({ path }) => path).filter((path) => !equalBytes(trees, path));
}

function changedHostFiles(trees: Trees): readonly string[] {
  const paths = new Set([...trees.head.entries.keys(), ...trees.base.entries.keys()]);
  return [...paths].filter(
    (path) =>
      hostOf(path) !== null &&
      !isLeftOut(path) &&
      trees.base.entries.get(path)?.oid !== trees.head.entries.get(path)?.oid,
  );
}

function textNote(count: number): string {
  return `Text files (${count}) are compared as text, because the requests that send them are not known: what is cached of them, and from how many tokens on, depends on the model and the markers. A config that binds them says more; prompt-cache-guard init writes one.`;
}

function skippedNote(count: number): string {
  return `${count} JSON and YAML files that this change leaves alone were not looked into for request bodies: name those that hold prompts under prompts or discover.include.`;
}

function tooMany(count: number): string {
  return `${count} files look like prompts, more than the ${LIMITS.prompts} that are analysed: narrow them by discover.exclude, or declare those that matter under prompts.`;
}
