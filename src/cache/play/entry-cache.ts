import { seconds } from '../expected/lifetime.ts';
import type { Breakpoint } from '../../request/unit.ts';
import { Recent } from '../expected/recent.ts';
import { type PlayedRequest, tokensUpTo, totalTokens } from './request.ts';

/** Tokens of one request, as its provider would report them; all input is uncached + read + write. */
export interface Tokens {
  readonly uncached: number;
  readonly read: number;
  /** All that is written. */
  readonly write: number;
  /** The part of `write` with the provider's longer life. */
  readonly write1h: number;
}

/** What one request did to a cache. */
export interface Effect extends Tokens {
  /** How many leading units were read as a whole. */
  readonly unitsRead: number;
  /** Whether a part of the unit behind them was read, too. */
  readonly readsPart: boolean;
}

/** What is there for a request to read at the end of one of its units. */
export type EntryState = 'absent' | 'invisible' | 'expired' | 'live';

interface Entry {
  /** Its own life in seconds; a later request does not change it. */
  readonly lifetime: number;
  readonly writtenAt: number;
  readonly readableFrom: number;
  /** Not readable by requests that start at this moment or later. */
  until: number;
}

/** Lifetimes that are billed apart from the ordinary one. */
const LONGER: ReadonlySet<string | null> = new Set(['1h', '12h']);

/**
 * Entries at breakpoints (Anthropic, Bedrock, OpenAI from GPT-5.6 on): an entry is reused whole or not at
 * all. Lookup, write and bill as of "Mixing different TTLs" and "How automatic prefix checking works"
 * (platform.claude.com/docs/en/build-with-claude/prompt-caching, read 2026-10-08): A is the longest live
 * entry that a breakpoint finds, B the last longer-lived breakpoint behind it, C the last breakpoint; read
 * A, write B - A with the longer life and C - B with the ordinary one.
 */
export class EntryCache {
  readonly #entries: Recent<Entry>;

  constructor(most: number) {
    this.#entries = new Recent(most);
  }

  /** Plays a request: what it reads, writes and leaves. O(units). */
  play(request: PlayedRequest): Effect {
    const honoured = request.refused ? [] : longEnough(request, request.breakpoints);
    const hit = request.refused ? -1 : this.#longest(request);
    const read = tokensUpTo(request, hit + 1);
    const written = writtenBy(request, honoured);
    const ends = written.map(({ unit, ttl }) => ({ ttl, tokens: tokensUpTo(request, unit + 1) }));
    const longer = ends.filter(({ ttl }) => LONGER.has(ttl)).map(({ tokens }) => tokens);
    const middle = Math.max(read, ...longer);
    const last = Math.max(read, ...ends.map(({ tokens }) => tokens));
    this.#refresh(request, hit);
    for (const { unit, ttl } of written) this.#write(request, unit, ttl);
    for (const unit of lookupsWritten(request)) this.#write(request, unit, null);
    return {
      uncached: totalTokens(request) - last,
      read,
      write: last - read,
      write1h: middle - read,
      unitsRead: hit + 1,
      readsPart: false,
    };
  }

  /** What the request finds at the end of a unit, were it looked at. */
  stateAt(request: PlayedRequest, unit: number): EntryState {
    const entry = this.#entries.get(keyOf(request, unit));
    if (entry === undefined) return 'absent';
    if (entry.readableFrom > request.at || entry.writtenAt >= request.at) return 'invisible';
    return entry.until <= request.at ? 'expired' : 'live';
  }

  /** The last unit of the longest entry that a breakpoint of the request finds, or -1. */
  #longest(request: PlayedRequest): number {
    const { rules, breakpoints, units } = request;
    const lookback = rules.kind === 'entries' ? rules.lookback : null;
    if (lookback === null) {
      const places = new Set([...breakpoints.map(({ unit }) => unit), ...request.lookups]);
      const from = breakpoints.length === 0 ? [] : [...places].toSorted((a, b) => b - a);
      return from.find((unit) => this.stateAt(request, unit) === 'live') ?? -1;
    }
    let next = units.length;
    for (const { unit: end } of breakpoints.toReversed()) {
      const first = (units[end]?.position ?? 0) - lookback + 1;
      // What a later breakpoint has looked at need not be looked at again.
      for (next = Math.min(next, end + 1); next > 0; next -= 1) {
        if ((units[next - 1]?.position ?? 0) < first) break;
        if (this.stateAt(request, next - 1) === 'live') return next - 1;
      }
    }
    return -1;
  }

  /** Lives run from the start of the request that reads. */
  #refresh(request: PlayedRequest, hit: number): void {
    const from = request.assumptions.refresh === 'path' ? 0 : hit;
    for (let unit = Math.max(0, from); unit <= hit; unit += 1) {
      const key = keyOf(request, unit);
      const entry = this.#entries.get(key);
      if (entry === undefined || this.stateAt(request, unit) !== 'live') continue;
      entry.until = Math.max(entry.until, request.at + entry.lifetime);
      this.#entries.set(key, entry);
    }
  }

  #write(request: PlayedRequest, unit: number, ttl: string | null): void {
    const { at } = request;
    const state = this.stateAt(request, unit);
    // An entry that lives keeps its own lifetime; one that is on its way is written twice to no effect.
    if (state === 'live' || state === 'invisible') return;
    const lifetime = seconds(ttl) ?? request.lifetime;
    this.#entries.set(keyOf(request, unit), {
      lifetime,
      writtenAt: at,
      readableFrom: at + request.assumptions.visibilityDelay,
      until: at + lifetime,
    });
  }
}

/** The ends that are looked up, where the request is assumed to write there too. */
function lookupsWritten(request: PlayedRequest): readonly number[] {
  const { assumptions, lookups, units, rules, refused } = request;
  if (!assumptions.writesLookups || refused) return [];
  return lookups.filter(
    (unit) =>
      units[unit]?.section === 'system' && tokensUpTo(request, unit + 1) >= rules.minimum.tokens,
  );
}

function longEnough(
  request: PlayedRequest,
  breakpoints: readonly Breakpoint[],
): readonly Breakpoint[] {
  const least = request.rules.minimum.tokens;
  return breakpoints.filter(({ unit }) => tokensUpTo(request, unit + 1) >= least);
}

/** The breakpoints that are written: all, or the implicit one and the latest explicit ones. */
function writtenBy(
  request: PlayedRequest,
  breakpoints: readonly Breakpoint[],
): readonly Breakpoint[] {
  const { rules } = request;
  if (rules.kind !== 'entries' || rules.breakpoints.beyond === 'reject') return breakpoints;
  const implicit = breakpoints.filter(({ kind }) => kind === 'implicit');
  const explicit = breakpoints.filter(({ kind }) => kind !== 'implicit');
  const left = Math.max(0, rules.breakpoints.limit - implicit.length);
  return [...implicit, ...(left === 0 ? [] : explicit.slice(-left))];
}

function keyOf(request: PlayedRequest, unit: number): string {
  return request.chain[unit] ?? '';
}
