import type { Tree } from '../repository/git/tree.ts';
import type { RenderCache } from '../render/cache.ts';
import { commandOrigin } from '../render/command/origin.ts';
import { type PromptDefinition, renderSide } from '../render/render-side.ts';
import type { RenderedPrompt } from '../render/rendering.ts';
import type { SideDefinition } from './definitions.ts';

/** The prompts of both sides, rendered. */
export interface SideRun {
  readonly base: readonly RenderedPrompt[];
  readonly head: readonly RenderedPrompt[];
}

/** Renders a prompt of one side by its command. */
export type ByCommand = (definition: PromptDefinition) => Promise<readonly RenderedPrompt[]>;

/**
 * Renders the prompts of one side; those that this side does not have at all are left out.
 * @param samples where files that bring sample values of their own are asked for them: head's tree
 */
export async function renderPrompts(
  tree: Tree,
  samples: Tree,
  definitions: readonly SideDefinition[],
  cache: RenderCache,
  byCommand: ByCommand,
): Promise<readonly RenderedPrompt[]> {
  const rendered = await Promise.all(
    definitions.map(async ({ definition, borrowed }) => {
      const prompts =
        commandOrigin(definition.config.origin) === null
          ? await renderSide({ tree, samples, prompts: [definition], cache })
          : await byCommand(definition);
      if (!borrowed) return prompts;
      return prompts
        .filter((prompt) => !isAbsent(prompt))
        .map((prompt) => ({ ...prompt, borrowed }));
    }),
  );
  return rendered.flat();
}

/**
 * A definition that another commit wrote needs files that this one may never have had; of a command
 * nobody knows which, so that one that fails there is taken for one that came later.
 */
function isAbsent(prompt: RenderedPrompt): boolean {
  if (prompt.outcome !== 'failed') return false;
  return prompt.missing.length > 0 || ['command', 'capture'].includes(prompt.source.kind);
}
