import type { RenderedPrompt } from '../render/rendering.ts';

/** The prompts of both sides, rendered. */
export interface SideRun {
  readonly base: readonly RenderedPrompt[];
  readonly head: readonly RenderedPrompt[];
}
