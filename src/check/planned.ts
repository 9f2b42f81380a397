import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { GuardError } from '../errors.ts';
import { SOME_MOMENT } from '../render/cache.ts';
import type { Trees } from '../render/discover/look.ts';
import type { PromptDefinition } from '../render/render-side.ts';
import { type LoadedConfig, loadConfig, missingConfig } from '../repository/config/load.ts';
import { type SidePrompt, type Sides, sides } from '../repository/config/sides.ts';
import type { Repository } from '../repository/git/repository.ts';
import { type Revisions, findRevisions } from '../repository/git/revisions.ts';
import { ScopedTree } from '../repository/git/scoped-tree.ts';
import type { Tree } from '../repository/git/tree.ts';
import { type Adoption, adoptionOf } from './adoption.ts';
import { type Note, notesAbout } from './notes.ts';
import { type Measurements, measurementsIn } from './production.ts';
import type { CheckOptions } from './options.ts';

/** The first stage: what is compared, and by whose rules. Nothing is rendered yet. */
export interface Planned {
  readonly revisions: Revisions;
  /** Where the run lives, by repository path; '' for the root. Paths of the trees count from it. */
  readonly folder: string;
  readonly trees: Trees;
  readonly configs: Configs;
  readonly adoption: Adoption;
  readonly rules: Sides;
  readonly definitions: Readonly<Record<'base' | 'head', readonly SideDefinition[]>>;
  /** What the pinned clock shows, in seconds since 1970. */
  readonly moment: number;
  /** What production measured of the traffic; null where nothing is known. */
  readonly measurements: Measurements | null;
  readonly notes: readonly Note[];
}

export interface Configs {
  readonly base: LoadedConfig | null;
  readonly head: LoadedConfig | null;
  /** Base's config cannot be read, and counts as none. */
  readonly isBaseWrong: boolean;
}

/** A prompt to render on one side. */
export interface SideDefinition {
  readonly definition: PromptDefinition;
  /** The definition is the other side's: a side without any of its files does not have the prompt. */
  readonly borrowed: boolean;
  /** One file of a glob, in a definition of its own; absent for a definition as it is written. */
  readonly ofGlob?: true;
}

/**
 * Decides which commits are compared, and reads both sides' rules.
 * @throws GuardError (usage) for wrong refs and for a config of head that is wrong or missing.
 */
export async function plan(repository: Repository, options: CheckOptions): Promise<Planned> {
  const revisions = await findRevisions({ repository, ...options });
  const [wholeBase, wholeHead] = await Promise.all([
    repository.tree(revisions.base.sha),
    revisions.head.sha === null ? repository.workTree() : repository.tree(revisions.head.sha),
  ]);
  const folder = options.scoped === true ? await folderOf(repository, options.repo) : '';
  const scoped = (tree: Tree): Tree => (folder === '' ? tree : new ScopedTree(tree, folder));
  const [base, head] = [scoped(wholeBase), scoped(wholeHead)];
  const file = options.config === undefined ? {} : { file: options.config };
  const atHead = await loadConfig(head, file);
  if (options.config !== undefined && atHead === null) throw missingConfig(options.config);
  const atBase = await baseConfig(base, file);
  const configs = { base: atBase.config, head: atHead, isBaseWrong: atBase.note !== null };
  const adoption = await adoptionOf({ base: wholeBase, head: wholeHead }, configs);
  const rules = sides(configs.base?.config ?? null, configs.head?.config ?? null);
  const measured = await measurementsIn(configs.base === null ? head : base, rules);
  return {
    revisions,
    folder,
    trees: { base, head },
    configs,
    adoption,
    rules,
    definitions: {
      base: definitionsOf(rules, 'base', configs),
      head: definitionsOf(rules, 'head', configs),
    },
    moment: await momentOf(repository, revisions),
    measurements: measured.measurements,
    notes: [
      ...notesAbout('revisions', [revisions.note]),
      ...notesAbout('config', [atBase.note, measured.note]),
    ],
  };
}

/** A folder of a repository as a repository path. */
async function folderOf(repository: Repository, folder: string): Promise<string> {
  const [root, real] = await Promise.all([realpath(repository.root), realpath(folder)]);
  return path.relative(root, real).split(path.sep).join('/');
}

/**
 * Base's config. One that is wrong counts as none, with a note: the pull request that corrects it has to be
 * able to pass.
 */
async function baseConfig(
  tree: Tree,
  file: { readonly file?: string },
): Promise<{ readonly config: LoadedConfig | null; readonly note: string | null }> {
  try {
    return { config: await loadConfig(tree, file), note: null };
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { config: null, note: `Base's config is wrong and counts as none: ${error.message}` };
  }
}

/** What one side has to render, with the place in the config that declares it. */
function definitionsOf(
  rules: Sides,
  side: 'base' | 'head',
  configs: Configs,
): readonly SideDefinition[] {
  return rules.prompts.flatMap((prompt) => {
    const own = prompt[side];
    return own === null ? [] : [definitionOf(own, side, configs)];
  });
}

function definitionOf(own: SidePrompt, side: 'base' | 'head', configs: Configs): SideDefinition {
  const config = configs[own.writtenIn];
  const at =
    config === null
      ? null
      : { file: config.path, places: config.places, pointer: `/prompts/${own.index}` };
  return {
    definition: { config: own.prompt, declared: true, at, defaults: own.defaults },
    borrowed: own.writtenIn !== side,
  };
}

/** The base commit's time. Of today's there is another one tomorrow. */
async function momentOf(repository: Repository, { base, head }: Revisions): Promise<number> {
  const known = await repository.committedAt(base.sha);
  return (
    known ?? (head.sha === null ? null : await repository.committedAt(head.sha)) ?? SOME_MOMENT
  );
}
