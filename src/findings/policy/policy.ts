import { CATALOGUE } from '../catalogue.ts';
import { FINDING_CODES } from '../../repository/config/vocabulary.ts';
import type { Finding, FindingCode, Severity } from '../finding.ts';

/** An entry of `fail_on`, read. */
export interface FailOnEdit {
  readonly sign: '+' | '-' | null;
  readonly code: FindingCode;
  readonly bar: Severity | null;
}

/** Which codes fail a run, and from which severity on. */
export type FailOn = ReadonlyMap<FindingCode, Severity>;

const DEFAULT: FailOn = new Map(
  FINDING_CODES.filter((code) => CATALOGUE[code].failsByDefault).map((code) => [code, 'error']),
);

/** The codes that fail a run, from `policy.fail_on`; null where the configuration has no such list. */
export function failOnOf(edits: readonly FailOnEdit[] | null): FailOn {
  return edits === null ? DEFAULT : editFailOn(DEFAULT, edits);
}

/** Signed entries edit a list; a list without signs replaces it, an empty one with nothing. */
export function editFailOn(current: FailOn, edits: readonly FailOnEdit[]): FailOn {
  const replaces = edits.every(({ sign }) => sign === null);
  const bars = new Map<FindingCode, Severity>(replaces ? [] : current);
  for (const { sign, code, bar } of edits) {
    if (sign === '-') bars.delete(code);
    else bars.set(code, bar ?? bars.get(code) ?? NEVER_ERRORS.get(code) ?? 'error');
  }
  return bars;
}

// The bar is `error`; but who adds a code that never is one means the severity that it has.
const NEVER_ERRORS: ReadonlyMap<FindingCode, Severity> = new Map([
  ['prefix-changed', 'note'],
  ['breakpoint-changed', 'note'],
  ['stranded-tokens', 'note'],
  ['config-changed', 'note'],
  ['unguarded', 'note'],
  ['no-breakpoint', 'warning'],
  ['lookback-exceeded', 'warning'],
  ['implicit-only', 'warning'],
]);

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** Whether a policy lets through what an earlier one would have stopped. */
export function isLooser(earlier: FailOn, later: FailOn): boolean {
  return [...earlier].some(([code, bar]) => {
    const now = later.get(code);
    return now === undefined || RANK[now] > RANK[bar];
  });
}

/** Says whether a finding fails the run by its code, status and severity; who owns it comes on top. */
export function isFailing(finding: Finding, failOn: FailOn): boolean {
  const bar = failOn.get(finding.code);
  return (
    bar !== undefined &&
    finding.status === 'introduced' &&
    finding.accepted === null &&
    RANK[finding.severity] >= RANK[bar]
  );
}
