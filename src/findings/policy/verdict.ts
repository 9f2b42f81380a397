import type { Finding } from '../finding.ts';

export type Verdict = 'pass' | 'fail' | 'error';

/**
 * The verdict of a run over the findings that fail it. What could not be analysed is an error and no
 * failure; a run with both is a failure.
 */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const failing = findings.filter((finding) => finding.fails);
  if (failing.some((finding) => finding.code !== 'not-analysed')) return 'fail';
  return failing.length > 0 ? 'error' : 'pass';
}
