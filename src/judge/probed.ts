import type { Judged, Owner } from '../findings/finalise.ts';
import type { Draft } from '../findings/draft.ts';
import type { Status } from '../findings/finding.ts';
import type { Measurement } from '../probe/measurement.ts';
import type { PromptStatus } from '../report/report.ts';

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
 * nothing out. A prefix with the same bytes at base would have failed there too.
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
  const status: Status = isBad && isOld(prompt) ? 'pre-existing' : 'introduced';
  const draft: Draft = {
    code: 'probe-failed',
    severity: 'error',
    axis: null,
    where: null,
    whereBefore: null,
    causes: [],
    varies: null,
    lostTokens: 0,
    before: null,
    after: null,
    subject: 'the prompt',
    facts: { problem: reason, rule: outcome },
    unitKey: '',
    unit: null,
    file: null,
    fileLine: null,
    preExisting: status === 'pre-existing',
  };
  return { draft, status, related: [] };
}

function isOld({ status, judged }: ProbedPrompt): boolean {
  if (status !== 'volatile') return status === 'unchanged';
  return judged.every(
    (one) => one.draft.code !== 'volatile-prefix' || one.status === 'pre-existing',
  );
}
