import type { CheckResult } from '../check/check.ts';
import { GuardError, lacking, messageOf } from '../errors.ts';
import { type Annotation, annotationsOf } from './github/annotations.ts';
import {
  EXIT_OF_ERROR,
  EXIT_OF_FAULT,
  EXIT_OF_VERDICT,
  type ExitCode,
} from '../findings/policy/exit.ts';
import { markdownSentence } from '../report/escape/markdown.ts';
import { markdownReport } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { headline } from '../report/view/title.ts';
import { VERSION } from '../version.ts';
import { inInputs } from './input-words.ts';
import { emptyOutputs, outputsOf, type Outputs, type ReportFiles } from './outputs.ts';

/** All that a step tells, for each place where it tells it. */
export interface Outcome {
  readonly outputs: Outputs;
  /** Markdown of at most so many bytes, for the job summary and the comment. */
  readonly markdown: (limit: number) => string;
  readonly annotations: readonly Annotation[];
  /** Whether there is anything to tell to who has no comment yet. */
  readonly isNews: boolean;
  /** What suggestions are made from; null where nothing was compared, and where texts may not be shown. */
  readonly report: Report | null;
  /** Why the step fails, in one line; null where it passes. */
  readonly failure: string | null;
  readonly exitCode: ExitCode;
}

/** The outcome of a comparison. */
export function outcomeOf(
  { report, mayQuote }: Pick<CheckResult, 'report' | 'mayQuote'>,
  files: ReportFiles,
): Outcome {
  return {
    outputs: outputsOf(report, files),
    markdown: (limit) =>
      markdownReport({ ...report, notes: report.notes.map(inInputs) }, { limit }),
    annotations: annotationsOf(report),
    report: mayQuote ? report : null,
    isNews: isNews(report),
    failure: report.verdict === 'pass' ? null : failureOf(report),
    exitCode: EXIT_OF_VERDICT[report.verdict],
  };
}

/** The outcome of a run that broke off. */
export function brokenOff(thrown: unknown, hide: (text: string) => string): Outcome {
  const known = thrown instanceof GuardError;
  const said = hide(inInputs(messageOf(thrown)));
  const way = lacking(thrown);
  const message = known
    ? said
    : way !== null
      ? `${said.replace(/\.$/, '')}: ${way}.`
      : `${said.replace(/\.$/, '')}. This is a fault of prompt-cache-guard ${VERSION}: please report it, with the log of a run with debug logging.`;
  return {
    outputs: emptyOutputs('error'),
    markdown: () => `### ❌ Prompt cache check could not run\n\n${markdownSentence(message)}\n`,
    annotations: [],
    report: null,
    isNews: true,
    failure: message,
    exitCode: known ? EXIT_OF_ERROR[thrown.kind] : EXIT_OF_FAULT,
  };
}

/** Whether a report tells anything to who has no comment yet. */
export function isNews(report: Report): boolean {
  return (
    report.verdict !== 'pass' ||
    report.isAdopting === true ||
    report.findings.some(({ status }) => status !== 'pre-existing') ||
    report.prompts.some(
      ({ status, findings }) =>
        ['changed', 'added', 'removed'].includes(status) ||
        findings.some((finding) => finding.status !== 'pre-existing'),
    )
  );
}

/** The verdict, and the command that shows the same on the reader's own machine. */
function failureOf(report: Report): string {
  const { base, head } = report;
  const commits = `--base ${base.sha ?? base.ref} --head ${head.sha ?? head.ref}`;
  // No ordinary clone has GitHub's merge commit.
  const fetched = head.sha === null ? '' : `git fetch origin ${head.sha} && `;
  return `Prompt cache: ${headline(report)}. To see it on your machine: ${fetched}npx prompt-cache-guard check ${commits}`;
}
