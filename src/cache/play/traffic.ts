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
 * The requests of a window of 24 hours or 2,000 requests, in the order of their times. What warms the
 * cache up comes on top; there is always a conversation that counts.
 *
 * @param lengths turns of the conversations that come one after another, again and again
 * @param warming conversations that warm the cache up and do not count
 */
export function slots(
  { requestsPerDay, pause }: Traffic,
  lengths: readonly number[],
  warming = 1,
): readonly Slot[] {
  const all: Slot[] = [];
  let sent = 0;
  let counted = 0;
  for (let conversation = 0; ; conversation += 1) {
    const turns = lengths[conversation % lengths.length] ?? 0;
    const isOver = sent > requestsPerDay || counted + turns > WINDOW;
    if (turns === 0 || (conversation > warming && isOver)) break;
    if (conversation >= warming) counted += turns;
    const start = (DAY * sent) / requestsPerDay;
    for (let turn = 0; turn < turns; turn += 1)
      all.push({ conversation, turn, at: start + turn * pause });
    sent += turns;
  }
  return all.toSorted((a, b) => a.at - b.at || a.conversation - b.conversation);
}
