import { check } from '../../check/check.ts';
import { GuardError } from '../../errors.ts';
import { sentence, terminal } from '../../report/escape/terminal.ts';
import { inventoryLines } from '../../report/inventory.ts';
import type { Report } from '../../report/report.ts';
import { headline } from '../../report/view/title.ts';

const SHOWN = 8;

/** Seconds that the commands of a config may take, all together. */
const COMMANDS = 60;

/**
 * What `check` says of the work tree as it is now: the inventory, and what is broken already.
 * @param runs whether commands are run: those that nobody has looked at yet are not. Set-ups never are, as
 * they may take minutes: what the checkout has installed serves.
 * @returns lines for a person; none where there is no commit to compare with
 */
export async function checkedLines(
  repo: string,
  env: Readonly<Record<string, string | undefined>>,
  runs: boolean,
): Promise<readonly string[]> {
  const refuseCommands = runs
    ? null
    : 'init runs no commands: `prompt-cache-guard check --worktree` does.';
  try {
    const { report } = await check({
      repo,
      env,
      base: 'HEAD',
      worktree: true,
      all: true,
      refuseCommands,
      withoutSetup: true,
      caps: { commandsSeconds: COMMANDS },
    });
    return linesOf(report);
  } catch (error) {
    if (error instanceof GuardError) return [`check cannot run yet: ${terminal(error.message)}`];
    throw error;
  }
}

function linesOf(report: Report): readonly string[] {
  const isWaiting = ({ status, source }: Report['prompts'][number]) =>
    status === 'error' && (source.kind === 'command' || source.kind === 'capture');
  const waiting = report.prompts.filter(isWaiting);
  const broken = report.prompts
    .filter((prompt) => !isWaiting(prompt))
    .flatMap(({ id, findings }) =>
      findings
        .filter(({ severity, status }) => severity === 'error' && status !== 'fixed')
        .map(({ message }) => `  ${terminal(id)}: ${sentence(message)}`),
    );
  const isNothingElse = waiting.length > 0 && report.totals.error === waiting.length;
  const more = broken.length - SHOWN;
  return [
    ...(isNothingElse ? [] : [`check says: ${headline(report)}`]),
    ...inventoryLines(report),
    ...(broken.length > 0 ? ['Broken already:', ...broken.slice(0, SHOWN)] : []),
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...waiting.map(waitingLine),
  ];
}

function waitingLine({ id, findings }: Report['prompts'][number]): string {
  const first = findings.find(({ code }) => code === 'not-analysed');
  const why = first === undefined ? '' : ` ${sentence(first.message)}`;
  return `${terminal(id)} gave nothing yet, without what its setup installs: prompt-cache-guard check --worktree runs it as a whole.${why}`;
}
