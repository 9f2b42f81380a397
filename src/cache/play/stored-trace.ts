import type { TextSteps } from '../../request/text-steps.ts';
import type { PlayedRequest } from './request.ts';
import type { Trace, TracedRequest } from './simulation.ts';

/** A list as what it has more than the one before it in its conversation. */
interface Grown<T> {
  readonly shared: number;
  readonly more: readonly T[];
}

interface Lists extends Pick<PlayedRequest, 'chain' | 'lengths' | 'units' | 'pieces' | 'lookups'> {
  /** What `textOf` gives; empty where nothing is reused in part. */
  readonly texts: readonly (TextSteps | null)[];
}

interface Stored extends Omit<TracedRequest, 'expected' | 'worst'> {
  /** The request before it in its conversation; null for the first one. */
  readonly before: number | null;
  readonly expected: Omit<PlayedRequest, keyof Lists | 'textOf'>;
  readonly lists: { readonly [Name in keyof Lists]: Grown<Lists[Name][number]> };
  /** What is otherwise at worst; null for a chain that is the same. */
  readonly worst: Pick<PlayedRequest, 'route' | 'assumptions'>;
  readonly worstChain: Grown<string> | null;
}

/** The lists of a request as a whole. */
interface Whole extends Lists {
  readonly worstChain: readonly string[];
}

const EMPTY: Whole = {
  chain: [],
  lengths: [],
  units: [],
  pieces: [],
  lookups: [],
  texts: [],
  worstChain: [],
};
/** Conversations whose latest lists are kept as a whole; those of others are put together again. */
const MOST_WHOLE = 500;

/**
 * Requests in as much memory as is new in each of them: a turn repeats all the turns before it, so that
 * whole requests would take the square of what a conversation says.
 */
export class StoredTrace implements Trace {
  readonly times: number[] = [];
  readonly #stored: Stored[] = [];
  /** The latest request of each conversation. */
  readonly #latest = new Map<string, number>();
  readonly #whole = new Map<number, Whole>();
  readonly #sessions: (string | null)[] = [];
  readonly #names: (session: string | null) => string | null;
  #start = 0;

  /** @param names what a conversation is called, by what its requests have as session */
  constructor(names: (session: string | null) => string | null) {
    this.#names = names;
  }

  get length(): number {
    return this.#stored.length;
  }

  /** Adds the next request of the trace. */
  add({ expected, worst, recorded, price }: TracedRequest): void {
    const index = this.#stored.length;
    const { session, chain, lengths, units, pieces, lookups, textOf, ...rest } = expected;
    const texts = expected.rules.kind === 'prefix' ? units.map((_, unit) => textOf(unit)) : [];
    const before = session === null ? null : (this.#latest.get(session) ?? null);
    const earlier = before === null ? EMPTY : this.#wholeOf(before);
    const whole = { chain, lengths, units, pieces, lookups, texts, worstChain: worst.chain };
    this.#stored.push({
      before,
      recorded,
      price,
      expected: { ...rest, session },
      lists: {
        chain: grown(earlier.chain, chain),
        lengths: grown(earlier.lengths, lengths),
        units: grown(earlier.units, units),
        pieces: grown(earlier.pieces, pieces),
        lookups: grown(earlier.lookups, lookups),
        texts: grown(earlier.texts, texts),
      },
      worst: { route: worst.route, assumptions: worst.assumptions },
      worstChain: worst.chain === chain ? null : grown(earlier.worstChain, worst.chain),
    });
    this.times.push(expected.at);
    this.#sessions.push(session);
    if (session !== null) this.#latest.set(session, index);
    this.#keep(index, before, whole);
  }

  /** Counts times from this moment on. */
  startAt(start: number): void {
    this.#start = start;
    this.#whole.clear();
  }

  request(index: number): TracedRequest {
    const stored = this.#stored[index];
    if (stored === undefined) throw new RangeError(`no request ${index}`);
    const { worstChain, texts, ...lists } = this.#wholeOf(index);
    const at = stored.expected.at - this.#start;
    const textOf = (unit: number) => texts[unit] ?? null;
    const expected = { ...stored.expected, ...lists, textOf, at };
    const { recorded, price } = stored;
    return {
      recorded,
      price,
      expected,
      worst: { ...expected, ...stored.worst, chain: worstChain },
    };
  }

  sessionOf(index: number): string | null {
    return this.#names(this.#sessions[index] ?? null);
  }

  #wholeOf(index: number): Whole {
    const missing: number[] = [];
    let at: number | null = index;
    while (at !== null && !this.#whole.has(at)) {
      missing.push(at);
      at = this.#stored[at]?.before ?? null;
    }
    for (const each of missing.toReversed()) {
      const stored = this.#stored[each];
      if (stored === undefined) throw new RangeError(`no request ${each}`);
      const { before, lists, worstChain } = stored;
      const earlier = (before === null ? undefined : this.#whole.get(before)) ?? EMPTY;
      const chain = whole(earlier.chain, lists.chain);
      this.#keep(each, before, {
        chain,
        lengths: whole(earlier.lengths, lists.lengths),
        units: whole(earlier.units, lists.units),
        pieces: whole(earlier.pieces, lists.pieces),
        lookups: whole(earlier.lookups, lists.lookups),
        texts: whole(earlier.texts, lists.texts),
        worstChain: worstChain === null ? chain : whole(earlier.worstChain, worstChain),
      });
    }
    return this.#whole.get(index) ?? EMPTY;
  }

  #keep(index: number, instead: number | null, lists: Whole): void {
    if (instead !== null) this.#whole.delete(instead);
    this.#whole.set(index, lists);
    const [oldest] = this.#whole.keys();
    if (this.#whole.size > MOST_WHOLE && oldest !== undefined) this.#whole.delete(oldest);
  }
}

function grown<T>(before: readonly T[], now: readonly T[]): Grown<T> {
  const most = Math.min(before.length, now.length);
  let shared = 0;
  while (shared < most && before[shared] === now[shared]) shared += 1;
  return { shared, more: now.slice(shared) };
}

function whole<T>(before: readonly T[], { shared, more }: Grown<T>): readonly T[] {
  return before.slice(0, shared).concat(more);
}
