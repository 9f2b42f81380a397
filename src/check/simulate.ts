import type { TraceInput } from './trace-input.ts';
import { type DescribedTurn, DescribedTrace } from '../cache/play/described-trace.ts';
import { withLength } from '../cache/play/extend.ts';
import type { Simulation } from '../cache/play/simulation.ts';
import { type Traffic, slots } from '../cache/play/traffic.ts';
import { type NamedRequest, namedBy, playedWithStored } from './stored-prefix.ts';
import { UNTIMED } from './trace-notes.ts';
import { Contradictions } from './contradictions.ts';
import type { ReadLine } from './trace-input.ts';
import { TraceReader } from './trace-reader.ts';

export interface PlayedTrace extends Simulation {
  /** What a reader should know: what was estimated or assumed. */
  readonly notes: readonly string[];
}

/**
 * Plays a trace through the cache models of its providers.
 * @param hears what each line is, while it is read: each session in the order of its turns
 * @throws GuardError (analysis) that names the line for one that is no request, and for an empty trace.
 */
export async function simulateTrace(
  input: TraceInput,
  hears: (line: ReadLine) => void = () => {},
): Promise<PlayedTrace> {
  const reader = new TraceReader(input);
  const named: NamedRequest[] = [];
  const contradictions = new Contradictions();
  for await (const read of reader.lines()) {
    named[read.index] = namedBy(read);
    contradictions.add(read);
    hears(read);
  }
  const { trace, notes } = reader.finish();
  const memory = Math.max(LEAST_MEMORY, Math.min(MOST_MEMORY, named.length * PER_REQUEST));
  const played = playedWithStored(() => trace, named, { expiryCounts: false, memory });
  const contradicted = contradictions.notes(played.simulation.requests);
  return { ...played.simulation, notes: [...notes, ...played.notes, ...contradicted] };
}

/** Things of a kind that a request brings: entries of its breakpoints, units that are new. */
const PER_REQUEST = 8;
/** Enough for a day of traffic. */
const LEAST_MEMORY = 30_000;
/** A quarter of a million requests; what is forgotten beyond it was not used for longest. */
const MOST_MEMORY = 2_000_000;

/** Lines of which traffic is made; a window has no more requests. */
const MOST_LINES = 2_000;

/**
 * Plays a day of the traffic that is described, made of the conversations of a trace, whose times and usage
 * are left aside.
 * @throws GuardError (analysis) that names the line for one that is no request, and for an empty trace.
 */
export async function simulateTraffic(input: TraceInput, traffic: Traffic): Promise<PlayedTrace> {
  const reader = new TraceReader(input);
  const conversations = new Map<string, { turns: DescribedTurn[]; named: NamedRequest[] }>();
  const notes = new Set([DESCRIBED]);
  let count = 0;
  for await (const read of reader.lines()) {
    if (count >= MOST_LINES) {
      notes.add(CUT);
      break;
    }
    count += 1;
    const { segmented, tokens, price, namespace } = read;
    const name = read.conversation ?? `line ${read.line}`;
    const { turns, named } = conversations.get(name) ?? { turns: [], named: [] };
    turns.push({ segmented, tokens, price, namespace, varies: new Map() });
    named.push(namedBy(read));
    conversations.set(name, { turns, named });
  }
  for (const note of reader.finish().notes) if (note !== UNTIMED) notes.add(note);
  const all = [...conversations.values()];
  const turns = all.map((each) => each.turns);
  const played = playedWithStored(() => new DescribedTrace(turns, traffic), sent(all, traffic), {
    expiryCounts: true,
  });
  return { ...played.simulation, notes: [...notes, ...played.notes] };
}

/** What each request of the traffic names: turns beyond those of the trace, what its last one does. */
function sent(
  conversations: readonly {
    readonly turns: readonly DescribedTurn[];
    readonly named: readonly NamedRequest[];
  }[],
  traffic: Traffic,
): readonly NamedRequest[] {
  const lengths = conversations.map(({ turns }) => withLength(turns, traffic.turns).length);
  return [...slots(traffic, lengths)].flatMap(({ conversation, turn }) => {
    const named = conversations[conversation % conversations.length]?.named ?? [];
    return named[turn] ?? named.at(-1) ?? [];
  });
}

const DESCRIBED =
  'A day of this traffic (at most 2,000 requests), the first conversation included, which warms the cache up: what a conversation says in front of its own part is the same every time, the rest is not.';
const CUT = `Only the first ${MOST_LINES} requests of the trace are played.`;
