import { analyse } from './analyse.ts';
import { type NamedFile, renderFiles } from './files.ts';
import { type KnownCounts, counterOf } from './known-counts.ts';
import { policyOf } from './policy.ts';
import { RenderCache } from '../render/cache.ts';
import type { CommandRenderer } from '../render/perturbation.ts';
import { repeatRun } from './repeat.ts';
import { reportOf } from '../report/figures/report.ts';
import type { Report } from '../report/report.ts';

/**
 * Looks at request bodies as they are, without git: everything that one rendering shows. Unlike a prompt
 * that a pull request adds, what is wrong in a file that somebody names fails.
 * @param known exact token counts; without them tokens are estimated
 */
export async function lint(files: readonly NamedFile[], known?: KnownCounts): Promise<Report> {
  await using cache = new RenderCache();
  const counter = known === undefined ? undefined : counterOf(known);
  const inputs = files.map((file) => ({ id: file.name, file }));
  const repeats = repeatRun({ renderer: NO_COMMANDS, models: {}, counter });
  const rendered = await repeats.ofTemplates({ base: [], head: await renderFiles(inputs, cache) });
  const repeated = (side: 'base' | 'head', id: string) => repeats.analysed(side, id);
  const { head } = await analyse(rendered, {}, () => {}, repeated, counter);
  return reportOf({
    base: { revision: { ref: '', sha: null }, prompts: [] },
    head: { revision: { ref: 'files', sha: null }, prompts: head },
    policy: { ...policyOf({}, {}), adoptionFails: true },
    findings: [],
    notes: [
      ...(rendered.head.some(({ source }) => source.kind === 'text') ? [TEXTS] : []),
      ...(known?.notes ?? []),
    ],
  });
}

/** Files hold none. */
const NO_COMMANDS: CommandRenderer = {
  renderOnce: () => Promise.reject(new TypeError('a file holds no command')),
};

const TEXTS =
  'A text by itself has no markers and no model, so nothing is said about its layout: name it under system in a configuration, and check compares the request that it is part of.';
