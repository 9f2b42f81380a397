import type { AnalysedPrompt } from '../../findings/axes/analyse.ts';
import type { RenderedPrompt } from '../../render/rendering.ts';
import type { Searched } from '../../findings/axes/attribution.ts';
import type { Spot } from '../../findings/axes/repeat-spot.ts';
import type { Factor, RenderPlan } from '../../render/plan.ts';

/** A render against the pinned one: which factors reached the program, and the places that differ. */
export interface Compared {
  readonly plan: RenderPlan;
  readonly varied: readonly Factor[];
  /** By conversation of the pinned render, in its order, prompts one after the other. */
  readonly spots: readonly (readonly Spot[])[];
  readonly searched: Searched;
}

/** A prompt as it was rendered with everything pinned. */
export interface Pinned {
  readonly rendered: RenderedPrompt;
  readonly analysed: AnalysedPrompt;
}
