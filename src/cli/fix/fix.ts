import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { AVOIDABLE_CAUSES, type Cause, type Finding } from '../../findings/finding.ts';
import { listCauses } from '../../findings/words/causes.ts';
import { terminal } from '../../report/escape/terminal.ts';
import type { SourceKind } from '../../render/rendering.ts';
import type { Report } from '../../report/report.ts';
import { openRepository } from '../../repository/git/repository.ts';
import { decodeText, readText } from '../../repository/git/text.ts';
import { type Host, write } from '../host.ts';
import { writeWhole } from '../write-file.ts';
import { mendedJson, mendedJsonLines } from './mended-json.ts';
import { mendedText } from './mended-text.ts';

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
  const avoidable = (report: Report) => findingsOf(report).filter(isAvoidable).length;
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

/** Files in which something differs that nobody means, with what it is. */
function avoidableIn(report: Report): ReadonlyMap<string, readonly Cause[]> {
  const found = new Map<string, readonly Cause[]>();
  for (const { file, causes } of findingsOf(report).filter(isAvoidable)) {
    if (file === null) continue;
    const own = causes.filter((cause) => AVOIDABLE_CAUSES.has(cause));
    found.set(file, [...new Set([...(found.get(file) ?? []), ...own])]);
  }
  return found;
}

function findingsOf({ prompts }: Report): readonly Finding[] {
  return prompts
    .filter(({ source }) => !FORMED_ELSEWHERE.has(source.kind))
    .flatMap(({ findings }) => findings.flatMap((one) => [one, ...one.related]));
}

/** What a program prints or sends has its form from the program; in code, white space may be syntax. */
const FORMED_ELSEWHERE: ReadonlySet<SourceKind> = new Set([
  'command',
  'capture',
  'code',
  'recording',
]);

function isAvoidable({ axis, status, causes }: Finding): boolean {
  return (
    axis === 'commit' &&
    status === 'introduced' &&
    causes.some((cause) => AVOIDABLE_CAUSES.has(cause))
  );
}

function mended(name: string, base: string, head: string): string {
  switch (path.extname(name).toLowerCase()) {
    case '.json':
      return mendedJson(base, head);
    case '.jsonl':
    case '.ndjson':
      return mendedJsonLines(base, head);
    default:
      return mendedText(base, head);
  }
}
