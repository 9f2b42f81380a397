import type { Clock } from '../probe/clock.ts';
import type { Environment } from '../repository/git/environment.ts';

/**
 * What the step needs of a process; tests pass their own. The environment names the runner's files and
 * folders, and every server that is asked: another environment is another runner.
 */
export interface Host {
  readonly env: Environment;
  /** Prints into the step's log, where the runner looks for commands. */
  readonly print: (text: string) => void;
  readonly clock: Clock;
}
