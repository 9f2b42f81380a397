import { readFile } from 'node:fs/promises';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Report } from '../../../src/report/report.ts';
import type { Files } from '../../support/repository.ts';

const CONFIG = `version: 1
prompts:
  - { id: node, render: node incidents.mjs }
  - { id: python, render: python3 incidents.py }
  - id: answers
    render: node answers.mjs
    vars: { found: { varies: request, values: [Parcels take two days., Refunds take a week.] } }
`;

/** The programs of fixtures/repeat/ as the files of a repository; they read `mode`, which is not among them. */
export async function incidentFiles(): Promise<Files> {
  const folder = new URL('../../../fixtures/repeat/', import.meta.url);
  const programs = await Promise.all(
    ['incidents.mjs', 'incidents.py', 'answers.mjs'].map(
      async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const,
    ),
  );
  const notes = Array.from('abcdefghijkl', (name) => [`notes/${name}.md`, name] as const);
  return { 'prompt-cache-guard.yml': CONFIG, ...Object.fromEntries([...programs, ...notes]) };
}

/** The findings of one prompt that two renders or two commits made. */
export function findingsOf(report: Report, id: string): readonly Finding[] {
  const prompt = report.prompts.find((one) => one.id === id);
  return (prompt?.findings ?? []).filter(({ axis }) => axis === 'repeat' || axis === 'commit');
}
