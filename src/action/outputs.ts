import type { PromptReport, Report } from '../report/report.ts';

/** The outputs of action.yml; an empty text where there is nothing to put out. */
export interface Outputs {
  readonly verdict: 'pass' | 'fail' | 'error';
  readonly changed: 'true' | 'false';
  readonly 'changed-count': string;
  readonly 'findings-count': string;
  readonly 'hit-ratio': string;
  readonly 'report-path': string;
  readonly 'sarif-path': string;
  readonly 'junit-path': string;
  readonly 'html-path': string;
  readonly 'requests-path': string;
  readonly 'comment-url': string;
}

/** Where the files of a run lie. */
export interface ReportFiles {
  readonly report: string;
  readonly html: string;
  readonly sarif: string;
  readonly junit: string;
  readonly requests: string;
}

/** What holds before, or without, a report. */
export function emptyOutputs(verdict: Outputs['verdict']): Outputs {
  return {
    verdict,
    changed: 'false',
    'changed-count': '0',
    'findings-count': '0',
    'hit-ratio': '',
    'report-path': '',
    'sarif-path': '',
    'junit-path': '',
    'html-path': '',
    'requests-path': '',
    'comment-url': '',
  };
}

/** What a report puts out: figures and paths, and no text of a prompt. */
export function outputsOf(report: Report, files: ReportFiles): Outputs {
  const changed = report.prompts.filter(isChanged).length;
  const { error, warning, note } = report.totals.findings;
  return {
    ...emptyOutputs(report.verdict),
    changed: changed > 0 ? 'true' : 'false',
    'changed-count': String(changed),
    'findings-count': String(error + warning + note),
    'hit-ratio': lowestHitRatio(report),
    'report-path': files.report,
    'html-path': files.html,
    'sarif-path': files.sarif,
    'junit-path': files.junit,
    'requests-path': files.requests,
  };
}

/** Whether this change adds, removes or edits the prompt; a volatile one may have been so before. */
function isChanged({ status, base, head }: PromptReport): boolean {
  if (status === 'volatile') return base?.wireId !== head?.wireId;
  return status === 'changed' || status === 'added' || status === 'removed';
}

/** The lowest prefix hit ratio at head, measured ones before predicted ones. */
function lowestHitRatio(report: Report): string {
  const ratios = report.prompts.flatMap(({ hitRatio: { measured, predicted } }) => {
    const ratio = measured?.prefixHitRatio ?? predicted?.head?.prefixHitRatio ?? null;
    return ratio === null ? [] : [ratio];
  });
  return ratios.length === 0 ? '' : String(Math.min(...ratios));
}
