import type { ExitCode } from '../findings/policy/exit.ts';
import type { Host } from './host.ts';

/** One command of the command line; each stands in a file of its own under commands/. */
export interface Command {
  readonly name: string;
  /** What it takes after its name, for its usage line: `FILE... [options]`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** All that a newcomer has to know, below the usage line. */
  readonly help: string;
  /** Does the work and returns the exit code. Throws a GuardError for what a person has to mend. */
  run(args: readonly string[], host: Host): Promise<ExitCode>;
}
