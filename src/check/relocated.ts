import type { Finding } from '../findings/finding.ts';
import type { Report } from '../report/report.ts';

/** A report of a folder with the paths of the repository, where a person, and the pull request, look for them. */
export function relocated(report: Report, folder: string): Report {
  if (folder === '') return report;
  const at = (path: string): string => `${folder}/${path}`;
  const finding = (one: Finding): Finding => ({
    ...one,
    file: one.file === null ? null : at(one.file),
    related: one.related.map(finding),
  });
  const { coverage } = report;
  return {
    ...report,
    findings: report.findings.map(finding),
    ...(coverage !== undefined && {
      coverage: {
        ...coverage,
        unguarded: coverage.unguarded.map((one) => ({ ...one, file: at(one.file) })),
      },
    }),
    prompts: report.prompts.map((prompt) => ({
      ...prompt,
      source: { ...prompt.source, paths: prompt.source.paths.map(at) },
      findings: prompt.findings.map(finding),
    })),
  };
}
