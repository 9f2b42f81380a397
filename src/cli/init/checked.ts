import { check } from '../../check/check.ts';
import { GuardError } from '../../errors.ts';
import { sentence, terminal } from '../../report/escape/terminal.ts';
import { inventoryLines } from '../../report/inventory.ts';
import type { Report } from '../../report/report.ts';
import { headline } from '../../report/view/title.ts';

const SHOWN = 8;

/**
 * What `check` says of the work tree as it is now: the inventory, and what is broken already. Commands are
 * not run: a set-up may take minutes, and nobody has looked at them yet.
 * @returns lines for a person; none where there is no commit to compare with
 */
export async function checkedLines(
  repo: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const refuseCommands = 'init runs no commands: `prompt-cache-guard check --worktree` does.';
  try {
    const options = { repo, env, base: 'HEAD', worktree: true, all: true, refuseCommands };
    const { report } = await check(options);
    return linesOf(report, refuseCommands);
  } catch (error) {
    if (error instanceof GuardError) return [`check cannot run yet: ${terminal(error.message)}`];
    throw error;
  }
}

function linesOf(report: Report, refusal: string): readonly string[] {
  const broken = report.prompts.flatMap(({ id, findings }) =>
    findings
      .filter(({ severity, status }) => severity === 'error' && status !== 'fixed')
      .filter(({ message }) => !message.includes(refusal))
      .map(({ message }) => `  ${terminal(id)}: ${sentence(message)}`),
  );
  const waiting = report.prompts.filter(({ findings }) =>
    findings.some(({ message }) => message.includes(refusal)),
  );
  const isWaiting = waiting.length > 0 && report.totals.error === waiting.length;
  const more = broken.length - SHOWN;
  return [
    isWaiting
      ? `check --worktree runs ${waiting.map(({ id }) => terminal(id)).join(', ')}, whose command was not run here.`
      : `check says: ${headline(report)}`,
    ...inventoryLines(report),
    ...(broken.length > 0 ? ['Broken already:', ...broken.slice(0, SHOWN)] : []),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
