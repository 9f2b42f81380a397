import type { ExitCode } from '../findings/policy/exit.ts';
import type { Host } from './host.ts';

/** What is known of a command before it is loaded. */
export interface ListedCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** What a command does; each stands in a file of its own under commands/. */
export interface Command {
  /** What it takes after its name, for its usage line: `FILE... [options]`. */
  readonly usage: string;
  /** All that a newcomer has to know, below the usage line. */
  readonly help: string;
  /** Does the work and returns the exit code. Throws a GuardError for what a person has to fix. */
  run(args: readonly string[], host: Host): Promise<ExitCode>;
}
