import type { Effect, EntryState } from './entry-cache.ts';
import { Recent } from './recent.ts';
import { type PlayedRequest, tokensUpTo, totalTokens } from './request.ts';

interface Node {
  readonly lifetime: number;
  readonly writtenAt: number;
  readonly readableFrom: number;
  until: number;
}

/** When the requests of a route came; those before `first` are more than a minute old. */
interface Route {
  readonly times: number[];
  first: number;
}

const MINUTE = 60;
/** Old times are cleared away in heaps, so that no request pays for many. */
const FORGOTTEN = 1_000;

/**
 * Any common prefix, floored to a granularity (OpenAI up to GPT-5.5, xAI, vLLM, SGLang): what of a request
 * equals the beginning of an earlier one is read, less the last token, which is always computed, and
 * nothing below the minimum. Units are matched whole. A machine has a cache of its own, and a route that
 * gets more requests a minute than one machine takes goes on to the next one
 * (developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10).
 */
export class PrefixCache {
  readonly #nodes: Recent<Node>;
  readonly #routes: Recent<Route>;

  constructor(most: number) {
    this.#nodes = new Recent(most);
    this.#routes = new Recent(most);
  }

  /** Plays a request: what it reads and leaves. O(units). */
  play(request: PlayedRequest): Effect {
    const machine = this.#machineOf(request);
    let units = request.chain.length;
    while (units > 0 && this.#stateAt(request, units - 1, machine) !== 'live') units -= 1;
    const read = floored(request, Math.min(tokensUpTo(request, units), totalTokens(request) - 1));
    if (totalTokens(request) >= request.rules.minimum.tokens) this.#leave(request, machine);
    const unitsRead = read === 0 ? 0 : units;
    return { read, write: 0, write1h: 0, uncached: totalTokens(request) - read, unitsRead };
  }

  /** What the request finds at the end of a unit on the first machine of its route. */
  stateAt(request: PlayedRequest, unit: number): EntryState {
    return this.#stateAt(request, unit, 0);
  }

  #stateAt(request: PlayedRequest, unit: number, machine: number): EntryState {
    const node = this.#nodes.get(keyOf(request, unit, machine));
    if (node === undefined) return 'absent';
    if (node.readableFrom > request.at || node.writtenAt >= request.at) return 'invisible';
    return node.until <= request.at ? 'expired' : 'live';
  }

  #leave(request: PlayedRequest, machine: number): void {
    const { at, lifetime } = request;
    for (let unit = 0; unit < request.chain.length; unit += 1) {
      const key = keyOf(request, unit, machine);
      const state = this.#stateAt(request, unit, machine);
      const known = this.#nodes.get(key);
      if (known !== undefined && (state === 'live' || state === 'invisible')) {
        known.until = Math.max(known.until, at + known.lifetime);
        this.#nodes.set(key, known);
        continue;
      }
      const readableFrom = at + request.assumptions.visibilityDelay;
      this.#nodes.set(key, { lifetime, writtenAt: at, readableFrom, until: at + lifetime });
    }
  }

  /** 0 for the first machine of a route, 1 for the one that takes what is too much for it, and so on. */
  #machineOf(request: PlayedRequest): number {
    const { requestsPerMachine } = request.assumptions;
    if (requestsPerMachine === null) return 0;
    const route = this.#routes.get(request.route) ?? { times: [], first: 0 };
    while ((route.times[route.first] ?? Infinity) <= request.at - MINUTE) route.first += 1;
    if (route.first > FORGOTTEN) {
      route.times.splice(0, route.first);
      route.first = 0;
    }
    const recent = route.times.length - route.first;
    route.times.push(request.at);
    this.#routes.set(request.route, route);
    return Math.floor(recent / requestsPerMachine);
  }
}

/** Whole blocks of a matched prefix; none below the minimum. */
export function floored({ rules }: PlayedRequest, tokens: number): number {
  const granularity = rules.kind === 'prefix' ? rules.granularity : 1;
  const blocks = Math.floor(Math.max(0, tokens) / granularity) * granularity;
  return blocks < rules.minimum.tokens ? 0 : blocks;
}

function keyOf(request: PlayedRequest, unit: number, machine: number): string {
  const link = request.chain[unit] ?? '';
  return machine === 0 ? link : `${machine}\0${link}`;
}
