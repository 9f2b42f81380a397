import type { Finding } from '../../findings/finding.ts';
import { LIMITS } from '../../limits.ts';
import { sentence } from '../../report/escape/terminal.ts';
import type { Report } from '../../report/report.ts';
import { byStake, byWeight } from '../../report/stake.ts';

/** A remark on a line of the pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Null for a remark on the run as a whole. */
  readonly file: string | null;
  readonly line: number | null;
}

/**
 * What is new in this change and worse than a note, where a person edits it; what fails comes first.
 * GitHub drops what is beyond ten of a kind without a word, so the last one counts the others.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const found = [
    ...report.findings,
    ...byStake(report).flatMap((prompt) => byWeight(prompt.findings)),
  ].filter(isShown);
  const sorted = [...found.filter(({ fails }) => fails), ...found.filter(({ fails }) => !fails)];
  const all = withoutRepeats(sorted.map(annotationOf));
  if (all.length <= LIMITS.annotations + 1) return all;
  const shown = all.slice(0, LIMITS.annotations);
  return [...shown, moreOf(all.length - shown.length)];
}

function isShown(finding: Finding): boolean {
  if (finding.status !== 'introduced' || finding.accepted !== null) return false;
  return finding.fails || finding.severity !== 'note';
}

function annotationOf(finding: Finding): Annotation {
  const fix = finding.fix === '' ? '' : ` ${finding.fix}`;
  return {
    level: finding.fails ? 'error' : 'warning',
    title: `Prompt cache: ${finding.code}`,
    message: sentence(`${finding.message}${fix}`),
    file: finding.file,
    line: finding.file === null ? null : finding.fileLine,
  };
}

/** Cases of one prompt share a file, and say the same of its line. */
function withoutRepeats(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...new Map(annotations.map((one) => [JSON.stringify(one), one])).values()];
}

function moreOf(count: number): Annotation {
  return {
    level: 'notice',
    title: 'Prompt cache',
    message: `${count} more findings are in the job summary.`,
    file: null,
    line: null,
  };
}
