import type { Accepted, Finding } from '../finding.ts';

/** An accepted finding, as the configuration lists it. */
export interface AcceptEntry {
  readonly prompt: string;
  readonly code: string;
  readonly wireId: string;
  readonly reason: string;
  readonly until?: string | undefined;
}

/**
 * The entry that accepts a finding of a prompt at head, or null. An entry is bound to the bytes it was
 * written for (the wire id) and ends with the day `until`.
 *
 * @param today the day of the run, as YYYY-MM-DD
 */
export function acceptedBy(
  entries: readonly AcceptEntry[],
  finding: Finding,
  prompt: string,
  wireId: string | null,
  today: string,
): Accepted | null {
  const entry = entries.find(
    (candidate) =>
      candidate.prompt === prompt &&
      candidate.code === finding.code &&
      candidate.wireId === wireId &&
      (candidate.until === undefined || today <= candidate.until),
  );
  return entry === undefined ? null : { reason: entry.reason, until: entry.until ?? null };
}

/** Days that an acceptance holds unless somebody says otherwise: long enough for any pull request to be merged. */
const DAYS = 90;

/** The last day of an entry that is written on `day`; both as YYYY-MM-DD. */
export function lastDayFrom(day: string): string {
  return new Date(Date.parse(day) + DAYS * 86_400_000).toISOString().slice(0, 10);
}
