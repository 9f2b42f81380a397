import type { LoadedConfig } from '../repository/config/load.ts';
import type { PromptSides, SidePrompt } from '../repository/config/sides.ts';
import type { PromptDefinition } from '../render/render-side.ts';

/** A prompt to render on one side. */
export interface SideDefinition {
  readonly definition: PromptDefinition;
  /** The definition is the other side's: a side without any of its files does not have the prompt. */
  readonly borrowed: boolean;
}

export interface Configs {
  readonly base: LoadedConfig | null;
  readonly head: LoadedConfig | null;
}

/** What each side has to render, with the place in the config that declares it. */
export function definitionsOf(
  prompts: readonly PromptSides[],
  configs: Configs,
): { readonly base: readonly SideDefinition[]; readonly head: readonly SideDefinition[] } {
  const side = (name: 'base' | 'head') =>
    prompts.flatMap((prompt) => {
      const own = prompt[name];
      return own === null ? [] : [definitionOf(own, name, configs)];
    });
  return { base: side('base'), head: side('head') };
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
