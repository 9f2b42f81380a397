import { type Draft, PLACELESS } from '../../findings/draft.ts';
import type { Judged } from '../../findings/finalise.ts';
import type { Measurement, Outcome } from '../../probe/measurement.ts';
import type { Ratios } from '../report.ts';
import { shownRatio } from '../../request/tokens/ratio.ts';

/** A fall that counts, although base was under the threshold already. */
const FALL = 0.02;

const CONCLUSIVE: ReadonlySet<Outcome> = new Set(['pass', 'flaky', 'fail', 'not-cached']);

/**
 * The finding of a prefix hit ratio under the threshold at head: introduced when base was not under it, or
 * when head fell by more than 0.02. Null where head is not under it, or has no ratio: that is said in a
 * note and never compared in silence. Null too where the probe measured: its outcome then judges
 * (`probe-failed`), and not a prediction or a ratio of few calls.
 */
export function belowThreshold(
  predicted: { readonly base: Ratios | null; readonly head: Ratios | null } | null,
  threshold: number | null,
  measured: Measurement | null = null,
): Judged | null {
  if (measured !== null && CONCLUSIVE.has(measured.outcome)) return null;
  const after = predicted?.head?.prefixHitRatio ?? null;
  if (threshold === null || after === null || after >= threshold) return null;
  const before = predicted?.base?.prefixHitRatio ?? null;
  const isOld = before !== null && before < threshold && before - after <= FALL;
  const fell = before === null ? '' : `, from ${shownRatio(before)} at base`;
  const draft: Draft = {
    ...PLACELESS,
    code: 'hit-ratio-below-threshold',
    severity: 'error',
    subject: 'the prompt',
    facts: {
      problem: `The predicted prefix hit ratio is ${shownRatio(after)}${fell}, under the ${threshold} that min_hit_ratio asks for.`,
    },
    preExisting: isOld,
  };
  return { draft, status: isOld ? 'pre-existing' : 'introduced', related: [] };
}
