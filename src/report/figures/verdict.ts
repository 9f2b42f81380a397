import { type AcceptEntry, acceptedBy } from '../../findings/policy/accept.ts';
import type { Accepted, Finding } from '../../findings/finding.ts';
import { type FailOn, isFailing } from '../../findings/policy/policy.ts';
import type { PromptReport } from '../report.ts';

/** The policy in force, from the configuration and the flags. */
export interface Policy {
  readonly failOn: FailOn;
  readonly accept: readonly AcceptEntry[];
  /** The day of the run, as YYYY-MM-DD: accepted findings may end. */
  readonly today: string;
  /** A prompt without a base fails like any other: for files that are looked at by themselves. */
  readonly adoptionFails?: boolean;
  /** Findings that this run is to accept, by their ids, besides those that entries accept. */
  readonly acceptNow?: AcceptNow | undefined;
}

/** What the user accepts with this run: its entries are yet to be written. */
export interface AcceptNow extends Accepted {
  readonly ids: ReadonlySet<string>;
}

/**
 * Marks the findings of a prompt that fail the run, and those that are accepted. A prompt that base does
 * not have is being adopted: its findings are shown and fail nothing.
 */
export function withPolicy(prompt: PromptReport, policy: Policy): PromptReport {
  const wireId = prompt.head?.wireId ?? null;
  const findings = prompt.findings.map((finding) => {
    const accepted =
      acceptedBy(policy.accept, finding, prompt.id, wireId, policy.today) ??
      acceptedNow(finding, policy);
    const judged = { ...finding, accepted };
    const adopted = prompt.status === 'added' && policy.adoptionFails !== true;
    return { ...judged, fails: !adopted && isFailing(judged, policy.failOn) };
  });
  return { ...prompt, findings };
}

function acceptedNow({ id }: Finding, { acceptNow }: Policy): Accepted | null {
  if (acceptNow?.ids.has(id) !== true) return null;
  return { reason: acceptNow.reason, until: acceptNow.until };
}
