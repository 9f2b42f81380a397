import {
  type AnalysedPrompt,
  type ModelOverrides,
  type UnitCounter,
  analysePrompt,
} from '../findings/axes/analyse.ts';
import type { ModelConfig } from '../repository/config/schema.ts';
import type { ModelOverride } from '../request/provider/provider.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { SideRun } from './render.ts';

export interface AnalysedRun {
  readonly base: readonly AnalysedPrompt[];
  readonly head: readonly AnalysedPrompt[];
}

/**
 * Cuts the requests of both sides into units and counts their tokens.
 * @param repeated what is known of a prompt that was rendered several times
 */
export async function analyse(
  run: SideRun,
  overrides: ModelOverrides,
  phase: (text: string) => void = () => {},
  repeated: (side: 'base' | 'head', id: string) => AnalysedPrompt | null = () => null,
  counter?: UnitCounter,
): Promise<AnalysedRun> {
  // What is equal on both sides may be the very same object: analysed once.
  const known = new Map<RenderedPrompt, AnalysedPrompt>();
  const again = (prompt: RenderedPrompt, name: 'base' | 'head') => {
    if (prompt.outcome === 'failed') return null;
    const own = repeated(name, prompt.id);
    return own?.outcome === 'analysed' ? { ...own, borrowed: prompt.borrowed ?? false } : own;
  };
  const side = async (prompts: readonly RenderedPrompt[], name: 'base' | 'head') => {
    const analysed: AnalysedPrompt[] = [];
    for (const [index, prompt] of prompts.entries()) {
      phase(`counting ${prompt.id} at ${name} (${index + 1} of ${prompts.length})`);
      const result =
        known.get(prompt) ??
        again(prompt, name) ??
        (await analysePrompt(prompt, overrides, counter));
      known.set(prompt, result);
      analysed.push(result);
    }
    return analysed;
  };
  const base = await side(run.base, 'base');
  const head = await side(run.head, 'head');
  return { base, head };
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
