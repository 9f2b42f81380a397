import type { Factor, RenderPlan } from './plan.ts';
import type { PromptDefinition } from './render-side.ts';
import type { RenderedPrompt } from './rendering.ts';

/** The machine's own clock while a render went on, in milliseconds since 1970. */
export interface RealTime {
  readonly from: number;
  readonly to: number;
}

/** One render under a plan. */
export interface PerturbedRender {
  /** As from `renderSide`: one for each prompt id that the command printed; at least one. */
  readonly prompts: readonly RenderedPrompt[];
  /**
   * The varied factors that reached the program. What is missing could not be varied (a program
   * that no preload enters keeps its clock, say), which is to be told and never taken for "stable".
   */
  readonly effective: readonly Factor[];
  /** One line each, for the report: it reached beyond loopback, the clock could not be pinned, ... */
  readonly hints: readonly string[];
  readonly milliseconds: number;
  /**
   * What the program's clock was to show and what the machine's own one did, in milliseconds since 1970;
   * absent where no other program can have a part in the render.
   */
  readonly clocks?: { readonly pinned: number; readonly real: RealTime };
}

/**
 * Renders prompts that come from commands, as often as asked. Renders run one after the other, each
 * in the state that `setup` left; calls may overlap, they queue.
 */
export interface CommandRenderer {
  /**
   * A failed render is a prompt with `outcome: 'failed'`, not an error. `definition` is of kind
   * render or capture.
   * @throws GuardError (usage) where commands may not run at all.
   */
  renderOnce(
    definition: PromptDefinition,
    side: 'base' | 'head',
    plan: RenderPlan,
  ): Promise<PerturbedRender>;
}
