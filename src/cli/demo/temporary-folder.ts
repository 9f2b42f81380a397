import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { messageOf, usageError } from '../../errors.ts';
import { type Watchdog, startWatchdog } from '../../sandbox/watchdog.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `work` in a new temporary folder and removes the folder on every way out: when the work ends,
 * when it throws, when the process exits in the midst of it, on Ctrl-C, and when it is killed. `keep` leaves it
 * there.
 */
export async function inTemporaryFolder<Result>(
  name: string,
  keep: boolean,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  let folder: string | undefined;
  let watchdog: Watchdog | undefined;
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off('exit', release);
    if (folder !== undefined && !keep) remove(folder);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    try {
      release();
    } finally {
      // Now unhandled, it ends the process as it would have done without us.
      process.kill(process.pid, signal);
    }
  };
  // Before there is a folder: a signal that comes while it is made waits for its turn.
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on('exit', release);
  try {
    // The real path: where /tmp is a link, git would answer with another spelling.
    folder = mkdtempSync(path.join(realpathSync(tmpdir()), `${name}-`));
    if (keep) return await work(folder);
    // One further in: the watchdog takes the folder around it too, where that is empty.
    const inner = path.join(folder, 'work');
    mkdirSync(inner);
    watchdog = startWatchdog(inner);
    return await work(inner);
  } finally {
    release();
    await watchdog?.dismiss();
  }
}

const TRIES = 50;
const PAUSE_MS = 20;

/**
 * Removes a folder that a git may still be writing to: the same Ctrl-C ends it, but not at once. Its
 * new files make the folder not empty, so that everything has to be begun again; Node's own retries
 * repeat the last step alone. Without await, because a process that exits waits for nothing.
 */
function remove(folder: string): void {
  for (let left = TRIES; ; left--) {
    try {
      rmSync(folder, { recursive: true, force: true });
      // Node 24 may say nothing of what it could not remove.
      if (!existsSync(folder)) return;
      throw new Error('it is not empty');
    } catch (error) {
      if (left === 1) {
        throw usageError(
          `${folder} could not be removed (${messageOf(error)}). Remove it by hand.`,
          error,
        );
      }
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
}
