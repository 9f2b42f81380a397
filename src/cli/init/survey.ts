import { CONFIG_PATHS } from '../../repository/config/paths.ts';
import { bindable } from '../../render/discover/bindable.ts';
import { type GuessedVariables } from '../../render/discover/guessed-variables.ts';
import { guessedVariablesOf } from '../../render/discover/guessed-variables-of.ts';
import { findPrompts } from '../../render/discover/discover.ts';
import {
  type Sdk,
  type Served,
  type Target,
  lenientText,
  sdksOf,
} from '../../render/discover/sdks.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { recordingsIn } from '../../render/discover/recordings.ts';
import { RenderCache } from '../../render/cache.ts';
import type { NamedModel } from './models.ts';
import { type PackageManager, managersOf } from './packages.ts';
import { refusedAmong } from './refused.ts';
import { type Caller, surveyCode } from './sources.ts';
import { type Entries, entriesIn } from './entries.ts';

/** What a repository holds that matters to a starter config. */
export interface Survey {
  readonly files: number;
  readonly requests: readonly string[];
  /** Those of them that cannot be rendered. */
  readonly refused: ReadonlySet<string>;
  /** As paths, or as `path#pointer`. */
  readonly texts: readonly string[];
  readonly guessed: ReadonlyMap<string, GuessedVariables>;
  /** Texts that other programs send. */
  readonly hosts: readonly string[];
  /** Recorded traffic, as globs. */
  readonly recordings: readonly string[];
  readonly paths: readonly string[];
  readonly sdks: readonly Sdk[];
  readonly callers: readonly Caller[];
  /** Functions that a script can call. */
  readonly entries: Entries;
  readonly managers: ReadonlyMap<Sdk['language'], PackageManager>;
  /** Whom a script calls, and by which model. */
  readonly provider: Target;
  readonly model: string;
  /** Whose requests the config composes. */
  readonly served: { readonly provider: Served | null; readonly model: NamedModel | null };
  /** The config that is there already, or null. */
  readonly config: string | null;
  /** The workflow that runs the guard already, or null. */
  readonly workflow: string | null;
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Looks at a tree: prompts, SDKs, code that calls a provider, package managers, what is set up already. */
export async function survey(tree: Tree): Promise<Survey> {
  const [{ files }, sdks, code, entries] = await Promise.all([
    findPrompts({ base: tree, head: tree, discover: {}, cache: new RenderCache() }),
    sdksOf(tree),
    surveyCode(tree),
    entriesIn(tree),
  ]);
  const named = code.models.most();
  const served = named?.provider ?? mostCalled(code.callers) ?? sdks[0]?.provider ?? null;
  const called = mostCalled(code.callers) ?? served;
  const provider = called !== null && isTarget(called) ? called : 'anthropic';
  const { requests, texts } = await bindable(tree, files);
  const paths = [...tree.entries.keys()];
  return {
    files: tree.entries.size,
    requests,
    refused: await refusedAmong(tree, requests, { provider: served, model: named }),
    texts,
    guessed: await guessedVariablesOf(tree, texts),
    hosts: files.flatMap(({ path, host }) => (host === undefined ? [] : [path])),
    recordings: recordingsIn(paths),
    paths,
    sdks,
    callers: code.callers,
    entries,
    managers: await managersOf(tree),
    provider,
    model: code.models.most(provider)?.model ?? EXAMPLES[provider],
    served: { provider: served, model: named },
    config: CONFIG_PATHS.find((path) => tree.entries.has(path)) ?? null,
    workflow: await workflowWithGuard(tree),
  };
}

async function workflowWithGuard(tree: Tree): Promise<string | null> {
  for (const path of tree.entries.keys()) {
    if (!WORKFLOW.test(path)) continue;
    if (/uses:\s*\S*prompt-cache-guard@/.test(await lenientText(tree, path))) return path;
  }
  return null;
}

/** What an example calls where the code names no model of its provider. */
const EXAMPLES: Readonly<Record<Target, string>> = {
  anthropic: 'claude-sonnet-5',
  openai: 'gpt-5.6',
};

function isTarget(provider: Served): provider is Target {
  return provider === 'anthropic' || provider === 'openai';
}

/** The provider that most of the code calls; null where none does. */
function mostCalled(callers: readonly Caller[]): Target | null {
  if (callers.length === 0) return null;
  const openai = callers.filter(({ provider }) => provider === 'openai').length;
  return openai * 2 > callers.length ? 'openai' : 'anthropic';
}
