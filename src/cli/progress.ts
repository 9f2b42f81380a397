import { masked } from '../findings/secrets.ts';
import type { Host } from './host.ts';
import { terminal } from '../report/escape/terminal.ts';
import { workflowLog } from '../report/escape/workflow-log.ts';

/** Work that is over sooner says nothing. */
const PATIENCE_MS = 500;

/** Tells a person what the program is busy with; `Progress` of src/check.ts, and a way to end it. */
export interface ProgressLine {
  phase(text: string): void;
  /** Shows what a command that failed said, in a log too. */
  complaint(what: string, stderr: string): void;
  /** Clears the line; must come before anything else is written to the terminal. */
  end(): void;
}

/** From then on a phase shows how long it takes. */
const TICK_MS = 1_000;

/** Calls `act` once after some time, and returns what calls it off. */
export type Later = (act: () => void, milliseconds: number) => () => void;

/**
 * One line on stderr that is overwritten in place. Silent where stderr is no terminal (a log would
 * keep every phase), and until the work has lasted for half a second.
 */
export function progressLine(stderr: Host['stderr'], later: Later = afterTimeout): ProgressLine {
  if (stderr.isTTY !== true)
    return { phase: () => {}, complaint: (...said) => complain(stderr, ...said), end: () => {} };
  let state: 'waiting' | 'shown' | 'ended' = 'waiting';
  let latest = '';
  let seconds = 0;

  function draw(): void {
    // One column stays free, since a full line would wrap and could not be cleared.
    const width = Math.max(1, (stderr.columns ?? 80) - 1);
    const text = seconds === 0 ? latest : `${latest} ${seconds} s`;
    stderr.write(`\r\u001B[2K${terminal(text).slice(0, width)}`, ignoreFailure);
  }
  const tick = () => {
    seconds += 1;
    if (latest !== '') draw();
    callOff = later(tick, TICK_MS);
  };
  let callOff = later(() => {
    state = 'shown';
    if (latest !== '') draw();
    callOff = later(tick, TICK_MS);
  }, PATIENCE_MS);

  return {
    phase(text) {
      latest = `${text} …`;
      seconds = 0;
      if (state === 'shown') draw();
    },
    complaint(what, said) {
      if (state === 'shown') stderr.write('\r\u001B[2K', ignoreFailure);
      complain(stderr, what, said);
      if (state === 'shown') draw();
    },
    end() {
      callOff();
      if (state === 'shown') stderr.write('\r\u001B[2K', ignoreFailure);
      state = 'ended';
    },
  };
}

function complain(stderr: Host['stderr'], what: string, said: string): void {
  const lines = masked(said)
    .trimEnd()
    .split(/\r?\n/)
    // Behind white space the runner of Actions would still obey a command.
    .map((line) => `  | ${terminal(line)}\n`);
  stderr.write(workflowLog(`${terminal(what)} said:\n${lines.join('')}`), ignoreFailure);
}

// A terminal that went away is no reason to stop: the report may go into a file.
function ignoreFailure(): void {}

function afterTimeout(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}
