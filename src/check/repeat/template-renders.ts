import type { CommandRenderer } from '../../render/perturbation.ts';
import type { PromptDefinition } from '../../render/render-side.ts';
import type { RenderedPrompt } from '../../render/rendering.ts';

type Rendered = Extract<RenderedPrompt, { readonly outcome: 'rendered' }>;

/** A prompt of templates as what can be rendered again and again; null where nothing varies it. */
export function templateRenders(
  prompt: RenderedPrompt,
): { readonly definition: PromptDefinition; readonly renderer: CommandRenderer } | null {
  if (prompt.outcome === 'failed' || prompt.again === undefined) return null;
  return { definition: definitionOf(prompt), renderer: rendererOf(prompt.again) };
}

function rendererOf(again: NonNullable<Rendered['again']>): CommandRenderer {
  return {
    async renderOnce(_definition, _side, plan) {
      const began = performance.now();
      const prompts = await again(plan);
      const milliseconds = Math.round(performance.now() - began);
      // No home, user or folder is there for a template to depend on.
      return { prompts, effective: plan.varied, hints: [], milliseconds };
    },
  };
}

/** Without samples: each render has all its cases. */
function definitionOf({ id, declared }: Rendered): PromptDefinition {
  const config = {
    id,
    provider: null,
    model: null,
    origin: { kind: 'file', paths: [], listed: false },
    vars: {},
    cases: {},
    siblings: null,
    traffic: null,
  } as const;
  return { config, declared, at: null, defaults: {} };
}
