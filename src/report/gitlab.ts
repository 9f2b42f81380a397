import type { Finding } from '../findings/finding.ts';
import { sentence } from './escape/terminal.ts';
import { listed, promptName } from './listed.ts';
import type { Report } from './report.ts';

/** What stands in no file is shown at the configuration, where a person would answer it. */
const NOWHERE = 'prompt-cache-guard.yml';

/**
 * The report for GitLab's merge request widget, ending with a line break (docs.gitlab.com, Code Quality
 * report format, read 2026-12-01): a list of issues with description, check_name, fingerprint, severity and
 * place. What was accepted is left out, since the format has no word for it.
 */
export function gitlabReport(report: Report): string {
  const issues = listed(report)
    .filter(({ finding }) => finding.accepted === null)
    .map(({ finding, prompt, file, line, fingerprint }) => ({
      description: sentence(
        `${prompt === null ? '' : `${promptName(prompt)}: `}${finding.message} Fix: ${finding.fix}`,
      ),
      check_name: finding.code,
      fingerprint,
      severity: severityOf(finding),
      location: { path: (file ?? NOWHERE).toWellFormed(), lines: { begin: line } },
    }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** GitLab knows info, minor, major, critical and blocker. */
function severityOf({ severity, fails }: Finding): string {
  if (fails) return 'blocker';
  return { error: 'major', warning: 'minor', note: 'info' }[severity];
}
