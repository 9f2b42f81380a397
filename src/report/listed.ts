import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';
import type { PromptReport, Report } from './report.ts';

/** A finding as formats list it that know no prompts: with where it stands and who it is. */
export interface Listed {
  readonly finding: Finding;
  /** The prompt that it is about; null for one about the run. */
  readonly prompt: PromptReport | null;
  /** The file that a person opens, by repository path; null where none is known. */
  readonly file: string | null;
  /** The line, from 1; 1 where only the file is known. */
  readonly line: number;
  /** 64 hex digits: equal for the same fact in every run, wherever its line moves, and no two in a report. */
  readonly fingerprint: string;
}

/** The findings that stand at head, the run's own first, in the order of the report. What is fixed is not there any more. */
export function listed(report: Report): readonly Listed[] {
  const times = new Map<string, number>();
  const one = (finding: Finding, prompt: PromptReport | null): Listed => {
    const fact = JSON.stringify([
      finding.code,
      prompt?.id ?? null,
      prompt?.case ?? null,
      prompt?.conversation ?? null,
      finding.id,
    ]);
    const before = times.get(fact) ?? 0;
    times.set(fact, before + 1);
    return {
      finding,
      prompt,
      file: finding.file ?? prompt?.source.paths[0] ?? null,
      line: finding.file === null ? 1 : Math.max(1, finding.fileLine ?? 1),
      fingerprint: createHash('sha256').update(`${fact}${before}`).digest('hex'),
    };
  };
  return [
    ...report.findings.map((finding) => one(finding, null)),
    ...report.prompts.flatMap((prompt) => prompt.findings.map((finding) => one(finding, prompt))),
  ].filter(({ finding }) => finding.status !== 'fixed');
}

/** A prompt by name; what tells cases and conversations apart only where there is more than one. */
export function promptName({ id, case: name, conversation }: PromptReport): string {
  const which = [
    ...(name === 'default' ? [] : [`case ${name}`]),
    ...(conversation === '1' ? [] : [`conversation ${conversation}`]),
  ];
  return which.length === 0 ? id : `${id} (${which.join(', ')})`;
}
