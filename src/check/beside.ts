import type { ModelOverrides } from '../findings/axes/analyse.ts';
import type { KnownCounts } from './known-counts.ts';

/** What lies beside files that belong to no commit, in the folder where they are looked at. */
export interface Beside {
  /** Exact token counts; without them tokens are estimated. */
  readonly known?: KnownCounts | undefined;
  /** What its configuration says of models; it wins over our rules. */
  readonly models: ModelOverrides;
  /** Sentences that a reader should know. */
  readonly notes: readonly string[];
}

/** A folder without a configuration and without counts. */
export const NOTHING_BESIDE: Beside = { models: {}, notes: [] };

/** All that is to be said of what lies there. */
export function notesBeside({ known, notes }: Beside): readonly string[] {
  return [...notes, ...(known?.notes ?? [])];
}
