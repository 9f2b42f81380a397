import { analysisError } from '../errors.ts';
import { analyse } from './analysed.ts';
import { type NamedFile, renderFiles } from './files.ts';
import { type Beside, NOTHING_BESIDE, notesBeside } from './beside.ts';
import { counterOf } from './known-counts.ts';
import { policyOf } from './policy.ts';
import { RenderCache } from '../render/cache.ts';
import { reportOf } from '../report/figures/report.ts';
import type { Report } from '../report/report.ts';

/**
 * Compares two request bodies, or two traces, from files, as `check` compares two commits.
 * @param beside what the folder says in which they are looked at
 * @throws GuardError (analysis) for an older file of which nothing can be analysed
 */
export async function diff(
  older: NamedFile,
  newer: NamedFile,
  beside: Beside = NOTHING_BESIDE,
): Promise<Report> {
  const { known, models } = beside;
  // One prompt with one id, whatever the files are called.
  await using cache = new RenderCache();
  const render = (file: NamedFile) => renderFiles([{ id: newer.name, file }], cache);
  const [base, head] = [await render(older), await render(newer)];
  const counter = known === undefined ? undefined : counterOf(known);
  const analysed = await analyse({ base, head }, { models, counter });
  const unread = analysed.base.filter((prompt) => prompt.outcome === 'failed');
  const [first] = unread;
  // Where commits are compared, what base could not render is nobody's fault. Here somebody named it.
  if (first !== undefined && unread.length === analysed.base.length)
    throw analysisError(withPlace(older.name, first.reason));
  return reportOf({
    base: { revision: { ref: older.name, sha: null }, prompts: analysed.base },
    head: { revision: { ref: newer.name, sha: null }, prompts: analysed.head },
    policy: policyOf({}, {}),
    findings: [],
    notes: [...unread.map(({ id, reason }) => uncompared(id, reason)), ...notesBeside(beside)],
  });
}

function withPlace(name: string, reason: string): string {
  return reason.startsWith(name) ? reason : `${name}: ${reason}`;
}

function uncompared(id: string, reason: string): string {
  return `${id} could not be analysed in the older file, so that nothing of it was compared: ${reason}`;
}
