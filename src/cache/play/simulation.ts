import type { Tokens } from './entry-cache.ts';
import type { MissReason } from '../miss.ts';
import { type PlayOptions, type Played, Player } from './player.ts';
import type { PlayedRequest } from './request.ts';
import { type Totals, totalsOf } from './totals.ts';

/** A trace that is ready to be played. */
export interface Trace {
  /** When each request was sent, in seconds. */
  readonly times: readonly number[];
  /** Its requests are asked for one after another, in the order of their times. */
  request(index: number): TracedRequest;
  /** The name of a request's conversation as the trace or its content gives it. */
  sessionOf(index: number): string | null;
}

/** What a trace says about one of its requests. */
export interface TracedRequest {
  /** Under what is expected of the provider, and at worst. */
  readonly expected: PlayedRequest;
  readonly worst: PlayedRequest;
  /** What the provider reported; null without a usage that can be read. */
  readonly recorded: RecordedTokens | null;
  /** US dollars for these tokens; null where no price is known. */
  readonly price: (tokens: Tokens) => number | null;
}

export interface RecordedTokens {
  readonly read: number;
  readonly write: number;
  readonly uncached: number;
}

/** One request of the JSON of `simulate` (contract, section 4), and what only its text shows. */
export interface SimulatedRequest extends Tokens {
  readonly index: number;
  readonly at: number;
  readonly session: string | null;
  readonly missReason: MissReason | null;
  readonly unit: string | null;
  readonly costUsd: number | null;
  readonly recorded: RecordedTokens | null;
  /** E: tokens that could have been read. */
  readonly expected: number;
  /** JSON Pointer of the last unit that was read, as a whole or in part; null where nothing was. */
  readonly hit: string | null;
  /** Whether the provider refuses it: then it is neither cached nor billed. */
  readonly refused: boolean;
}

export interface Simulation {
  readonly schemaVersion: 1;
  /** In the order of the trace. */
  readonly requests: readonly SimulatedRequest[];
  readonly totals: Totals;
  /** The totals where every open question is answered against the reader. */
  readonly worst: Totals;
}

/**
 * Plays a trace in the order of its times, requests of one time in the order of the trace.
 * @param options how what could have been read is counted; by default as in a recording
 */
export function simulate(trace: Trace, options: PlayOptions = RECORDED): Simulation {
  const { times } = trace;
  const order = times
    .map((_, index) => index)
    .toSorted((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  const players = { expected: new Player(options), worst: new Player(options) };
  const requests: SimulatedRequest[] = [];
  const worst: SimulatedRequest[] = [];
  for (const index of order) {
    const traced = trace.request(index);
    const session = trace.sessionOf(index);
    const play = (mode: 'expected' | 'worst') =>
      simulated(index, traced, traced[mode], players[mode].play(traced[mode]), session);
    requests[index] = play('expected');
    worst[index] = play('worst');
  }
  return { schemaVersion: 1, requests, totals: totalsOf(requests), worst: totalsOf(worst) };
}

const RECORDED: PlayOptions = { expiryCounts: false };

function simulated(
  index: number,
  { recorded, price }: TracedRequest,
  request: PlayedRequest,
  played: Played,
  session: string | null,
): SimulatedRequest {
  const { read, write, write1h, uncached, missReason, unit, expected, unitsRead } = played;
  let last = played.readsPart ? unitsRead : unitsRead - 1;
  while (request.units[last]?.section === 'params') last -= 1;
  return {
    index,
    at: request.at,
    session,
    read,
    write,
    write1h,
    uncached,
    missReason,
    unit,
    costUsd: request.refused ? 0 : price(played),
    recorded,
    expected,
    hit: read === 0 ? null : (request.units[last]?.pointer ?? null),
    refused: request.refused,
  };
}
