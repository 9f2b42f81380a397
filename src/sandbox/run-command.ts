import { type ChildProcess, spawn } from 'node:child_process';
import { messageOf } from '../errors.ts';
import { started } from '../repository/started.ts';
import { endProcesses } from './processes.ts';
import type { Watchdog } from './watchdog.ts';

/** A shell command and the limits that it runs under. */
export interface CommandRun {
  readonly command: string;
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** Bytes of stdout; more ends the command. */
  readonly outputBytes: number;
  readonly sandbox: string;
  readonly watchdog: Watchdog;
}

/** How a command ended. Whatever it started has ended too, as far as that could be found. */
export interface CommandEnd {
  readonly how:
    | { readonly kind: 'exited'; readonly code: number }
    | { readonly kind: 'killed'; readonly signal: string }
    | { readonly kind: 'timed-out' }
    | { readonly kind: 'too-much-output' }
    | { readonly kind: 'not-started'; readonly reason: string };
  readonly stdout: Buffer;
  /** The last part of what it wrote to stderr. */
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Bytes of stderr that are kept: the end, where errors stand. */
const STDERR_BYTES = 16 * 1024;

/** Runs a command in a process group of its own, to its end or to the first limit. */
export async function runCommand(run: CommandRun): Promise<CommandEnd> {
  const began = performance.now();
  const child = started(
    spawn(run.command, {
      shell: true,
      cwd: run.cwd,
      env: run.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    }),
  );
  const stdout: Buffer[] = [];
  let stderr = Buffer.alloc(0);
  let bytes = 0;
  let timer: NodeJS.Timeout | undefined;
  const how = await new Promise<CommandEnd['how']>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'timed-out' }), run.seconds * 1_000);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= run.outputBytes) stdout.push(chunk);
      else resolve({ kind: 'too-much-output' });
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_BYTES);
    });
    child.on('error', (error) => resolve({ kind: 'not-started', reason: messageOf(error) }));
    child.on('exit', (code, signal) =>
      resolve(signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'killed', signal }),
    );
    if (child.pid !== undefined) run.watchdog.guard(child.pid);
  });
  clearTimeout(timer);
  if (child.pid !== undefined) {
    await endProcesses(child.pid, run.sandbox);
    await drained(child);
    run.watchdog.leave(child.pid);
  }
  const cut = bytes > run.outputBytes && how.kind === 'exited';
  return {
    how: cut ? { kind: 'too-much-output' } : how,
    stdout: Buffer.concat(stdout),
    stderr: stderr.toString(),
    milliseconds: Math.round(performance.now() - began),
  };
}

/** A process that could not be found may hold the pipes open for ever. */
const DRAIN_MS = 1_000;

/** Waits until all that was written has been read. */
async function drained(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    const closed = [child.stdout, child.stderr].every((stream) => stream?.closed !== false);
    if (closed) return resolve();
    // On a machine that is busy the timer may be due before what is there was read: that comes first.
    const timer = setTimeout(() => setImmediate(resolve), DRAIN_MS);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  child.stdout?.destroy();
  child.stderr?.destroy();
}
