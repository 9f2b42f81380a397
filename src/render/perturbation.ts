import type { Values } from './engines/engine.ts';
import type { PromptDefinition } from './render-side.ts';
import type { RenderedPrompt } from './rendering.ts';

/**
 * What can be varied between two renders of one commit. The four steps of the clock shift it by one
 * unit each without a carry into the next larger one, so that the smallest step that changes a prompt
 * is what its text depends on.
 */
export const FACTORS = [
  'clock-second',
  'clock-minute',
  'clock-hour',
  'clock-day',
  /** Hash seeds, random generators and entropy. */
  'seed',
  /** The order in which directories list their files. */
  'order',
  'timezone',
  'locale',
  'home',
  'user',
  'host',
  /** Another working folder: a copy of the tree, while the original stays. */
  'cwd',
  /** What git says of the checkout: a branch, and a file that was changed. */
  'git',
  /** A variable more than before. */
  'environment',
] as const;

export type Factor = (typeof FACTORS)[number];

/** How a render differs from the pinned one. */
export interface RenderPlan {
  /** Everything else is as in the pinned render. */
  readonly varied: readonly Factor[];
  /** Which other values the varied factors take (another seed, permutation, name); from 1. */
  readonly variant: number;
  /** What the prompt's variables are; absent for their first values. */
  readonly values?: Values;
  /** The case of the config that has these values; absent for the first one, and for single values. */
  readonly case?: string;
}

/** R0: everything pinned. Rendering it twice shows what no seed reaches: process ids, races. */
export const PINNED: RenderPlan = { varied: [], variant: 0 };

/** R1: another process at the same moment on the same machine. */
export const OTHER_PROCESS: RenderPlan = { varied: ['seed', 'order'], variant: 1 };

/** R2: another day, another machine. */
export const OTHER_MACHINE: RenderPlan = { varied: FACTORS, variant: 2 };

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
