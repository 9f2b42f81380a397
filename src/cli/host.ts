import type { Environment } from '../repository/git/environment.ts';
import { codeOf, messageOf, usageError } from '../errors.ts';
import type { Watching } from './watch/watch.ts';
import { workflowLog } from '../report/escape/workflow-log.ts';

/** What the command line needs of a process; tests pass their own and read the transcript. */
export interface Host {
  /** As in Node: the program, the script, then the arguments. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Environment;
  /** What is read where a command is told to read `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Waits for so many milliseconds; the clock's own way where left out. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** What tells of changes to files, and when to stop; the disk and Ctrl-C where left out. */
  readonly watching?: Watching;
}

export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** Calls `done` once the text has left the program, with the error when it could not. */
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/**
 * Writes all of `text` and waits until it has left the program: a large report that goes into a pipe
 * must not be cut off by the end of the process.
 * A reader who went away (`check | head`) wants no more, and no complaint either.
 */
export async function write(stream: OutputStream, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null || codeOf(error) === 'EPIPE') resolve();
      else reject(error);
    });
  });
}

/**
 * Writes text to stdout; in a workflow so that nothing that it quotes commands the runner.
 * Throws a usage error when it does not get there.
 */
export async function print({ stdout, env }: Host, text: string): Promise<void> {
  const isLog = env['GITHUB_ACTIONS'] === 'true';
  await write(stdout, isLog ? workflowLog(text) : text).catch((error: unknown) => {
    throw usageError(
      `stdout cannot be written to (${messageOf(error)}). Check where it leads, or write into a file with --output FILE.`,
      error,
    );
  });
}
