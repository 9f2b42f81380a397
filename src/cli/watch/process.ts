import process from 'node:process';
import { WatchedFolders } from './folders.ts';
import type { Watching } from './watch.ts';

/** Watches the disk until Ctrl-C. */
export function watchingHere(): Watching {
  return {
    changes: new WatchedFolders(),
    ended: new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
    // What the run has started and written is removed from outside, as after every signal.
    leave: (code) => process.exit(code),
  };
}
