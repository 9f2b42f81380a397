import type { Tokens } from './entry-cache.ts';
import { withLength } from './extend.ts';
import { Player } from './player.ts';
import { Preparer } from './prepare.ts';
import type { PlayedRequest } from './request.ts';
import { type Rotation, Scenario, type ScenarioTurn } from './scenario.ts';
import { splitVarying } from './split.ts';
import { type Slot, type Traffic, slots } from './traffic.ts';

/** One request of a short play, once every variant was sent. */
export interface Sampled extends Tokens, Slot {
  /** How many of the rendered units were read as a whole. */
  readonly units: number;
  /** True where the provider refuses the request. */
  readonly refused: boolean;
}

/** Which conversations of the traffic are played, and which of them count. */
export interface SampleSize {
  readonly warming: number;
  readonly counted: number;
}

/** Combinations of variants that are warmed up at most. */
const MOST_VARIANTS = 12;
/** Minutes that pass at least where something changes by the minute. */
const MINUTES = 4;
const DAY = 86_400;

/** How much of the traffic shows what all of it shows: the variants once each, then enough to see a clock move. */
export function sampleSize(turns: readonly ScenarioTurn[], traffic: Traffic): SampleSize {
  const rotations = new Set<Rotation>(turns.flatMap(({ varies }) => [...varies.values()]));
  const among = turns.flatMap(({ variants }) => [...(variants?.values() ?? [])]);
  const variants = Math.min(
    MOST_VARIANTS,
    [...new Set(among)].reduce((all, each) => all * each, 1),
  );
  const isLate = turns.some(
    ({ segmented: { rules } }) => rules.kind === 'prefix' && rules.wholeUnits === true,
  );
  const spacing = (DAY * Math.max(1, traffic.turns ?? turns.length)) / traffic.requestsPerDay;
  const counted = rotations.has('minute')
    ? Math.min(10, Math.ceil((MINUTES * 60) / spacing) + 1)
    : rotations.has('hour') || rotations.has('day')
      ? 6
      : 2;
  return { warming: variants * (isLate ? 2 : 1), counted: Math.max(counted, variants) };
}

/** The size that shows what both show. */
export function largerSample(a: SampleSize, b: SampleSize): SampleSize {
  return {
    warming: Math.max(a.warming, b.warming),
    counted: Math.max(a.counted, b.counted),
  };
}

/**
 * Plays a few conversations of the traffic: what each request reads in the steady state, after one warm-up
 * conversation of each variant (semantics, section 0). Hours and days pass within a few conversations.
 *
 * @param isEverlasting whether entries live for ever, so that only what differs is missed
 */
export function sample(
  rendered: readonly ScenarioTurn[],
  traffic: Traffic,
  { warming, counted }: SampleSize,
  isEverlasting = false,
): readonly Sampled[] {
  const split = withLength(rendered, traffic.turns).map(splitVarying);
  const turns = split.map(({ turn }) => turn);
  const player = new Player({ expiryCounts: false });
  const scenario = new Scenario(new Preparer(), turns, { isFast: true });
  const all: Sampled[] = [];
  const last = warming + counted;
  let left = last * turns.length;
  for (const slot of slots(traffic, [turns.length], last)) {
    if (left === 0) break;
    if (slot.conversation >= last) continue;
    left -= 1;
    const request = scenario.send(slot);
    const played = player.play(isEverlasting ? everlasting(request) : request);
    if (slot.conversation < warming) continue;
    const { read, write, write1h, uncached, unitsRead } = played;
    const units = split[slot.turn]?.whole[unitsRead - 1] ?? 0;
    all.push({ ...slot, read, write, write1h, uncached, units, refused: request.refused });
  }
  return all.toSorted((a, b) => a.conversation - b.conversation || a.turn - b.turn);
}

function everlasting(request: PlayedRequest): PlayedRequest {
  const breakpoints = request.breakpoints.map((each) => ({ ...each, ttl: null }));
  return { ...request, breakpoints, lifetime: Number.MAX_SAFE_INTEGER };
}
