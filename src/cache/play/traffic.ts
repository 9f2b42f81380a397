import type { TrafficConfig } from '../../repository/config/schema.ts';

/** How often a prompt is sent, with nothing left open. */
export interface Traffic {
  readonly requestsPerDay: number;
  /** Requests of a conversation; null for as many as were rendered. */
  readonly turns: number | null;
  /** Seconds from start to start of two turns. */
  readonly pause: number;
  /** True where nobody said anything: a report then says what was assumed. */
  readonly isDefault: boolean;
  /** True where the requests a day are what production measured. */
  readonly isMeasured?: boolean;
}

/** The defaults of semantics, section 7. */
const DEFAULT: Traffic = { requestsPerDay: 2880, turns: null, pause: 30, isDefault: true };

/** What the configuration says of the traffic; a prompt's own words win over those for all prompts. */
export function trafficOf(...said: readonly (TrafficConfig | null | undefined)[]): Traffic {
  return said.reduce<Traffic>((traffic, each) => {
    if (each === null || each === undefined || Object.keys(each).length === 0) return traffic;
    return {
      requestsPerDay: each.requests_per_day ?? traffic.requestsPerDay,
      turns: each.turns ?? traffic.turns,
      pause: each.pause ?? traffic.pause,
      isDefault: false,
    };
  }, DEFAULT);
}

const DAY = 86_400;
/** Requests that are played at most. */
const WINDOW = 2_000;

/** When one turn of one conversation is sent. */
export interface Slot {
  readonly conversation: number;
  readonly turn: number;
  readonly at: number;
}

/**
 * The requests of a window of 24 hours or 2,000 requests, in the order of their times, made one by one as
 * they are asked for. What warms the cache up comes on top; there is always a conversation that counts.
 *
 * @param lengths turns of the conversations that come one after another, again and again
 * @param warming conversations that warm the cache up and do not count
 */
export function* slots(
  traffic: Traffic,
  lengths: readonly number[],
  warming = 1,
): Generator<Slot, void, undefined> {
  const beginnings = new Beginnings(traffic, lengths, warming);
  const starts: (number | null)[] = [];
  // The same turn of a later conversation comes later: of each turn only the next one can be the earliest.
  const next: (Slot | null)[] = [];
  const following = (turn: number, after: number): Slot | null => {
    for (let conversation = after + 1; ; conversation += 1) {
      while (starts.length <= conversation) starts.push(beginnings.next());
      const start = starts[conversation] ?? null;
      if (start === null) return null;
      if ((lengths[conversation % lengths.length] ?? 0) > turn)
        return { conversation, turn, at: start + turn * traffic.pause };
    }
  };
  for (let turn = 0; turn < Math.max(0, ...lengths); turn += 1) next.push(following(turn, -1));
  for (;;) {
    let earliest: Slot | null = null;
    for (const slot of next)
      if (slot !== null && (earliest === null || comesBefore(slot, earliest))) earliest = slot;
    if (earliest === null) return;
    next[earliest.turn] = following(earliest.turn, earliest.conversation);
    yield earliest;
  }
}

function comesBefore(a: Slot, b: Slot): boolean {
  if (a.at !== b.at) return a.at < b.at;
  return a.conversation === b.conversation ? a.turn < b.turn : a.conversation < b.conversation;
}

/** How many conversations `slots` are of. */
export function conversationsIn(traffic: Traffic, lengths: readonly number[], warming = 1): number {
  const beginnings = new Beginnings(traffic, lengths, warming);
  let count = 0;
  while (beginnings.next() !== null) count += 1;
  return count;
}

/** When the conversations of a window begin, one after another. */
class Beginnings {
  readonly #traffic: Traffic;
  readonly #lengths: readonly number[];
  readonly #warming: number;
  #conversation = 0;
  #sent = 0;
  #counted = 0;

  constructor(traffic: Traffic, lengths: readonly number[], warming: number) {
    this.#traffic = traffic;
    this.#lengths = lengths;
    this.#warming = warming;
  }

  /** Seconds from the start of the window; null where it is over. */
  next(): number | null {
    const turns = this.#lengths[this.#conversation % this.#lengths.length] ?? 0;
    const { requestsPerDay } = this.#traffic;
    const isOver = this.#sent > requestsPerDay || this.#counted + turns > WINDOW;
    if (turns === 0 || (this.#conversation > this.#warming && isOver)) return null;
    if (this.#conversation >= this.#warming) this.#counted += turns;
    const start = (DAY * this.#sent) / requestsPerDay;
    this.#conversation += 1;
    this.#sent += turns;
    return start;
  }
}
