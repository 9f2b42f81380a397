import { analyse } from './analysed.ts';
import { type NamedFile, renderFiles } from './files.ts';
import { type Beside, NOTHING_BESIDE, notesBeside } from './beside.ts';
import { counterOf } from './known-counts.ts';
import { policyOf } from './policy.ts';
import { RenderCache } from '../render/cache.ts';
import { repeatTemplates, settled } from './repeat/repeated.ts';
import { reportOf } from '../report/figures/report.ts';
import type { Report } from '../report/report.ts';

/**
 * Looks at request bodies as they are, without git: everything that one rendering shows. Unlike a prompt
 * that a pull request adds, what is wrong in a file that somebody names fails.
 * @param beside what the folder says in which they are looked at
 */
export async function lint(
  files: readonly NamedFile[],
  beside: Beside = NOTHING_BESIDE,
): Promise<Report> {
  const { known, models } = beside;
  await using cache = new RenderCache();
  const counter = known === undefined ? undefined : counterOf(known);
  const inputs = files.map((file) => ({ id: file.name, file }));
  const options = { models, counter };
  const { prompts, repeated } = await repeatTemplates(
    await renderFiles(inputs, cache),
    'head',
    options,
  );
  const shown = await settled({ base: [], head: repeated }, options);
  const { head } = await analyse({ base: [], head: prompts, repeated: shown }, options);
  return reportOf({
    base: { revision: { ref: '', sha: null }, prompts: [] },
    head: { revision: { ref: 'files', sha: null }, prompts: head },
    policy: { ...policyOf({}, {}), adoptionFails: true },
    findings: [],
    notes: [
      ...(prompts.some(({ source }) => source.kind === 'text') ? [TEXTS] : []),
      ...notesBeside(beside),
    ],
  });
}

const TEXTS =
  'A text by itself has no markers and no model, so nothing is said about its layout: name it under system in a configuration, and check compares the request that it is part of.';
