import { type Simulation, simulate } from '../simulate/simulation.ts';
import { type ReadLine, TraceReader } from './trace-reader.ts';

/** A trace to be played. */
export interface TraceInput {
  /** What the trace is called in errors, usually its path. */
  readonly name: string;
  /** Its lines in order; they are read one after another, and none is kept. */
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** Win over what the lines say. */
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  /** Whose prices hold for requests without a date. */
  readonly now: Date;
}

export interface PlayedTrace extends Simulation {
  /** What a reader should know: what was estimated or assumed. */
  readonly notes: readonly string[];
}

/**
 * Plays a trace through the cache models of its providers.
 * @param hears what each line is, while it is read
 * @throws GuardError (analysis) that names the line for one that is no request, and for an empty trace.
 */
export async function simulateTrace(
  input: TraceInput,
  hears: (line: ReadLine) => void = () => {},
): Promise<PlayedTrace> {
  const reader = new TraceReader(input);
  let line = 0;
  for await (const written of input.lines) {
    line += 1;
    const read = written.trim() === '' ? null : await reader.read(written, line);
    if (read !== null) hears(read);
  }
  const { trace, notes } = reader.finish();
  return { ...simulate(trace), notes };
}
