import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Watching } from '../../src/cli/watch/watch.ts';

export interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether stdout and stderr are terminals. */
  readonly terminal?: boolean;
  /** What writing to stdout fails with. */
  readonly stdoutFails?: Error;
  /** What stands on stdin, part by part. */
  readonly stdin?: readonly Uint8Array[];
  /** How it waits. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** What tells it of changes, and when to stop. */
  readonly watching?: Watching;
}

export interface Transcript {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command line answers to these arguments, run in this process on a process of the test's own. */
export async function transcript(
  args: readonly string[],
  {
    cwd = '/nowhere',
    env = {},
    terminal = false,
    stdoutFails,
    stdin,
    pause,
    watching,
  }: Setting = {},
): Promise<Transcript> {
  const text = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof text, failure?: Error) => ({
    isTTY: terminal,
    columns: terminal ? 80 : undefined,
    write(chunk: string, done: (error?: Error | null) => void) {
      if (failure === undefined) text[name] += chunk;
      done(failure);
    },
  });
  const code = await run({
    argv: ['node', 'prompt-cache-guard', ...args],
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdout: stream('stdout', stdoutFails),
    stderr: stream('stderr'),
    ...(stdin !== undefined && { stdin: Readable.from(stdin) as AsyncIterable<Uint8Array> }),
    ...(pause !== undefined && { pause }),
    ...(watching !== undefined && { watching }),
  });
  return { code, ...text };
}
