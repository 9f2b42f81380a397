import type { Judged, Owner } from '../../findings/finalise.ts';
import { type Draft, PLACELESS } from '../../findings/draft.ts';
import type { FindingCode, Status } from '../../findings/finding.ts';
import type { Measurement } from '../../probe/measurement.ts';
import type { PromptStatus } from '../report.ts';

/** What the live probe found in a run. */
export interface Measured {
  /** Null for a prompt, case and conversation that was not probed. */
  of(owner: Owner): Measurement | null;
  /** Whether a prompt that could not be measured fails the run (`probe: required`). */
  readonly isRequired: boolean;
}

/** What else is known of the prompt. */
export interface ProbedPrompt {
  readonly status: PromptStatus;
  readonly judged: readonly Judged[];
}

/**
 * The finding of a probe that found nothing in the cache, or, where it is required, of one that found
 * nothing out.
 */
export function probeFailed(
  measurement: Measurement | null,
  isRequired: boolean,
  prompt: ProbedPrompt,
): Judged | null {
  if (measurement === null) return null;
  const { outcome, reason } = measurement;
  const isBad = outcome === 'fail' || outcome === 'not-cached';
  const isMissing = outcome === 'skipped' || outcome === 'inconclusive';
  if (!isBad && !(isMissing && isRequired)) return null;
  const isOld = isBad && wasBad(measurement, prompt);
  const status: Status = isOld ? 'pre-existing' : 'introduced';
  const draft: Draft = {
    ...PLACELESS,
    code: 'probe-failed',
    severity: 'error',
    subject: 'the prompt',
    facts: { problem: reason, rule: outcome },
    preExisting: isOld,
  };
  return { draft, status, related: [] };
}

/** Whether base would have failed as well: it has the same bytes, was as volatile, or was not cached either. */
function wasBad({ outcome, survival }: Measurement, { status, judged }: ProbedPrompt): boolean {
  const has = (codes: readonly FindingCode[], own: Status) =>
    judged.some(({ draft, status: known }) => codes.includes(draft.code) && known === own);
  if (status === 'unchanged') return true;
  if (status === 'volatile') return !has(['volatile-prefix'], 'introduced');
  if (outcome !== 'not-cached') return false;
  return survival?.of === 0 || has(['no-breakpoint', 'below-minimum'], 'pre-existing');
}
