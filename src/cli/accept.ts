import { readFile } from 'node:fs/promises';
import { codeOf, usageError } from '../errors.ts';
import { lastDayFrom } from '../findings/policy/accept.ts';
import { terminal } from '../report/escape/terminal.ts';
import type { Report } from '../report/report.ts';
import type { AcceptNow } from '../report/figures/verdict.ts';
import { addAccepted } from '../repository/config/add-accepted.ts';
import type { AcceptConfig } from '../repository/config/policy.ts';
import { type Host, write } from './host.ts';
import { writeWhole } from './write-file.ts';
import { quoted } from './suggest.ts';

/**
 * What `--accept` and `--reason` ask for; undefined where nothing is accepted.
 * @throws GuardError (usage) for ids that are none, and for one of the two without the other
 */
export function acceptNow(
  ids: readonly string[],
  reason: string | undefined,
  today = new Date(),
): AcceptNow | undefined {
  const names = ids.flatMap((each) => each.split(',')).map((each) => each.trim());
  if (names.length === 0) {
    if (reason === undefined) return undefined;
    throw usageError('--reason goes with --accept ID: name the findings that it is for.');
  }
  const wrong = names.find((name) => !/^[0-9a-f]{8}$/.test(name));
  if (wrong !== undefined)
    throw usageError(
      `--accept was given ${quoted(wrong)}, but a finding's id is eight hex digits: it stands in the comment under "Meant? Accept it", and in the JSON report.`,
    );
  if (reason === undefined || reason.trim() === '')
    throw usageError('--accept needs --reason TEXT: why the finding is meant.');
  const until = lastDayFrom(today.toISOString().slice(0, 10));
  return { ids: new Set(names), reason: reason.trim(), until };
}

/**
 * Writes the entries of what was accepted into the configuration in the work tree.
 * @throws GuardError (usage) for an id that no finding has, and for a file that cannot be written
 */
export async function writeAccepted(
  report: Report,
  accepted: AcceptNow,
  file: { readonly path: string; readonly name: string },
  host: Host,
): Promise<void> {
  const entries = entriesOf(report, accepted);
  const text = addAccepted(await textOf(file.path), file.name, entries);
  await writeWhole(host.cwd, file.path, text);
  const count = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
  const done = `Wrote ${count} of policy.accept into ${file.name}: commit it with the change.`;
  await write(host.stderr, `${terminal(done)}\n`);
}

function entriesOf(report: Report, { ids, reason, until }: AcceptNow): readonly AcceptConfig[] {
  const missing = new Set(ids);
  const entries = new Map<string, AcceptConfig>();
  for (const { id: prompt, head, findings } of report.prompts)
    for (const { id, code, status } of findings) {
      if (!ids.has(id) || status === 'fixed' || head === null) continue;
      missing.delete(id);
      const { wireId } = head;
      const entry = { prompt, code, wireId, reason, ...(until !== null && { until }) };
      entries.set(JSON.stringify(entry), entry);
    }
  const [unknown] = missing;
  if (unknown === undefined) return [...entries.values()];
  const known = report.prompts
    .flatMap(({ head, findings }) => (head === null ? [] : findings))
    .filter(({ status }) => status === 'introduced')
    .map(({ id, code }) => `${id} (${code})`);
  throw usageError(
    `No finding of this comparison that can be accepted has the id ${unknown}. ${known.length === 0 ? 'There is nothing new to accept: check --base and --head.' : `New here: ${known.slice(0, 10).join(', ')}.`}`,
  );
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
