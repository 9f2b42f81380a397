import { analyse } from './analyse.ts';
import { type NamedFile, renderFiles } from './files.ts';
import { policyOf } from './policy.ts';
import { RenderCache } from '../render/cache.ts';
import { reportOf } from '../judge/report.ts';
import type { Report } from '../report/report.ts';

/** Compares two request bodies, or two traces, from files, as `check` compares two commits. */
export async function diff(older: NamedFile, newer: NamedFile): Promise<Report> {
  // One prompt with one id, whatever the files are called.
  await using cache = new RenderCache();
  const render = (file: NamedFile) => renderFiles([{ id: newer.name, file }], cache);
  const [base, head] = [await render(older), await render(newer)];
  const analysed = await analyse({ base, head }, {});
  return reportOf({
    base: { revision: { ref: older.name, sha: null }, prompts: analysed.base },
    head: { revision: { ref: newer.name, sha: null }, prompts: analysed.head },
    policy: policyOf({}, {}),
    findings: [],
    notes: [],
  });
}
