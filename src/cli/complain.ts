import { inspect } from 'node:util';
import { GuardError, lacking, messageOf } from '../errors.ts';
import { EXIT_OF_ERROR, EXIT_OF_FAULT, type ExitCode } from '../findings/policy/exit.ts';
import { sentence, terminal } from '../report/escape/terminal.ts';
import { workflowLog } from '../report/escape/workflow-log.ts';
import { VERSION } from '../version.ts';
import { type Host, write } from './host.ts';

/** Tells the error in one line and returns its exit code. */
export async function complain(thrown: unknown, debug: boolean, host: Host): Promise<ExitCode> {
  const known = thrown instanceof GuardError;
  const way = lacking(thrown);
  const line = known
    ? thrown.message
    : way !== null
      ? `${messageOf(thrown).replace(/\.$/, '')}: ${way}.`
      : `${messageOf(thrown).replace(/\.$/, '')}. This is a fault of prompt-cache-guard ${VERSION}: please report it, with what --debug shows.`;
  const trace = debug ? `${traceOf(thrown)}\n` : '';
  // Where stderr itself is gone there is nobody left to tell, but the exit code still counts.
  await write(host.stderr, workflowLog(`error: ${sentence(line)}\n${trace}`)).catch(() => {});
  return known ? EXIT_OF_ERROR[thrown.kind] : EXIT_OF_FAULT;
}

function traceOf(thrown: unknown): string {
  return inspect(thrown).split('\n').map(terminal).join('\n');
}
