import type { AnalysedPrompt, ModelOverrides, UnitCounter } from '../../findings/axes/analyse.ts';
import type { CommandRenderer } from '../../render/perturbation.ts';
import type { PromptDefinition } from '../../render/render-side.ts';
import type { RenderedPrompt } from '../../render/rendering.ts';
import { type CaseRenders, repeatCases, withCases } from './cases.ts';
import { hunt } from './hunt.ts';
import { Renders } from './renders.ts';
import { LEAST_RENDERS, repeat } from './repeat.ts';
import { templateRenders } from './template-renders.ts';

type SideName = 'base' | 'head';

export interface RepeatOptions {
  readonly models: ModelOverrides;
  readonly counter?: UnitCounter | undefined;
  /** Renders of each command on each side, besides those that find out why something varies. */
  readonly renders?: number | undefined;
  /** A renderer that does the same, and keeps what it rendered where somebody wants it. */
  readonly keeping?: ((renderer: CommandRenderer) => CommandRenderer) | undefined;
}

/** All renders of one definition on one side, and of its other cases where a command has some. */
export interface Repeated {
  readonly id: string;
  readonly renders: Renders;
  readonly cases: CaseRenders;
}

/** Prompts as they were rendered with everything pinned, and the further renders of them. */
export interface RepeatedPrompts {
  readonly prompts: readonly RenderedPrompt[];
  readonly repeated: readonly Repeated[];
}

/** Renders the prompts of a command on one side, as often as it takes to say what varies in them. */
export async function repeatCommand(
  definition: PromptDefinition,
  side: SideName,
  renderer: CommandRenderer,
  options: RepeatOptions,
): Promise<RepeatedPrompts> {
  const input = { ...options, definition, side, renderer: kept(renderer, options) };
  const renders = await Renders.begin(input);
  const prompts = renders.pinned.map(({ rendered }) => rendered);
  const ran = await repeat(renders, countOf(options));
  if (!ran) return { prompts: prompts.map((one) => failed(one, renders.failure)), repeated: [] };
  const cases = await repeatCases(input, renders);
  return { prompts, repeated: [{ id: definition.config.id, renders, cases }] };
}

/** Renders again what templates made of a clock or of chance; what cannot live with it has failed. */
export async function repeatTemplates(
  prompts: readonly RenderedPrompt[],
  side: SideName,
  options: RepeatOptions,
): Promise<RepeatedPrompts> {
  const settledPrompts: RenderedPrompt[] = [];
  const repeated: Repeated[] = [];
  for (const prompt of prompts) {
    const templates = templateRenders(prompt);
    if (templates === null) {
      settledPrompts.push(prompt);
      continue;
    }
    const { definition } = templates;
    const renderer = kept(templates.renderer, options);
    const renders = await Renders.begin({ ...options, definition, side, renderer });
    const ran = await repeat(renders, countOf(options));
    if (ran) repeated.push({ id: prompt.id, renders, cases: new Map() });
    settledPrompts.push(ran ? prompt : failed(prompt, renders.failure));
  }
  return { prompts: settledPrompts, repeated };
}

/** What all renders showed of the prompts of both sides. */
export interface Shown extends Readonly<Record<SideName, ReadonlyMap<string, AnalysedPrompt>>> {
  /** What was noticed, and what could not be varied. */
  readonly notes: readonly string[];
}

/** Gives both sides their chances to show the noise of the other, and tells what varies. */
export async function settled(
  { base, head }: Readonly<Record<SideName, readonly Repeated[]>>,
  options: RepeatOptions,
): Promise<Shown> {
  const earlier = new Map(base.map((one) => [one.id, one]));
  const count = countOf(options);
  for (const own of head) {
    const other = earlier.get(own.id);
    if (other === undefined) continue;
    await hunt(other.renders, own.renders, count);
    for (const [name, renders] of own.cases) {
      const before = other.cases.get(name);
      if (before !== undefined) await hunt(before, renders, count);
    }
  }
  return {
    base: analysedOf(base),
    head: analysedOf(head),
    notes: [...base, ...head]
      .flatMap(({ renders, cases }) => [renders, ...cases.values()])
      .flatMap(({ notes }) => [...notes]),
  };
}

function kept(renderer: CommandRenderer, { keeping }: RepeatOptions): CommandRenderer {
  return keeping === undefined ? renderer : keeping(renderer);
}

function countOf({ renders }: RepeatOptions): number {
  return Math.max(LEAST_RENDERS, renders ?? 0);
}

function analysedOf(repeated: readonly Repeated[]): ReadonlyMap<string, AnalysedPrompt> {
  const prompts = repeated.flatMap(({ renders, cases }) =>
    renders.repeated().map(({ analysed }): AnalysedPrompt => {
      if (analysed.outcome === 'failed') return analysed;
      const conversations = withCases(analysed.id, analysed.conversations, cases);
      return { ...analysed, conversations };
    }),
  );
  return new Map(prompts.map((analysed) => [analysed.id, analysed]));
}

/** A program that runs in one process and not in the next cannot be compared with anything. */
function failed(prompt: RenderedPrompt, failure: Renders['failure']): RenderedPrompt {
  const { id, declared, source } = prompt;
  const why = `the second render of one commit failed, with other seeds and another order of files: ${failure?.reason ?? ''}`;
  const isOfRun = failure?.isOfRun ?? false;
  return { outcome: 'failed', id, declared, source, reason: why, at: null, isOfRun, missing: [] };
}
