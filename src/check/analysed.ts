import {
  type AnalysedPrompt,
  type ModelOverrides,
  type UnitCounter,
  analysePrompt,
} from '../findings/axes/analyse.ts';
import type { ModelConfig } from '../repository/config/schema.ts';
import type { ModelOverride } from '../request/provider/provider.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { Rendered, SideRun } from './rendered.ts';

/** The third stage: the prompts of both sides, cut into units and counted. */
export interface AnalysedRun {
  readonly base: readonly AnalysedPrompt[];
  readonly head: readonly AnalysedPrompt[];
}

export interface AnalyseOptions {
  readonly models: ModelOverrides;
  readonly counter?: UnitCounter | undefined;
  readonly phase?: ((text: string) => void) | undefined;
}

/** Cuts the requests of both sides into units and counts their tokens. */
export async function analyse(
  run: SideRun & Partial<Pick<Rendered, 'repeated'>>,
  { models, counter, phase = () => {} }: AnalyseOptions,
): Promise<AnalysedRun> {
  // What is equal on both sides may be the very same object: analysed once.
  const known = new Map<RenderedPrompt, AnalysedPrompt>();
  const again = (prompt: RenderedPrompt, name: 'base' | 'head') => {
    if (prompt.outcome === 'failed') return null;
    const own = run.repeated?.[name].get(prompt.id) ?? null;
    return own?.outcome === 'analysed' ? { ...own, borrowed: prompt.borrowed ?? false } : own;
  };
  const side = async (prompts: readonly RenderedPrompt[], name: 'base' | 'head') => {
    const analysed: AnalysedPrompt[] = [];
    for (const [index, prompt] of prompts.entries()) {
      phase(`counting ${prompt.id} at ${name} (${index + 1} of ${prompts.length})`);
      const result =
        known.get(prompt) ?? again(prompt, name) ?? (await analysePrompt(prompt, models, counter));
      known.set(prompt, result);
      analysed.push(result);
    }
    return analysed;
  };
  return { base: await side(run.base, 'base'), head: await side(run.head, 'head') };
}

/** What a config says about models. The members that it leaves out are absent, not undefined. */
export function overridesOf(models: Readonly<Record<string, ModelConfig>>): ModelOverrides {
  return Object.fromEntries(
    Object.entries(models).map(([model, { minimum_tokens, lookback, granularity }]) => {
      const override: ModelOverride = {
        ...(minimum_tokens !== undefined && { minimum_tokens }),
        ...(lookback !== undefined && { lookback }),
        ...(granularity !== undefined && { granularity }),
      };
      return [model, override];
    }),
  );
}
