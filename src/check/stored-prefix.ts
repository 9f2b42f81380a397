import type { Segmented } from '../request/provider/provider.ts';
import type { PlayOptions } from '../cache/play/player.ts';
import {
  type RecordedTokens,
  type SimulatedRequest,
  type Simulation,
  type Trace,
  type TracedRequest,
  simulate,
} from '../cache/play/simulation.ts';
import { type Totals, totalsOf } from '../cache/play/totals.ts';

/** A request of which a part may be kept at its provider. */
export interface NamedRequest {
  readonly segmented: Pick<Segmented, 'provider' | 'stored' | 'continues'>;
  readonly recorded: RecordedTokens | null;
  readonly price: TracedRequest['price'];
}

/**
 * Plays a trace, with the tokens of what its requests only name. An explicit cache is read whole by every
 * request that names it ("cost saving guarantee", ai.google.dev/gemini-api/docs/generate-content/caching, read 2026-11-23);
 * how large it is, the usage of a recorded reply says. Where none does, and where the provider keeps the
 * conversation, there is no share of all input and no cost to be given.
 * @param trace the same trace on every call
 * @param requests what each request of it names, in its order
 */
export function playedWithStored(
  trace: () => Trace,
  requests: readonly NamedRequest[],
  options?: PlayOptions,
): { readonly simulation: Simulation; readonly notes: readonly string[] } {
  const played = simulate(trace(), options);
  if (requests.every(isWhole)) return { simulation: played, notes: [] };
  const sizes = sizesOf(requests);
  const completed = (all: readonly SimulatedRequest[]) =>
    all.map((each) => {
      const request = requests[each.index];
      return request === undefined || isWhole(request) ? each : completedBy(each, request, sizes);
    });
  const isKnown = requests.every((each) => isWhole(each) || sizes.has(keyOf(each)));
  const totals = (all: readonly SimulatedRequest[]): Totals =>
    isKnown ? totalsOf(all) : { ...totalsOf(all), tokenHitRatio: null, costUsd: null };
  const all = completed(played.requests);
  const worst = completed(simulate(new AtWorst(trace()), options).requests);
  return {
    simulation: { ...played, requests: all, totals: totals(all), worst: totals(worst) },
    notes: isKnown ? [] : [UNSEEN],
  };
}

const UNSEEN =
  'A part of these prompts is not in the requests, and no usage tells how large it is: there is no token hit ratio, and no cost.';

/** What a request names; one value for all that hold their whole prompt, since traces are long. */
export function namedBy({ segmented, recorded, price }: NamedRequest): NamedRequest {
  const { provider, stored = null, continues = null } = segmented;
  return stored === null && continues === null
    ? WHOLE
    : { segmented: { provider, stored, continues }, recorded, price };
}

const WHOLE: NamedRequest = {
  segmented: { provider: 'generic' },
  recorded: null,
  price: () => null,
};

function isWhole({ segmented: { stored, continues } }: NamedRequest): boolean {
  return (stored ?? null) === null && (continues ?? null) === null;
}

/** A trace whose requests are played under what is worst for the reader. */
class AtWorst implements Trace {
  readonly times: readonly number[];
  readonly #trace: Trace;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.times = trace.times;
  }

  request(index: number): TracedRequest {
    const traced = this.#trace.request(index);
    return { ...traced, expected: traced.worst };
  }

  sessionOf(index: number): string | null {
    return this.#trace.sessionOf(index);
  }
}

function keyOf({ segmented: { provider, stored } }: NamedRequest): string {
  return JSON.stringify([provider, stored?.value ?? null]);
}

/** The tokens of each explicit cache. What one reply reports beyond another was cached besides. */
function sizesOf(requests: readonly NamedRequest[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const request of requests) {
    const read = request.recorded?.read ?? 0;
    if ((request.segmented.stored ?? null) === null || read === 0) continue;
    const key = keyOf(request);
    sizes.set(key, Math.min(read, sizes.get(key) ?? Infinity));
  }
  return sizes;
}

function completedBy(
  played: SimulatedRequest,
  request: NamedRequest,
  sizes: ReadonlyMap<string, number>,
): SimulatedRequest {
  const { segmented, price } = request;
  if ((segmented.stored ?? null) === null) return { ...played, costUsd: null };
  const tokens = sizes.get(keyOf(request)) ?? null;
  const read = played.read + (tokens ?? 0);
  // What stands behind the cache is the request's own: nobody promised that it would be read.
  const isOwn = played.missReason === 'cold' || played.missReason === 'below_minimum';
  return {
    ...played,
    read,
    expected: played.expected + (tokens ?? 0),
    costUsd: tokens === null ? null : price({ ...played, read }),
    ...(isOwn && { missReason: null, unit: null }),
    hit: played.hit ?? segmented.stored?.pointer ?? null,
  };
}
