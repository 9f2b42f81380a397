import { type AcceptEntry, acceptedBy } from '../../findings/policy/accept.ts';
import type { Accepted, Finding } from '../../findings/finding.ts';
import { type FailOn, isFailing } from '../../findings/policy/policy.ts';
import { verdictOf } from '../../findings/policy/verdict.ts';
import type { PromptReport, Report } from '../report.ts';

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
  /** Everything is shown, and nothing fails. */
  readonly reportOnly?: boolean;
}

/** What the user accepts with this run: its entries are yet to be written. */
export interface AcceptNow extends Accepted {
  readonly ids: ReadonlySet<string>;
}

/** Marks the findings of the run as a whole that fail it. */
export function runWithPolicy(findings: readonly Finding[], policy: Policy): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, fails: isFailing(finding, policy.failOn) }));
}

interface JudgedFindings extends Pick<Report, 'findings' | 'prompts'> {
  /** Findings that count and are not listed. */
  readonly cut: readonly Finding[];
}

interface Standing extends Pick<Report, 'verdict' | 'findings' | 'prompts'> {
  readonly reportOnly: { readonly wouldFail: number } | null;
}

/**
 * The verdict. A run whose config declares prompts of which none could be analysed is an error, whoever is
 * to blame; one that only reports fails on nothing, and counts what would.
 */
export function standing(
  { findings, prompts, cut }: JudgedFindings,
  policy: Policy,
  isNoneAnalysed: boolean,
): Standing {
  const all = [...findings, ...prompts.flatMap((prompt) => prompt.findings), ...cut];
  const found = verdictOf(all);
  const verdict = found === 'pass' && isNoneAnalysed ? 'error' : found;
  if (policy.reportOnly !== true) return { verdict, findings, prompts, reportOnly: null };
  const quiet = (finding: Finding): Finding => ({ ...finding, fails: false });
  return {
    verdict: 'pass',
    findings: findings.map(quiet),
    prompts: prompts.map((prompt) => ({ ...prompt, findings: prompt.findings.map(quiet) })),
    reportOnly: { wouldFail: all.filter(({ fails }) => fails).length },
  };
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
