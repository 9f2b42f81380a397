import type { Draft } from '../draft.ts';
import type { FindingCode, Severity } from '../finding.ts';
import type { Loss } from '../loss/losses.ts';

/** Codes that are errors only with a real loss in the steady state (semantics, section 0). */
export const BY_LOSS: ReadonlySet<FindingCode> = new Set([
  'breakpoint-lost',
  'unstable-history',
  'unshared-prefix',
  'volatile-prefix',
  'write-only-breakpoint',
]);

/**
 * How bad a finding is: as its axis says, and for the five codes that are about what is read, an error only
 * where playing shows that it matters. What no play tells of is as its axis says.
 *
 * @param loss null where nothing was played
 */
export function severityOf(
  { code, severity, axis }: Draft,
  loss: Loss | null,
  isRecording: boolean,
): Severity {
  if (severity !== 'error' || loss === null || !BY_LOSS.has(code)) return severity;
  if (!loss.isReal) return 'note';
  // What happened once in a recording, and that nothing repeats, may have been meant.
  return isRecording && axis === 'turn' && loss.turns <= 1 ? 'warning' : 'error';
}
