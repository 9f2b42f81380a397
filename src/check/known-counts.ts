import type { UnitCounter } from '../findings/axes/analyse.ts';
import { type Calibration, calibrationOf, countedUnits } from '../request/tokens/counted.ts';
import { parseLock } from '../request/tokens/lock.ts';
import type { PrefixCounts } from '../request/tokens/prefix-counts.ts';

/** The providers' own counts, as a lock file keeps them. */
export interface KnownCounts {
  readonly counts: PrefixCounts;
  readonly calibration: Calibration;
  /** Sentences that a reader should know. */
  readonly notes: readonly string[];
}

/**
 * Reads a lock file's text; what is no count is passed over, with a note.
 * @param place what the file is called in notes
 */
export function knownCounts(text: string, place: string): KnownCounts {
  const lock = parseLock(text);
  if (lock === null) {
    const note = `Token counts are estimates: ${place} is too large to be one.`;
    return { counts: new Map(), calibration: new Map(), notes: [note] };
  }
  const { counts, strays } = lock;
  const lines = strays === 1 ? 'A line' : `${strays} lines`;
  const stray = `${lines} of ${place} ${strays === 1 ? 'is no count and is' : 'are no counts and are'} passed over, as after an unfinished merge: check --exact writes it anew.`;
  return { counts, calibration: calibrationOf(counts), notes: strays === 0 ? [] : [stray] };
}

/** Counts by a lock file alone; what it lacks is estimated. */
export function counterOf({ counts, calibration }: KnownCounts): UnitCounter {
  return async (_, segmented) => await countedUnits(segmented, counts, calibration);
}
