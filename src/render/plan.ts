import type { Json } from '../json/value.ts';

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
  readonly values?: ReadonlyMap<string, Json>;
  /** The case of the config that has these values; absent for the first one, and for single values. */
  readonly case?: string;
}

/** R0: everything pinned. Rendering it twice shows what no seed reaches: process ids, races. */
export const PINNED: RenderPlan = { varied: [], variant: 0 };

/** R1: another process at the same moment on the same machine. */
export const OTHER_PROCESS: RenderPlan = { varied: ['seed', 'order'], variant: 1 };

/** R2: another day, another machine. */
export const OTHER_MACHINE: RenderPlan = { varied: FACTORS, variant: 2 };
