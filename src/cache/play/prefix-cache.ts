import { Beginnings, type Standing } from '../expected/beginnings.ts';
import { wholeBlocks } from '../../request/blocks.ts';
import { shareOfSteps } from '../../request/text-steps.ts';
import type { Effect, EntryState } from './entry-cache.ts';
import { Recent } from '../expected/recent.ts';
import { type PlayedRequest, tokensUpTo, totalTokens } from './request.ts';

interface Node extends Life {
  /** Whether it can be read by itself; else it only says that a request went by here. */
  isWhole: boolean;
  /** Of the texts among which its own was remembered last. */
  generation: number;
}

interface Life {
  readonly lifetime: number;
  readonly writtenAt: number;
  readonly readableFrom: number;
  until: number;
}

/** Up to where a request is read: so many units, and a part of the next one. */
interface Reach {
  readonly units: number;
  /** Tokens of the unit behind them. */
  readonly part: number;
}

/** When the requests of a route came; those before `first` are more than a minute old. */
interface Route {
  readonly times: number[];
  first: number;
}

const FOUND = { live: 'live', waiting: 'invisible', gone: 'expired' } as const;
const MINUTE = 60;
/** Old times are cleared away in heaps, so that no request pays for many. */
const FORGOTTEN = 1_000;

/**
 * Any common prefix, floored to a granularity (OpenAI up to GPT-5.5, Gemini, xAI, vLLM's chain of blocks,
 * SGLang's radix tree): what of a request equals the beginning of an earlier one is read, less the last
 * token, which is always computed, and nothing below the minimum. Inside a text it is known to a step
 * (`TextSteps`), and its tokens are taken in proportion to its bytes. A machine has a cache of its own, and a
 * route that gets more requests a minute than one machine takes goes on to the next one
 * (developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10).
 *
 * Where only whole units are reused (DeepSeek), a request stores its end, the end of its reply, and what it
 * has in common with an earlier one: A + B and A + C share nothing, A + D reads A
 * (api-docs.deepseek.com/guides/kv_cache, read 2026-11-23).
 */
export class PrefixCache {
  readonly #nodes: Recent<Node>;
  readonly #texts: Beginnings<Life>;
  /** What two requests had in common inside a text, where only whole units are reused. */
  readonly #parts: Beginnings<Life>;
  readonly #routes: Recent<Route>;
  /** Requests that were sent to one machine after another. */
  #scattered = 0;

  /** `most`: how many requests of each kind are remembered; `steps`: the same of texts. */
  constructor(most: number, steps?: number) {
    this.#nodes = new Recent(most);
    this.#texts = new Beginnings(steps);
    this.#parts = new Beginnings(steps);
    this.#routes = new Recent(most);
  }

  /** Plays a request: what it reads and leaves. O(units, and the text of the first one that is new). */
  play(request: PlayedRequest): Effect {
    const machine = this.#machineOf(request);
    let common = request.chain.length;
    while (common > 0 && this.#stateAt(request, common - 1, machine) !== 'live') common -= 1;
    const shared = this.#longest(request, common, machine);
    const { units, part } = needsWhole(request)
      ? this.#whole(request, common, machine)
      : { units: common, part: tokensOf(request, common, shared) };
    const matched = Math.min(tokensUpTo(request, units) + part, totalTokens(request) - 1);
    const read = floored(request, matched);
    if (totalTokens(request) >= request.rules.minimum.tokens) {
      this.#leave(request, common, machine);
      if (needsWhole(request)) this.#leavePart(request, common, shared, machine);
    }
    const unitsRead = read === 0 ? 0 : units;
    const uncached = totalTokens(request) - read;
    return { read, write: 0, write1h: 0, uncached, unitsRead, readsPart: read > 0 && part > 0 };
  }

  /** What the request finds at the end of a unit on the first machine of its route. */
  stateAt(request: PlayedRequest, unit: number): EntryState {
    return this.#stateAt(request, unit, 0);
  }

  #stateAt(request: PlayedRequest, unit: number, machine: number): EntryState {
    const node = this.#nodes.get(keyOf(request, unit, machine));
    return node === undefined ? 'absent' : FOUND[standing(node, request)];
  }

  /** Steps of a unit's text that an earlier one behind the same prefix began with; 0 where none did. */
  #longest(request: PlayedRequest, unit: number, machine: number): number {
    const text = request.textOf(unit);
    if (text === null) return 0;
    const place = keyOf(request, unit - 1, machine);
    return this.#texts.longest(place, text, (life) => standing(life, request))?.steps ?? 0;
  }

  /** What is read where only whole units are: those of a request, of its reply, and what two had in common. */
  #whole(request: PlayedRequest, common: number, machine: number): Reach {
    for (let units = common; units >= 0; units -= 1) {
      const text = request.textOf(units);
      const place = keyOf(request, units - 1, machine);
      const found =
        text === null ? null : this.#parts.ending(place, text, (life) => standing(life, request));
      const part = tokensOf(request, units, found?.steps ?? 0);
      if (found !== null && part > 0) {
        found.state.until = Math.max(found.state.until, request.at + found.state.lifetime);
        return { units, part };
      }
      if (units === 0 || this.#nodes.get(place)?.isWhole !== true) continue;
      let end = units;
      while (request.units[end]?.replayed === true) end += 1;
      return { units: end, part: 0 };
    }
    return { units: 0, part: 0 };
  }

  #leave(request: PlayedRequest, common: number, machine: number): void {
    const { chain, at } = request;
    const { generation } = this.#texts;
    const last = chain.length - 1;
    for (let unit = 0; unit <= last; unit += 1) {
      const key = keyOf(request, unit, machine);
      const isWhole = !needsWhole(request) || unit === last || unit === common - 1;
      const known = this.#nodes.get(key);
      if (known !== undefined && standing(known, request) !== 'gone') {
        known.until = Math.max(known.until, at + known.lifetime);
        known.isWhole ||= isWhole;
        if (known.generation < generation) this.#leaveText(request, unit, machine, known);
        continue;
      }
      const node = { isWhole, generation, ...lifeOf(request) };
      this.#nodes.set(key, node);
      this.#leaveText(request, unit, machine, node);
    }
  }

  #leaveText(request: PlayedRequest, unit: number, machine: number, node: Node): void {
    const text = request.textOf(unit);
    node.generation = this.#texts.generation;
    if (text !== null) this.#texts.add(keyOf(request, unit - 1, machine), text, node);
  }

  /** What a request has in common with an earlier one inside a text is a unit for those after it. */
  #leavePart(request: PlayedRequest, unit: number, steps: number, machine: number): void {
    const text = request.textOf(unit);
    if (text === null || steps < 2) return;
    this.#parts.add(keyOf(request, unit - 1, machine), text, lifeOf(request), steps);
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

function lifeOf({ at, lifetime, assumptions }: PlayedRequest): Life {
  const readableFrom = at + assumptions.visibilityDelay;
  return { lifetime, writtenAt: at, readableFrom, until: at + lifetime };
}

function standing({ readableFrom, writtenAt, until }: Life, { at }: PlayedRequest): Standing {
  if (until <= at) return 'gone';
  return readableFrom > at || writtenAt >= at ? 'waiting' : 'live';
}

/** Tokens of the first matched steps of a unit's text. */
function tokensOf(request: PlayedRequest, unit: number, steps: number): number {
  const text = request.textOf(unit);
  if (text === null || steps < 2) return 0;
  const whole = tokensUpTo(request, unit + 1) - tokensUpTo(request, unit);
  return Math.floor(whole * shareOfSteps(text, steps));
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
