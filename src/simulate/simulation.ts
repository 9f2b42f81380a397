import type { Tokens } from './entry-cache.ts';
import type { MissReason } from './miss.ts';
import { type Played, Player } from './player.ts';
import type { PlayedRequest } from './request.ts';
import { type Totals, totalsOf } from './totals.ts';

/** What a trace says about one of its requests, ready to be played. */
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
  /** JSON Pointer of the unit up to whose end was read; null where nothing was. */
  readonly hit: string | null;
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
 * @param sessionOf the name of a request's conversation as the trace or its content gives it
 */
export function simulate(
  trace: readonly TracedRequest[],
  sessionOf: (index: number) => string | null,
): Simulation {
  const order = trace
    .map((_, index) => index)
    .toSorted((a, b) => (trace[a]?.expected.at ?? 0) - (trace[b]?.expected.at ?? 0));
  const requests = play(trace, order, 'expected', sessionOf);
  const worst = play(trace, order, 'worst', sessionOf);
  return { schemaVersion: 1, requests, totals: totalsOf(requests), worst: totalsOf(worst) };
}

function play(
  trace: readonly TracedRequest[],
  order: readonly number[],
  mode: 'expected' | 'worst',
  sessionOf: (index: number) => string | null,
): readonly SimulatedRequest[] {
  const player = new Player({ expiryCounts: false });
  const results = new Map<number, SimulatedRequest>();
  for (const index of order) {
    const traced = trace[index];
    if (traced === undefined) continue;
    const request = traced[mode];
    results.set(index, simulated(index, traced, request, player.play(request), sessionOf(index)));
  }
  return trace.flatMap((_, index) => results.get(index) ?? []);
}

function simulated(
  index: number,
  { recorded, price }: TracedRequest,
  request: PlayedRequest,
  played: Played,
  session: string | null,
): SimulatedRequest {
  const { read, write, write1h, uncached, missReason, unit, expected, unitsRead } = played;
  const last = request.units.slice(0, unitsRead).findLast(({ section }) => section !== 'params');
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
    costUsd: price(played),
    recorded,
    expected,
    hit: read === 0 ? null : (last?.pointer ?? null),
  };
}
