import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { avoidableFindings, avoidableIn } from '../../check/mend/avoidable.ts';
import { mended } from '../../check/mend/mended.ts';
import type { Cause } from '../../findings/finding.ts';
import { listCauses } from '../../findings/words/causes.ts';
import { terminal } from '../../report/escape/terminal.ts';
import type { Report } from '../../report/report.ts';
import { openRepository } from '../../repository/git/repository.ts';
import { decodeText, readText } from '../../repository/git/text.ts';
import { type Host, write } from '../host.ts';
import { writeWhole } from '../write-file.ts';

/**
 * A check whose work tree has base's form wherever that is found better.
 *
 * @param look makes the check
 */
export async function fixed<T extends { readonly report: Report }>(
  look: () => Promise<T>,
  repo: string,
  host: Host,
): Promise<T> {
  const first = await look();
  const done = await fixFiles(first.report, repo, host);
  if (done.fixed.length === 0) {
    await tell(done, true, host);
    return first;
  }
  const second = await look().catch(async (error: unknown) => {
    await putBack(done.fixed);
    throw error;
  });
  const hasHelped = isBetter(second.report, first.report);
  if (!hasHelped) await putBack(done.fixed);
  await tell(done, hasHelped, host);
  return hasHelped ? second : first;
}

/** A file that was given base's form, with what it was. */
interface Fixed {
  /** From the root of the repository. */
  readonly name: string;
  readonly file: string;
  readonly before: string;
  readonly causes: readonly Cause[];
}

/** What could not be given base's form, and why. */
interface Unfixed {
  readonly name: string;
  readonly why: string;
}

/**
 * Gives files of the work tree base's form around what was meant: those in which the report found order,
 * white space, line ends, Unicode form or the spelling of JSON alone to differ (contract, section 2).
 *
 * @returns the files that are other ones now, and those that stayed as they were
 */
async function fixFiles(
  report: Report,
  repo: string,
  host: Host,
): Promise<{ readonly fixed: readonly Fixed[]; readonly unfixed: readonly Unfixed[] }> {
  const found = avoidableIn(report);
  const { sha } = report.base;
  if (found.size === 0 || sha === null) return { fixed: [], unfixed: [] };
  await using repository = await openRepository(repo, { env: host.env });
  const tree = await repository.tree(sha);
  const fixed: Fixed[] = [];
  const unfixed: Unfixed[] = [];
  for (const [name, causes] of found) {
    const file = path.join(repository.root, name);
    const leave = (why: string) => unfixed.push({ name, why });
    if (tree.entries.get(name)?.kind !== 'file') {
      leave('base has no file of that name to take the form from');
      continue;
    }
    try {
      if (!(await lstat(file)).isFile()) {
        leave('it is no file of its own in the work tree');
        continue;
      }
      const base = await readText(tree, name);
      const before = decodeText(await readFile(file), name);
      const after = mended(name, base, before);
      if (after === before) {
        leave('what differs there is not in this file, or was meant');
        continue;
      }
      await writeWhole(repository.root, file, after);
      fixed.push({ name, file, before, causes });
    } catch (error) {
      leave(messageOf(error));
    }
  }
  return { fixed, unfixed };
}

/** Puts files back that a second look does not find better. */
async function putBack(fixed: readonly Fixed[]): Promise<void> {
  for (const { file, before } of fixed) await writeWhole(path.dirname(file), file, before);
}

/** Whether a second report tells of less that nobody means, and of nothing that the first one could analyse. */
function isBetter(after: Report, before: Report): boolean {
  const failed = ({ prompts }: Report) => prompts.filter(({ status }) => status === 'error').length;
  const avoidable = (report: Report) => avoidableFindings(report).length;
  return failed(after) <= failed(before) && avoidable(after) < avoidable(before);
}

/** Says what was done, on stderr. */
async function tell(
  { fixed, unfixed }: { readonly fixed: readonly Fixed[]; readonly unfixed: readonly Unfixed[] },
  hasHelped: boolean,
  host: Host,
): Promise<void> {
  const lines = [
    ...fixed.map(({ name, causes }) =>
      hasHelped
        ? `Fixed ${name}: ${listCauses(causes)} as at base.`
        : `Left ${name} as it was: with base's form it is found no better.`,
    ),
    ...unfixed.map(({ name, why }) => `Not fixed: ${name}: ${why}.`),
    ...(fixed.length + unfixed.length === 0
      ? ['Nothing to fix: no file of the work tree differs from base in its form alone.']
      : []),
  ];
  await write(host.stderr, lines.map((line) => `${terminal(line)}\n`).join(''));
}
