import { type DescribedTurn, DescribedTrace } from '../simulate/described-trace.ts';
import { type Simulation, simulate } from '../simulate/simulation.ts';
import type { Traffic } from '../simulate/traffic.ts';
import { type ReadLine, TraceReader, UNTIMED } from './trace-reader.ts';

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

/** Lines of which traffic is made; a window has no more requests. */
const MOST_LINES = 2_000;

/**
 * Plays a day of the traffic that is described, made of the conversations of a trace, whose times and usage
 * are left aside.
 * @throws GuardError (analysis) that names the line for one that is no request, and for an empty trace.
 */
export async function simulateTraffic(input: TraceInput, traffic: Traffic): Promise<PlayedTrace> {
  const reader = new TraceReader(input);
  const conversations = new Map<string, DescribedTurn[]>();
  const notes = new Set([DESCRIBED]);
  let line = 0;
  for await (const written of input.lines) {
    line += 1;
    const read = written.trim() === '' ? null : await reader.read(written, line);
    if (read === null) continue;
    if (read.index >= MOST_LINES) {
      notes.add(CUT);
      break;
    }
    const { segmented, tokens, price } = read;
    const name = read.conversation ?? `line ${line}`;
    const turns = conversations.get(name) ?? [];
    turns.push({ segmented, tokens, price, varies: new Map() });
    conversations.set(name, turns);
  }
  for (const note of reader.finish().notes) if (note !== UNTIMED) notes.add(note);
  const trace = new DescribedTrace([...conversations.values()], traffic);
  return { ...simulate(trace, { expiryCounts: true }), notes: [...notes] };
}

const DESCRIBED =
  'A day of this traffic (at most 2,000 requests), the first conversation included, which warms the cache up: what a conversation says in front of its own part is the same every time, the rest is not.';
const CUT = `Only the first ${MOST_LINES} requests of the trace are played.`;
