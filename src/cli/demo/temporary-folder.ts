import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `work` in a new temporary folder and removes the folder on every way out: when the work ends,
 * when it throws, when the process exits in the midst of it, and on Ctrl-C. `keep` leaves it there.
 */
export async function inTemporaryFolder<Result>(
  name: string,
  keep: boolean,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  // The real path: where /tmp is a link, git would answer with another spelling.
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `${name}-`));
  if (keep) return await work(folder);

  const remove = () =>
    // Several tries: a git that the same Ctrl-C ends may still write.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  const onSignal = (signal: NodeJS.Signals) => {
    release();
    // Now unhandled, it ends the process as it would have done without us.
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off('exit', release);
    remove();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on('exit', release);
  try {
    return await work(folder);
  } finally {
    release();
  }
}
