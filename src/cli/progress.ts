import type { Host } from './host.ts';
import { terminal } from '../report/escape/terminal.ts';

/** Work that is over sooner says nothing. */
const PATIENCE_MS = 500;

/** Tells a person what the program is busy with; `Progress` of src/check.ts, and a way to end it. */
export interface ProgressLine {
  phase(text: string): void;
  /** Clears the line; must come before anything else is written to the terminal. */
  end(): void;
}

/** Calls `act` once after some time, and returns what calls it off. */
export type Later = (act: () => void, milliseconds: number) => () => void;

/**
 * One line on stderr that is overwritten in place. Silent where stderr is no terminal (a log would
 * keep every phase), and until the work has lasted for half a second.
 */
export function progressLine(stderr: Host['stderr'], later: Later = afterTimeout): ProgressLine {
  if (stderr.isTTY !== true) return { phase: () => {}, end: () => {} };
  let state: 'waiting' | 'shown' | 'ended' = 'waiting';
  let latest = '';

  function draw(): void {
    // One column stays free, since a full line would wrap and could not be cleared.
    const width = Math.max(1, (stderr.columns ?? 80) - 1);
    stderr.write(`\r\u001B[2K${terminal(latest).slice(0, width)}`, ignoreFailure);
  }
  const callOff = later(() => {
    state = 'shown';
    if (latest !== '') draw();
  }, PATIENCE_MS);

  return {
    phase(text) {
      latest = `${text} …`;
      if (state === 'shown') draw();
    },
    end() {
      callOff();
      if (state === 'shown') stderr.write('\r\u001B[2K', ignoreFailure);
      state = 'ended';
    },
  };
}

// A terminal that went away is no reason to stop: the report may go into a file.
function ignoreFailure(): void {}

function afterTimeout(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
