import type { AnalysedPrompt, UnitCounter } from '../findings/axes/analyse.ts';
import { RenderCache } from '../render/cache.ts';
import { commandOrigin } from '../render/command/origin.ts';
import type { InCode } from '../render/code/discover.ts';
import { type Discovered, discoverPrompts } from '../render/discover/discover.ts';
import { renderSide } from '../render/render-side.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { Untouched } from '../render/unchanged.ts';
import { CappedTree } from '../repository/git/capped-tree.ts';
import type { Repository } from '../repository/git/repository.ts';
import { CAPS, withinRequests } from './caps.ts';
import { overridesOf } from './overrides.ts';
import { commandsFor } from './commands.ts';
import { inCode } from './in-code.ts';
import { type FurtherRender, KeptRenders } from './kept-renders.ts';
import { type Note, notesAbout } from './notes.ts';
import type { CheckOptions } from './options.ts';
import type { Narrowed } from './narrowed.ts';
import type { Planned, SideDefinition } from './planned.ts';
import type { SideRun } from './side-run.ts';
import { withPlaceholders } from './placeholders.ts';
import {
  type RepeatOptions,
  type Repeated,
  repeatCommand,
  repeatTemplates,
  settled,
} from './repeat/repeated.ts';

type SideName = 'base' | 'head';

/** The second stage: the prompts of both sides as requests. Nothing runs for them afterwards. */
export interface Rendered extends SideRun {
  /** Prompts that were rendered more than once, with what varied in them, by side and id. */
  readonly repeated: Readonly<Record<SideName, ReadonlyMap<string, AnalysedPrompt>>>;
  /** What other calls would have sent, of prompts that are rendered for each of them. */
  readonly further: Readonly<Record<SideName, readonly FurtherRender[]>>;
  readonly untouched: readonly Untouched[];
  /** Prompts of head that no config names and that stand in files of their own, looked at or not. */
  readonly discovered: number;
  /** Of prompts in source code: how many head has, and where a model is called without one that can be read. */
  readonly inCode: Pick<InCode, 'count' | 'unread'>;
  /** A config that binds what was found without one; null where nothing has to be bound. */
  readonly suggestion: string | null;
  readonly notes: readonly Note[];
}

/** What the stage runs with. */
export interface RenderTools {
  readonly repository: Repository;
  readonly options: CheckOptions;
  readonly counter: UnitCounter;
}

/** Renders what both sides declare, then what is found beside it; commands as often as they need it. */
export async function render(whole: Narrowed, tools: RenderTools): Promise<Rendered> {
  const caps = { ...CAPS, ...tools.options.caps };
  const trees = {
    base: new CappedTree(whole.trees.base, caps.bytes),
    head: new CappedTree(whole.trees.head, caps.bytes),
  };
  const planned = { ...whole, trees };
  await using cache = new RenderCache(planned.moment);
  const found = await discovered(planned, cache);
  await using commands = await commandsFor(planned, tools);
  const kept = new KeptRenders();
  const repeats: RepeatOptions = {
    models: overridesOf(planned.rules.models),
    counter: tools.counter,
    renders: tools.options.repeat,
    keeping: (renderer) => kept.keeping(renderer),
  };
  const byCommand = (side: SideName) => async (one: SideDefinition) =>
    await repeatCommand(one.definition, side, commands.renderer, repeats);
  const base = await declared(planned, 'base', cache, byCommand('base'));
  const head = await declared(planned, 'head', cache, byCommand('head'));
  const templates = {
    base: await repeatTemplates([...base.prompts, ...found.base], 'base', repeats),
    head: await repeatTemplates([...head.prompts, ...found.head], 'head', repeats),
  };
  const code = await inCode(whole, {
    base: templates.base.prompts,
    head: templates.head.prompts,
  });
  const { notes, ...repeated } = await settled(
    {
      base: [...base.repeated, ...templates.base.repeated],
      head: [...head.repeated, ...templates.head.repeated],
    },
    repeats,
  );
  const open = async (side: SideName) =>
    await withPlaceholders(templates[side].prompts, planned.definitions[side], planned.trees[side]);
  const leftovers = await commands.finish();
  const prompts = {
    base: [...(await open('base')), ...code.base],
    head: [...(await open('head')), ...code.head],
  };
  return {
    ...withinRequests(prompts, caps.requests),
    repeated,
    further: { base: kept.of('base'), head: kept.of('head') },
    untouched: [...planned.untouched, ...found.untouched],
    discovered: found.head.length + found.untouched.length,
    inCode: { count: code.count, unread: code.unread },
    suggestion: found.suggestion,
    notes: [
      ...notesAbout('discovery', [...found.notes, ...code.notes, unreadNote(trees, caps.bytes)]),
      ...notesAbout('renders', [
        ...(base.hasLeftOut === true || head.hasLeftOut === true ? [WITHOUT_REQUEST] : []),
        ...notes,
        ...leftovers,
      ]),
    ],
  };
}

const WITHOUT_REQUEST =
  'Recordings that a glob brings along and that hold no request to a model (embeddings and the like) are left out.';

/** Files that nobody knows whether they hold prompts are named by their number, and not passed over in silence. */
function unreadNote(trees: Readonly<Record<SideName, CappedTree>>, bytes: number): string | null {
  const count = new Set([...trees.base.refused, ...trees.head.refused]).size;
  return count === 0
    ? null
    : `${count === 1 ? '1 file was' : `${count} files were`} not read, since those before them have the ${Math.floor(bytes / 2 ** 20)} MiB that one run reads: whether prompts stand in there is not known.`;
}

/**
 * The prompts that both sides have without declaring them; where head's config declares its own, only those
 * that it cannot declare.
 */
async function discovered(
  { trees, rules, configs, differences }: Narrowed,
  cache: RenderCache,
): Promise<Discovered> {
  const head = configs.head?.config.defaults ?? {};
  const base = configs.base?.config.defaults ?? head;
  const taken = new Set(rules.prompts.map(({ id }) => id));
  return await discoverPrompts({
    ...trees,
    discover: rules.discover ?? configs.head?.config.discover ?? {},
    onlyHosts: rules.discover === null,
    differences,
    defaults: { base, head },
    cache,
    taken,
  });
}

interface DeclaredRun {
  readonly prompts: readonly RenderedPrompt[];
  readonly repeated: readonly Repeated[];
  /** True where recordings without a request to a model were left out. */
  readonly hasLeftOut?: boolean;
}

/** Renders the declared prompts of one side; those that this side does not have at all are left out. */
async function declared(
  { trees, definitions }: Planned,
  side: SideName,
  cache: RenderCache,
  byCommand: (definition: SideDefinition) => Promise<DeclaredRun>,
): Promise<DeclaredRun> {
  const runs = await Promise.all(
    definitions[side].map(async (one): Promise<DeclaredRun> => {
      const { definition, borrowed } = one;
      if (commandOrigin(definition.config.origin) !== null)
        return ownPrompts(await byCommand(one), borrowed);
      // Files that bring sample values of their own are asked for head's.
      const input = { tree: trees[side], samples: trees.head, prompts: [definition], cache };
      const prompts = withoutEmpty(one, await renderSide(input));
      return ownPrompts({ ...prompts, repeated: [] }, borrowed);
    }),
  );
  return {
    prompts: runs.flatMap(({ prompts }) => prompts),
    repeated: runs.flatMap(({ repeated }) => repeated),
    hasLeftOut: runs.some(({ hasLeftOut }) => hasLeftOut === true),
  };
}

/** A recording that a glob brings along is no prompt where no request to a model is in it. */
function withoutEmpty(
  { definition, ofGlob }: SideDefinition,
  prompts: readonly RenderedPrompt[],
): Pick<DeclaredRun, 'prompts' | 'hasLeftOut'> {
  const kept = prompts.filter(
    (prompt) =>
      prompt.outcome !== 'failed' ||
      prompt.holdsNone !== true ||
      !(ofGlob === true || prompt.id !== definition.config.id),
  );
  return { prompts: kept, hasLeftOut: kept.length < prompts.length };
}

function ownPrompts(run: DeclaredRun, borrowed: boolean): DeclaredRun {
  if (!borrowed) return run;
  const present = run.prompts.filter((prompt) => !isAbsent(prompt));
  return { ...run, prompts: present.map((prompt) => ({ ...prompt, borrowed })) };
}

/**
 * A definition that another commit wrote needs files that this one may never have had; of a command
 * nobody knows which, so that one that fails there is taken for one that came later.
 */
function isAbsent(prompt: RenderedPrompt): boolean {
  if (prompt.outcome !== 'failed') return false;
  return prompt.missing.length > 0 || ['command', 'capture'].includes(prompt.source.kind);
}
