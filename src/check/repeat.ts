import type { AnalysedPrompt, ModelOverrides, UnitCounter } from '../findings/axes/analyse.ts';
import type { CommandRenderer } from '../render/perturbation.ts';
import type { PromptDefinition } from '../render/render-side.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import { type CaseRenders, repeatCases, withCases } from './repeat/cases.ts';
import { hunt } from './repeat/hunt.ts';
import { Renders } from './repeat/renders.ts';
import { LEAST_RENDERS, repeat } from './repeat/repeat.ts';
import { KeptRenders } from './kept-renders.ts';
import type { ByCommand, SideRun } from './render.ts';
import { templateRenders } from './template-renders.ts';

type SideName = 'base' | 'head';

export interface RepeatRequest {
  readonly renderer: CommandRenderer;
  readonly models: ModelOverrides;
  readonly counter?: UnitCounter | undefined;
  /** Renders of each command on each side, besides those that find out why something varies. */
  readonly renders?: number | undefined;
}

/** The prompts of commands, rendered as often as it takes to say what varies in them. */
export interface RepeatRun {
  /** Renders on one side; all of base comes before head, which then stands in its place. */
  readonly byCommand: Readonly<Record<SideName, ByCommand>>;
  /** Renders again what templates made of a clock or of chance; what cannot live with it has failed. */
  ofTemplates(rendered: SideRun): Promise<SideRun>;
  /** Gives both sides their chances to show the noise of the other; after the last render. */
  settle(): Promise<void>;
  /** A prompt of a command with what varies in it; null for every other prompt. */
  analysed(side: SideName, id: string): AnalysedPrompt | null;
  /** What other calls would have sent, of prompts that are rendered for each of them. */
  readonly kept: Pick<KeptRenders, 'of'>;
  /** What was noticed, and what could not be varied; each once. */
  notes(): readonly string[];
}

export function repeatRun({ renderer, models, counter, renders: asked }: RepeatRequest): RepeatRun {
  const count = Math.max(LEAST_RENDERS, asked ?? 0);
  const kept = new KeptRenders();
  const commands = kept.keeping(renderer);
  const known = { base: new Map<string, Known>(), head: new Map<string, Known>() };
  const byCommand = (side: SideName) => async (definition: PromptDefinition) => {
    const input = { definition, side, renderer: commands, models, counter };
    const renders = await Renders.begin(input);
    const pinned = renders.pinned.map(({ rendered }) => rendered);
    const ran = await repeat(renders, count);
    if (!ran) return pinned.map((prompt) => failed(prompt, renders.failure ?? ''));
    const cases = await repeatCases(input, renders);
    known[side].set(definition.config.id, { renders, cases });
    return pinned;
  };
  const ofTemplates = async (prompts: readonly RenderedPrompt[], side: SideName) => {
    const settled: RenderedPrompt[] = [];
    for (const prompt of prompts) {
      const templates = templateRenders(prompt);
      if (templates === null) {
        settled.push(prompt);
        continue;
      }
      const again = kept.keeping(templates.renderer);
      const renders = await Renders.begin({ ...templates, renderer: again, side, models, counter });
      const ran = await repeat(renders, count);
      if (ran) known[side].set(prompt.id, { renders, cases: new Map() });
      settled.push(ran ? prompt : failed(prompt, renders.failure ?? ''));
    }
    return settled;
  };
  const analysed = once(() => ({ base: analysedOf(known.base), head: analysedOf(known.head) }));
  return {
    byCommand: { base: byCommand('base'), head: byCommand('head') },
    async ofTemplates({ base, head }) {
      return { base: await ofTemplates(base, 'base'), head: await ofTemplates(head, 'head') };
    },
    async settle() {
      for (const [id, head] of known.head) {
        const base = known.base.get(id);
        if (base === undefined) continue;
        await hunt(base.renders, head.renders, count);
        for (const [name, own] of head.cases) {
          const earlier = base.cases.get(name);
          if (earlier !== undefined) await hunt(earlier, own, count);
        }
      }
    },
    analysed: (side, id) => analysed()[side].get(id) ?? null,
    kept,
    notes: () => [
      ...new Set(
        [...known.base.values(), ...known.head.values()]
          .flatMap(({ renders, cases }) => [renders, ...cases.values()])
          .flatMap(({ notes }) => [...notes]),
      ),
    ],
  };
}

/** The renders of a prompt, and of its other cases where a command has some. */
interface Known {
  readonly renders: Renders;
  readonly cases: CaseRenders;
}

function analysedOf(known: ReadonlyMap<string, Known>): ReadonlyMap<string, AnalysedPrompt> {
  const prompts = [...known.values()].flatMap(({ renders, cases }) =>
    renders.repeated().map(({ analysed }): AnalysedPrompt => {
      if (analysed.outcome === 'failed') return analysed;
      const conversations = withCases(analysed.id, analysed.conversations, cases);
      return { ...analysed, conversations };
    }),
  );
  return new Map(prompts.map((analysed) => [analysed.id, analysed]));
}

/** A program that runs in one process and not in the next cannot be compared with anything. */
function failed(prompt: RenderedPrompt, reason: string): RenderedPrompt {
  const { id, declared, source } = prompt;
  const why = `the second render of one commit failed, with other seeds and another order of files: ${reason}`;
  return { outcome: 'failed', id, declared, source, reason: why, at: null, missing: [] };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
