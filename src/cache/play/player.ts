import { Churn } from '../expected/churn.ts';
import { Expectation } from '../expected/expectation.ts';
import type { MissReason } from '../miss.ts';
import type { RelativeRequest } from '../relatives/relatives.ts';
import { EntryCache, type Tokens } from './entry-cache.ts';
import { missOf } from './miss.ts';
import { PrefixCache } from './prefix-cache.ts';
import { type Reference, References } from './reference.ts';
import { type PlayedRequest, tokensUpTo, unitsLeft } from './request.ts';

/** What became of one request. */
export interface Played extends Tokens {
  /** E: tokens that it could have read; 0 for a cold request (semantics, section 5). */
  readonly expected: number;
  /** How many leading units E covers. */
  readonly unitsExpected: number;
  /** How many leading units were read as a whole. */
  readonly unitsRead: number;
  /** Whether a part of the unit behind them was read, too. */
  readonly readsPart: boolean;
  readonly missReason: MissReason | null;
  /** JSON Pointer of the first unit that could not be reused, or null. */
  readonly unit: string | null;
}

export interface PlayOptions {
  /**
   * Whether an entry that nobody used in time still counts as what could have been read. In a prediction it
   * does, since the traffic is an assumption; in a recording nobody sent anything in time.
   */
  readonly expiryCounts: boolean;
  /** How many things of each kind are remembered. */
  readonly memory?: number;
  /** How much text is remembered, in steps (`TextSteps`). */
  readonly textMemory?: number;
}

/** What a request could have read. */
interface Could {
  readonly tokens: number;
  readonly units: number;
}

/** Enough for a day of traffic; beyond it the least recently used is forgotten. */
const MEMORY = 30_000;
const NONE: Could = { tokens: 0, units: 0 };
const FOR_EVER = Number.MAX_SAFE_INTEGER;

/**
 * The provider's cache, played request by request in the order of their times. Deterministic; the cost of
 * a request does not grow with how many were played before it.
 */
export class Player {
  readonly #entries: EntryCache;
  readonly #prefixes: PrefixCache;
  readonly #references: References;
  readonly #expectation: Expectation;
  readonly #churn: Churn<Could>;
  readonly #expiryCounts: boolean;

  constructor({ expiryCounts, memory = MEMORY, textMemory }: PlayOptions) {
    this.#entries = new EntryCache(memory);
    this.#prefixes = new PrefixCache(memory, textMemory);
    this.#references = new References(memory);
    this.#expectation = new Expectation(memory, textMemory);
    this.#churn = new Churn({ sites: memory, prefixes: memory });
    this.#expiryCounts = expiryCounts;
  }

  /** Plays a request; requests have to come in the order of their times. O(units). */
  play(request: PlayedRequest): Played {
    const cache = request.rules.kind === 'prefix' ? this.#prefixes : this.#entries;
    const kin = this.#asRelative(request);
    const expected = this.#expectation.of(kin, request, 1);
    const reference = this.#references.of(request, expected.relative?.chain ?? null);
    const churned = this.#expiryCounts ? this.#ofPredecessor(request) : NONE;
    const could = churned.tokens > expected.tokens ? churned : expected;
    // Before the play: afterwards everything that it wrote is there.
    const found = cache.stateAt(request, (reference?.unitsLeft ?? 0) - 1);
    const hasExpired = expected.tokens === 0 && sharesExpired(cache, request, reference);
    const effect = cache.play(request);
    const miss = missOf(request, reference, effect, found, hasExpired);
    this.#expectation.leave(kin, request, expected, { usage: effect, readable: request.at });
    this.#references.add(request);
    return { ...effect, expected: could.tokens, unitsExpected: could.units, ...miss };
  }

  /** What a call site that churns could have read of its predecessor's tools and system prompt. */
  #ofPredecessor(request: PlayedRequest): Could {
    const { chain, site, at } = request;
    const end = headEnd(request);
    const { churning, before } = this.#churn.visit(site, chain[end - 1] ?? '', request, at);
    const units = Math.min(end, unitsLeft(request));
    this.#churn.leave(site, { units, tokens: tokensUpTo(request, units) });
    return churning && before !== null ? before : NONE;
  }

  #asRelative(request: PlayedRequest): RelativeRequest {
    const { units, pieces } = request;
    const kin: RelativeRequest = {
      ...request,
      sectionOf: (unit) => units[unit]?.section,
      isReply: (unit) => units[unit]?.replayed === true,
      piecesOf: (unit) =>
        units[unit]?.section === 'params' || this.#expiryCounts ? null : (pieces[unit] ?? null),
    };
    if (!this.#expiryCounts) return kin;
    const breakpoints = request.breakpoints.map((each) => ({ ...each, ttl: null }));
    return { ...kin, breakpoints, lifetime: FOR_EVER };
  }
}

/** Whether what a request has in common with an earlier one was cached, and has expired. */
function sharesExpired(
  cache: EntryCache | PrefixCache,
  request: PlayedRequest,
  reference: Reference | null,
): boolean {
  if (reference === null) return false;
  const differs = request.chain.findIndex((link, unit) => link !== reference.chain[unit]);
  const shared = differs === -1 ? request.chain.length : differs;
  for (let unit = Math.min(shared, reference.unitsLeft) - 1; unit >= 0; unit -= 1) {
    if (tokensUpTo(request, unit + 1) < request.rules.minimum.tokens) return false;
    const state = cache.stateAt(request, unit);
    if (state !== 'absent') return state === 'expired';
  }
  return false;
}

/** The unit behind the tools, the system prompt and their parameters. */
function headEnd({ units }: PlayedRequest): number {
  const first = units.findIndex(({ section }) => section === 'messages');
  return first === -1 ? units.length : first;
}
