import { CONFIG_PATHS } from '../../repository/config/paths.ts';
import { MODELS } from '../../render/discover/binding.ts';
import { findPrompts } from '../../render/discover/discover.ts';
import {
  type Sdk,
  type Served,
  type Target,
  lenientText,
  sdksOf,
} from '../../render/discover/sdks.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { RenderCache } from '../../render/cache.ts';
import { type PackageManager, managersOf } from './packages.ts';
import { type Caller, surveyCode } from './sources.ts';

/** What a repository holds that matters to a starter config. */
export interface Survey {
  readonly files: number;
  readonly requests: readonly string[];
  readonly texts: readonly string[];
  readonly sdks: readonly Sdk[];
  readonly callers: readonly Caller[];
  readonly managers: ReadonlyMap<Sdk['language'], PackageManager>;
  /** Whom a script calls, and by which model. */
  readonly provider: Target;
  readonly model: string;
  /** Whose requests the config composes. */
  readonly served: { readonly provider: Served; readonly model: string };
  /** The config that is there already, or null. */
  readonly config: string | null;
  /** The workflow that runs the guard already, or null. */
  readonly workflow: string | null;
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Looks at a tree: prompts, SDKs, code that calls a provider, package managers, what is set up already. */
export async function survey(tree: Tree): Promise<Survey> {
  const [{ files }, sdks, code] = await Promise.all([
    findPrompts({ base: tree, head: tree, discover: {}, cache: new RenderCache() }),
    sdksOf(tree),
    surveyCode(tree),
  ]);
  const called = mostCalled(code.callers);
  const served = called ?? sdks[0]?.provider ?? 'anthropic';
  const provider = isTarget(served) ? served : 'anthropic';
  const modelOf = (target: Target) => code.models.get(target) ?? MODELS[target];
  const paths = (isText: boolean) =>
    files.filter(({ kind }) => (kind === 'text') === isText).map(({ path }) => path);
  return {
    files: tree.entries.size,
    requests: paths(false),
    texts: paths(true),
    sdks,
    callers: code.callers,
    managers: managersOf(tree),
    provider,
    model: modelOf(provider),
    served: { provider: served, model: isTarget(served) ? modelOf(served) : MODELS[served] },
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

function isTarget(provider: Served): provider is Target {
  return provider === 'anthropic' || provider === 'openai';
}

/** The provider that most of the code calls; null where none does. */
function mostCalled(callers: readonly Caller[]): Target | null {
  if (callers.length === 0) return null;
  const openai = callers.filter(({ provider }) => provider === 'openai').length;
  return openai * 2 > callers.length ? 'openai' : 'anthropic';
}
