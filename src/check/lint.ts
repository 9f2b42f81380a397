import { analyse } from './analyse.ts';
import { type NamedFile, renderFiles } from './files.ts';
import { policyOf } from './policy.ts';
import { reportOf } from '../judge/report.ts';
import type { Report } from '../report/report.ts';

/**
 * Looks at request bodies as they are, without git: everything that one rendering shows. Unlike a prompt
 * that a pull request adds, what is wrong in a file that somebody names fails.
 */
export async function lint(files: readonly NamedFile[]): Promise<Report> {
  const rendered = await renderFiles(files.map((file) => ({ id: file.name, file })));
  const { head } = await analyse({ base: [], head: rendered }, {});
  return reportOf({
    base: { revision: { ref: '', sha: null }, prompts: [] },
    head: { revision: { ref: 'files', sha: null }, prompts: head },
    policy: { ...policyOf({}, {}), adoptionFails: true },
    findings: [],
    notes: rendered.some(({ source }) => source.kind === 'text') ? [TEXTS] : [],
  });
}

const TEXTS =
  'A text by itself has no markers and no model, so nothing is said about its layout: name it under system in a configuration, and check compares the request that it is part of.';
