import { analyse } from './analyse.ts';
import { type NamedFile, renderFiles } from './files.ts';
import { type KnownCounts, counterOf } from './known-counts.ts';
import { policyOf } from './policy.ts';
import { RenderCache } from '../render/cache.ts';
import { reportOf } from '../judge/report.ts';
import type { Report } from '../report/report.ts';

/**
 * Compares two request bodies, or two traces, from files, as `check` compares two commits.
 * @param known exact token counts; without them tokens are estimated
 */
export async function diff(
  older: NamedFile,
  newer: NamedFile,
  known?: KnownCounts,
): Promise<Report> {
  // One prompt with one id, whatever the files are called.
  await using cache = new RenderCache();
  const render = (file: NamedFile) => renderFiles([{ id: newer.name, file }], cache);
  const [base, head] = [await render(older), await render(newer)];
  const counter = known === undefined ? undefined : counterOf(known);
  const analysed = await analyse({ base, head }, {}, undefined, undefined, counter);
  return reportOf({
    base: { revision: { ref: older.name, sha: null }, prompts: analysed.base },
    head: { revision: { ref: newer.name, sha: null }, prompts: analysed.head },
    policy: policyOf({}, {}),
    findings: [],
    notes: known?.notes ?? [],
  });
}
