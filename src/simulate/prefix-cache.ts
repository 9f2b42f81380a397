import { wholeBlocks } from '../prefix/blocks.ts';
import type { Effect, EntryState } from './entry-cache.ts';
import { Recent } from './recent.ts';
import { type PlayedRequest, tokensUpTo, totalTokens } from './request.ts';

interface Node {
  /** Whether it can be read by itself; else it only says that a request went by here. */
  isWhole: boolean;
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
 * Any common prefix, floored to a granularity (OpenAI up to GPT-5.5, Gemini, xAI, vLLM's chain of blocks,
 * SGLang's radix tree): what of a request equals the beginning of an earlier one is read, less the last
 * token, which is always computed, and nothing below the minimum. Units are matched whole. A machine has a
 * cache of its own, and a route that gets more requests a minute than one machine takes goes on to the next
 * one (developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10).
 *
 * Where only whole units are reused (DeepSeek), a request stores its end, the end of its reply, and what it
 * has in common with an earlier one: A + B and A + C share nothing, A + D reads A
 * (api-docs.deepseek.com/guides/kv_cache, read 2026-11-23).
 */
export class PrefixCache {
  readonly #nodes: Recent<Node>;
  readonly #routes: Recent<Route>;
  /** Requests that were sent to one machine after another. */
  #scattered = 0;

  constructor(most: number) {
    this.#nodes = new Recent(most);
    this.#routes = new Recent(most);
  }

  /** Plays a request: what it reads and leaves. O(units). */
  play(request: PlayedRequest): Effect {
    const machine = this.#machineOf(request);
    let common = request.chain.length;
    while (common > 0 && this.#stateAt(request, common - 1, machine) !== 'live') common -= 1;
    const units = needsWhole(request) ? this.#whole(request, common, machine) : common;
    const read = floored(request, Math.min(tokensUpTo(request, units), totalTokens(request) - 1));
    if (totalTokens(request) >= request.rules.minimum.tokens) {
      this.#leave(request, common, machine);
    }
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

  /** How many leading units are read where only whole ones are: those of a request, and of its reply. */
  #whole(request: PlayedRequest, common: number, machine: number): number {
    let end = common;
    while (end > 0 && this.#nodes.get(keyOf(request, end - 1, machine))?.isWhole !== true) end -= 1;
    while (end > 0 && request.units[end]?.replayed === true) end += 1;
    return end;
  }

  #leave(request: PlayedRequest, common: number, machine: number): void {
    const { at, lifetime, chain } = request;
    const isWhole = (unit: number) =>
      !needsWhole(request) || unit === chain.length - 1 || unit === common - 1;
    for (let unit = 0; unit < chain.length; unit += 1) {
      const key = keyOf(request, unit, machine);
      const state = this.#stateAt(request, unit, machine);
      const known = this.#nodes.get(key);
      if (known !== undefined && (state === 'live' || state === 'invisible')) {
        known.until = Math.max(known.until, at + known.lifetime);
        known.isWhole ||= isWhole(unit);
        this.#nodes.set(key, known);
        continue;
      }
      const readableFrom = at + request.assumptions.visibilityDelay;
      const until = at + lifetime;
      this.#nodes.set(key, {
        isWhole: isWhole(unit),
        lifetime,
        writtenAt: at,
        readableFrom,
        until,
      });
    }
  }

  /** 0 for the first machine of a route, 1 for the one that takes what is too much for it, and so on. */
  #machineOf(request: PlayedRequest): number {
    const { requestsPerMachine, machinesWithoutKey } = request.assumptions;
    if (!request.hasKey && machinesWithoutKey > 1) {
      this.#scattered += 1;
      return this.#scattered % machinesWithoutKey;
    }
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

function needsWhole({ rules }: PlayedRequest): boolean {
  return rules.kind === 'prefix' && rules.wholeUnits === true;
}

/** Whole blocks of a matched prefix; none below the minimum. */
export function floored({ rules }: PlayedRequest, tokens: number): number {
  return rules.kind === 'prefix' ? wholeBlocks(rules, tokens) : tokens;
}

function keyOf(request: PlayedRequest, unit: number, machine: number): string {
  const link = request.chain[unit] ?? '';
  return machine === 0 ? link : `${machine}\0${link}`;
}
