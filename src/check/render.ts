import type { Tree } from '../git/tree.ts';
import type { RenderCache } from '../render/cache.ts';
import { renderSide } from '../render/render-side.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { SideDefinition } from './definitions.ts';

/** The prompts of both sides, rendered. */
export interface SideRun {
  readonly base: readonly RenderedPrompt[];
  readonly head: readonly RenderedPrompt[];
}

/** Renders the prompts of one side; those that this side does not have at all are left out. */
export async function renderPrompts(
  tree: Tree,
  definitions: readonly SideDefinition[],
  cache: RenderCache,
): Promise<readonly RenderedPrompt[]> {
  const rendered = await Promise.all(
    definitions.map(async ({ definition, borrowed }) => {
      const prompts = await renderSide({ tree, prompts: [definition], cache });
      if (!borrowed) return prompts;
      return prompts
        .filter((prompt) => !isAbsent(prompt))
        .map((prompt) => ({ ...prompt, borrowed }));
    }),
  );
  return rendered.flat();
}

/** A definition that another commit wrote needs files that this one may never have had. */
function isAbsent(prompt: RenderedPrompt): boolean {
  return prompt.outcome === 'failed' && prompt.missing.length > 0;
}
