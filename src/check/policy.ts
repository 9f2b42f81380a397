import { parseFailOnFlag } from '../repository/config/fail-on.ts';
import type { PolicyConfig } from '../repository/config/schema.ts';
import type { AcceptNow, Policy } from '../report/figures/verdict.ts';
import { editFailOn, failOnOf } from '../findings/policy/policy.ts';

/** What the command line or the Action says about the policy. */
export interface PolicyFlags {
  readonly failOn?: string | undefined;
  readonly reportOnly?: boolean | undefined;
  readonly today?: Date | undefined;
  readonly accept?: AcceptNow | undefined;
}

/**
 * The policy in force: flags beat the configuration. Signed entries of a flag edit what the configuration
 * says; a list without signs replaces it.
 *
 * @throws GuardError (usage) for a flag that names no finding code
 */
export function policyOf(policy: PolicyConfig, flags: PolicyFlags): Policy {
  const flag = flags.failOn === undefined ? null : parseFailOnFlag(flags.failOn);
  const configured = failOnOf(policy.fail_on ?? null);
  return {
    failOn: flag === null ? configured : editFailOn(configured, flag),
    accept: policy.accept ?? [],
    acceptNow: flags.accept,
    today: (flags.today ?? new Date()).toISOString().slice(0, 10),
    reportOnly: flags.reportOnly ?? policy.report_only ?? false,
  };
}
