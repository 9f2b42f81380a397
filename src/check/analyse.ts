import { type AnalysedPrompt, type ModelOverrides, analysePrompt } from '../axes/analyse.ts';
import type { ModelConfig } from '../config/schema.ts';
import type { ModelOverride } from '../provider/provider.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { SideRun } from './render.ts';

export interface AnalysedRun {
  readonly base: readonly AnalysedPrompt[];
  readonly head: readonly AnalysedPrompt[];
}

/** Cuts the requests of both sides into units and counts their tokens. */
export async function analyse(
  run: SideRun,
  models: Readonly<Record<string, ModelConfig>>,
  phase: (text: string) => void = () => {},
): Promise<AnalysedRun> {
  const overrides = overridesOf(models);
  // What is equal on both sides may be the very same object: analysed once.
  const known = new Map<RenderedPrompt, AnalysedPrompt>();
  const side = async (prompts: readonly RenderedPrompt[], name: string) => {
    const analysed: AnalysedPrompt[] = [];
    for (const [index, prompt] of prompts.entries()) {
      phase(`counting ${prompt.id} at ${name} (${index + 1} of ${prompts.length})`);
      const result = known.get(prompt) ?? (await analysePrompt(prompt, overrides));
      known.set(prompt, result);
      analysed.push(result);
    }
    return analysed;
  };
  const base = await side(run.base, 'base');
  const head = await side(run.head, 'head');
  return { base, head };
}

/** The members that a config leaves out are absent, not undefined. */
function overridesOf(models: Readonly<Record<string, ModelConfig>>): ModelOverrides {
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
