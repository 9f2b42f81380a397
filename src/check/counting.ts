import type { CheckExact } from './options.ts';
import path from 'node:path';
import type { UnitCounter } from '../findings/axes/analyse.ts';
import { GuardError } from '../errors.ts';
import { readText } from '../repository/git/text.ts';
import type { Tree } from '../repository/git/tree.ts';
import { PrefixCounter } from '../probe/count/prefix-counter.ts';
import { type Calibration, calibrationOf, countedUnits } from '../request/tokens/counted.ts';
import { LOCK_NAME, printLock } from '../request/tokens/lock.ts';
import {
  type PrefixCount,
  type PrefixCounts,
  prefixKeys,
} from '../request/tokens/prefix-counts.ts';
import type { AnalysedRun } from './analysed.ts';
import { knownCounts } from './known-counts.ts';

/** A lock file to be written: an absolute path, and its whole text. */
export interface LockFile {
  readonly file: string;
  readonly text: string;
}

/** How the requests of a run are counted. */
export interface Counting {
  readonly counter: UnitCounter;
  /** Sentences that a reader should know. */
  notes(): readonly string[];
  /** What the lock file should hold after the run; null where that is what it holds, or nobody asked. */
  lock(run: AnalysedRun, root: string): LockFile | null;
}

/**
 * Counts by the lock files of both commits, base's before head's, so that a change overrides no count; what
 * they lack is estimated, or, with `exact`, asked for.
 *
 * @param config the configuration's path, beside which the lock file is; null where there is none
 */
export async function countingOf(
  trees: Readonly<Record<'base' | 'head', Tree>>,
  config: string | null,
  exact?: CheckExact,
): Promise<Counting> {
  const place = path.posix.join(path.posix.dirname(config ?? ''), LOCK_NAME);
  const [base, head] = [await lockIn(trees.base, place), await lockIn(trees.head, place)];
  const counts = new Map([...head.counts, ...base.counts]);
  const asking = exact === undefined ? null : new PrefixCounter(exact.endpoints, counts);
  let calibration: { readonly of: number; readonly factors: Calibration } | null = null;
  return {
    async counter(body, segmented) {
      await asking?.count(body, segmented);
      if (calibration?.of !== counts.size)
        calibration = { of: counts.size, factors: calibrationOf(counts) };
      return await countedUnits(segmented, counts, calibration.factors);
    },
    notes: () => [...new Set([...base.notes, ...head.notes]), ...notesOf(asking, place)],
    lock(run, root) {
      if (asking === null) return null;
      const text = printLock(
        keptCounts(counts, run, asking.complaints.size > 0 ? head.counts : null),
      );
      return text === head.text ? null : { file: path.join(root, place), text };
    },
  };
}

/** What the requests of both sides are made of; of an incomplete run all that was known too. */
function keptCounts(
  counts: PrefixCounts,
  { base, head }: AnalysedRun,
  known: PrefixCounts | null,
): PrefixCounts {
  const kept = new Map<string, PrefixCount>(known ?? []);
  for (const prompt of [...base, ...head]) {
    if (prompt.outcome === 'failed') continue;
    for (const { segmented } of prompt.conversations.flatMap(({ turns }) => turns))
      for (const key of prefixKeys(segmented)) {
        const count = counts.get(key);
        if (count !== undefined) kept.set(key, count);
      }
  }
  return kept;
}

interface ReadLock {
  readonly counts: PrefixCounts;
  readonly text: string;
  readonly notes: readonly string[];
}

async function lockIn(tree: Tree, place: string): Promise<ReadLock> {
  const nothing = { counts: new Map<string, PrefixCount>(), text: '' };
  if (!tree.entries.has(place)) return { ...nothing, notes: [] };
  let text: string;
  try {
    text = await readText(tree, place);
  } catch (error) {
    if (!(error instanceof GuardError)) throw error;
    return { ...nothing, notes: [`Token counts are estimates: ${error.message}`] };
  }
  const { counts, notes } = knownCounts(text, place);
  return { counts, text, notes };
}

function notesOf(asking: PrefixCounter | null, place: string): readonly string[] {
  if (asking === null) return [];
  const { asked, complaints } = asking;
  const missing = `Some token counts are estimates: ${[...complaints].join('; ')}.`;
  const spent = `${asked === 1 ? '1 request' : `${asked} requests`} to count endpoints, which ${asked === 1 ? 'costs' : 'cost'} nothing`;
  if (asked === 0) return complaints.size === 0 ? [] : [missing];
  // After a complaint there may be no answer that could be kept.
  return complaints.size === 0 ? [`${spent}; ${place} keeps the answers.`] : [missing, `${spent}.`];
}
