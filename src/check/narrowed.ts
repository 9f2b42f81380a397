import { inspect } from 'node:util';
import { Differences } from '../render/differences.ts';
import { type Untouched, mayDiffer, untouched } from '../render/unchanged.ts';
import { expandFile } from '../repository/config/expand.ts';
import { globsMatcher } from '../repository/config/glob.ts';
import type { LoadedConfig } from '../repository/config/load.ts';
import type { Config, PromptConfig } from '../repository/config/schema.ts';
import { notesAbout } from './notes.ts';
import type { Planned, SideDefinition } from './planned.ts';

/** A plan without the prompts that nothing in the change can have touched. */
export interface Narrowed extends Planned {
  /** Everything was asked for, or head adopts a config. */
  readonly isAll: boolean;
  /** Null where everything is looked at. */
  readonly differences: Differences | null;
  readonly untouched: readonly Untouched[];
}

/** A prompt's definition on both sides. */
interface Pair {
  readonly base: SideDefinition;
  readonly head: SideDefinition;
}

/**
 * Leaves out what is equal on both sides before anything of it is parsed (contract, section 4): a prompt
 * whose definition, values and rules are the same, and of which no file differs that its rendering could
 * read; and a command whose `watch` the change does not touch. What head adopts is looked at as a whole.
 */
export async function narrow(planned: Planned, isAll: boolean): Promise<Narrowed> {
  const { trees, configs, definitions } = planned;
  const isWhole = isAll || planned.adoption.isAdopted || configs.isBaseWrong;
  if (isWhole || !haveSameRules(configs.base, configs.head))
    return { ...planned, isAll: isWhole, differences: null, untouched: [] };
  const differences = new Differences(trees.base, trees.head);
  const atHead = new Map(definitions.head.map((one) => [one.definition.config.id, one]));
  const split = new Map<string, Split>();
  const found = await Promise.all(
    definitions.base.map(async (base) => {
      const head = atHead.get(base.definition.config.id);
      return head === undefined ? null : await splitOf({ base, head }, planned, differences);
    }),
  );
  for (const one of found) if (one !== null) split.set(one.id, one);
  const left = (side: 'base' | 'head') =>
    definitions[side].flatMap((one) => split.get(one.definition.config.id)?.[side] ?? [one]);
  const all = [...split.values()];
  return {
    ...planned,
    isAll: false,
    definitions: { base: left('base'), head: left('head') },
    differences,
    untouched: all.flatMap((one) => one.untouched),
    notes: [...planned.notes, ...notesAbout('coverage', all.flatMap(unwatchedNote))],
  };
}

/** What is left to look at of one definition, and what is not. */
interface Split {
  readonly id: string;
  readonly base: readonly SideDefinition[];
  readonly head: readonly SideDefinition[];
  readonly untouched: readonly Untouched[];
  readonly isUnwatched: boolean;
}

async function splitOf(
  { base, head }: Pair,
  { trees, configs }: Planned,
  differences: Differences,
): Promise<Split | null> {
  const { id, origin } = head.definition.config;
  if (!isSameDefinition(id, configs.base, configs.head)) return null;
  const nothing = { id, base: [], head: [], isUnwatched: false };
  if (origin.kind === 'render' || origin.kind === 'capture') {
    const isTouched = origin.watch === null || touches(differences, origin.watch);
    return isTouched ? null : { ...nothing, untouched: [untouched(id, origin)], isUnwatched: true };
  }
  if (origin.kind !== 'file' || origin.listed)
    return (await mayDiffer(origin, differences))
      ? null
      : { ...nothing, untouched: [untouched(id, origin)] };
  const expanded = {
    base: expandFile(id, origin, trees.base.entries),
    head: expandFile(id, origin, trees.head.entries),
  };
  if (expanded.base.outcome === 'failed' || expanded.head.outcome === 'failed') return null;
  const equal = new Map<string, Untouched>();
  await Promise.all(
    expanded.head.prompts.map(async ({ id: own, paths }) => {
      const one = { ...origin, paths };
      if (!(await mayDiffer(one, differences))) equal.set(own, untouched(own, one));
    }),
  );
  const rest = (side: SideDefinition, prompts: typeof expanded.head.prompts) =>
    prompts.flatMap(({ id: own, paths }) =>
      equal.has(own) ? [] : [withOrigin(side, own, { ...origin, paths }, own !== id)],
    );
  return {
    ...nothing,
    base: rest(base, expanded.base.prompts),
    head: rest(head, expanded.head.prompts),
    untouched: [...equal.values()],
  };
}

function withOrigin(
  side: SideDefinition,
  id: string,
  origin: PromptConfig['origin'],
  ofGlob: boolean,
): SideDefinition {
  const { definition } = side;
  return {
    ...side,
    ...(ofGlob && { ofGlob }),
    definition: { ...definition, config: { ...definition.config, id, origin } },
  };
}

function touches({ changed }: Differences, watch: readonly string[]): boolean {
  const isWatched = globsMatcher(watch);
  return [...changed].some((file) => isWatched(file));
}

function unwatchedNote({ id, isUnwatched }: Split): readonly string[] {
  return isUnwatched
    ? [
        `The command of ${id} was not run: this change touches nothing that its watch names. --all runs it.`,
      ]
    : [];
}

/** What holds for every prompt of a config; a side without a config has none of it. */
function haveSameRules(base: LoadedConfig | null, head: LoadedConfig | null): boolean {
  const rules = ({ defaults, models, traffic, policy, discover }: Config) =>
    spelled({ defaults, models, traffic, policy, discover });
  return rules(base?.config ?? {}) === rules(head?.config ?? {});
}

function isSameDefinition(
  id: string,
  base: LoadedConfig | null,
  head: LoadedConfig | null,
): boolean {
  const [earlier, later] = [base, head].map((one) =>
    one?.config.prompts?.find((prompt) => prompt.id === id),
  );
  if (earlier === undefined || later === undefined) return false;
  return spelled(earlier) === spelled(later);
}

const WHOLE = { depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity } as const;

/** Equal for equal values with their members in one order. */
function spelled(value: unknown): string {
  return inspect(value, WHOLE);
}
