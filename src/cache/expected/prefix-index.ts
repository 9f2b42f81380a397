import { wholeBlocks } from '../../request/blocks.ts';
import type { CacheRules } from '../../request/provider/provider.ts';
import { Beginnings } from './beginnings.ts';
import { type CacheUsage, leftAnywhere, leftAtBreakpoints, scaled } from './left-by.ts';
import { type Life, standing } from './life.ts';
import { Recent } from './recent.ts';
import type { CachedChain } from './request.ts';

/** What a request could have read: E of semantics, section 5. */
export interface ExpectedRead {
  /** E in tokens; 0 for a cold request. */
  readonly tokens: number;
  /** How many leading units of the request that prefix covers; 0 for a cold request. */
  readonly units: number;
  /** Since when it can be read, in seconds. */
  readonly since: number;
}

/** An earlier cached prefix that cannot be read any more, or not yet. */
export interface OutOfReach {
  readonly units: number;
  readonly tokens: number;
  readonly why: 'expired' | 'invisible';
}

interface Entry extends Life {
  tokens: number;
  /** Whether `tokens` is what a provider reported for exactly this prefix. */
  exact: boolean;
  /** Whether it can be read by itself; else it only says that a request went by here. */
  isWhole: boolean;
  /** Of the texts among which its own was remembered last. */
  generation: number;
}

/** A text that went by, or the part of one that can be read by itself. */
interface Text {
  readonly life: Life;
  readonly tokensPerByte: number;
}

const COLD: ExpectedRead = { tokens: 0, units: 0, since: 0 };

/** A read within this share of an estimate is a read of that entry. */
const SAME = 0.1;

/**
 * A part of a text is expected from here on, in minimums: tokens in proportion to length may be a little off,
 * and a prefix that is just too short to be cached is no miss.
 */
const CERTAIN = 1.25;

/** Tokens of a byte of prose, rounded up: it may stand in front of figures where only the sum is known. */
const OF_PROSE = 0.25;

/** What is kept of texts: about 3 MB for 12 MB of them, and as much for those before them. */
const MOST_STEPS = 200_000;

/** Entries kept at least unless the caller says otherwise: about 5 MB at most. */
const MOST_ENTRIES = 10_000;
/**
 * The cached prefixes that earlier requests must have left, and what a new request could read of them.
 * It knows hashes and counts, no text; the least recently used prefix goes when there are too many.
 *
 * Deterministic: all times are given, in seconds from any origin.
 *
 * - `expected(request, at)` is E: the tokens of the longest earlier cached prefix that is live at `at` and
 *   that the request contains, whether or not the request itself marks it. O(units).
 * - `leave(request, usage, at, readable)` remembers what a request left: with entry caches read + write
 *   tokens at its last breakpoint (exact), the breakpoints before it by length between those whose tokens
 *   are known exactly (from a request that ended there, a read of just that, or the lifetimes told apart);
 *   where any prefix matches all its tokens, every unit by length (where only whole units are reused, its
 *   end and what it has in common with an earlier request). Reading refreshes: a life runs from the start of the latest
 *   request. `readable` is when the entries can be read (the first byte of the response), `at` by default.
 *   A request never sees entries whose `readable` is its own start.
 */
export class PrefixIndex {
  readonly #entries: Recent<Entry>;
  /** The texts behind each prefix, where a part of one is reused. */
  readonly #texts: Beginnings<Text>;
  /** What two of them had in common, where only whole units are reused. */
  readonly #parts: Beginnings<Text>;

  /** It remembers `most` entries used last and `steps` of texts at least, and twice as many at most. */
  constructor(most: number = MOST_ENTRIES, steps: number = MOST_STEPS) {
    this.#entries = new Recent(most);
    this.#texts = new Beginnings(steps);
    this.#parts = new Beginnings(steps);
  }

  expected(request: CachedChain, at: number): ExpectedRead {
    for (let unit = request.chain.length - 1; unit >= 0; unit--) {
      const entry = this.#entries.get(linkOf(request, unit));
      if (entry === undefined || standing(entry, at) !== 'live') continue;
      const part = this.#partBehind(request, unit, at);
      if (!entry.isWhole && part === 0) continue;
      // A part may be all that is left of the request.
      const mayBeAll = part > 0 || unit === request.chain.length - 1;
      const whole = entry.isWhole ? entry.tokens : 0;
      const surely = CERTAIN * request.rules.minimum.tokens;
      const tokens = entry.tokens + part >= surely ? entry.tokens + part : whole;
      const read = readable(tokens, mayBeAll, request.rules);
      return read > 0 ? { tokens: read, units: unit + 1, since: entry.from } : COLD;
    }
    return COLD;
  }

  /**
   * The longest earlier cached prefix of a request that is longer than the units that it can read, and that
   * cannot be read at `at`. O(units).
   */
  outOfReach(request: CachedChain, at: number, readable: number): OutOfReach | null {
    for (let unit = request.chain.length - 1; unit >= readable; unit--) {
      const entry = this.#entries.get(linkOf(request, unit));
      if (entry?.isWhole !== true) continue;
      const { tokens } = entry;
      if (entry.until <= at) return { units: unit + 1, tokens, why: 'expired' };
      return entry.from >= at ? { units: unit + 1, tokens, why: 'invisible' } : null;
    }
    return null;
  }

  leave(request: CachedChain, usage: CacheUsage, at: number, readable: number = at): void {
    if (request.rules.kind === 'prefix') this.#leaveAnywhere(request, usage, at, readable);
    else this.#leaveAtBreakpoints(request, usage, at, readable);
  }

  #leaveAtBreakpoints(request: CachedChain, usage: CacheUsage, at: number, readable: number): void {
    this.#learn(request, usage, at);
    const exactAt = (unit: number): number | null => {
      const known = this.#entries.get(linkOf(request, unit));
      return known?.exact === true ? known.tokens : null;
    };
    for (const { unit, tokens, exact, lifetime } of leftAtBreakpoints(request, usage, exactAt)) {
      const until = at + lifetime;
      const left = { tokens, exact, isWhole: true, generation: 0, from: readable, until };
      const link = linkOf(request, unit);
      if (this.#refresh(link, left) === null) this.#entries.set(link, left);
    }
  }

  #leaveAnywhere(request: CachedChain, usage: CacheUsage, at: number, from: number): void {
    const { lengths, lifetime, chain } = request;
    const total = leftAnywhere(request, usage);
    if (total === 0) return;
    const last = chain.length - 1;
    const common = needsWhole(request) ? this.#common(request, at) : -1;
    const shared = needsWhole(request) ? this.#sharedSteps(request, common + 1, at) : 0;
    const until = at + lifetime;
    const most = lengths[last] === total ? Infinity : OF_PROSE;
    let before = 0;
    for (let unit = 0; unit <= last; unit += 1) {
      const exact = unit === last;
      const tokens = exact ? total : scaled(total, lengths, unit, last);
      const isWhole = !needsWhole(request) || unit === common || exact;
      const left = { tokens, exact, isWhole, from, until, generation: 0 };
      const link = linkOf(request, unit);
      const known = this.#refresh(link, left);
      if (known === null) this.#entries.set(link, left);
      const steps = known === null && unit === common + 1 ? shared : 0;
      if (known === null || known.generation < this.#texts.generation)
        this.#leaveText(request, unit, known ?? left, { tokens: tokens - before, steps, most });
      before = tokens;
    }
  }

  /** `steps` it has in common with an earlier text, where only whole units are reused; `most` tokens a byte. */
  #leaveText(
    request: CachedChain,
    unit: number,
    life: Entry,
    { tokens, steps, most }: Record<'tokens' | 'steps' | 'most', number>,
  ): void {
    const text = request.textOf(unit);
    life.generation = this.#texts.generation;
    if (text === null) return;
    const place = linkOf(request, unit - 1);
    const tokensPerByte = Math.min(most, tokens / (text.ends.at(-1) ?? 1));
    this.#texts.add(place, text, { life, tokensPerByte });
    const { from, until } = life;
    if (steps > 1) this.#parts.add(place, text, { life: { from, until }, tokensPerByte }, steps);
  }

  /** Tokens of the unit behind one that are there to read, though the whole of it is not. */
  #partBehind(request: CachedChain, unit: number, at: number): number {
    const text = unit + 1 < request.chain.length ? request.textOf(unit + 1) : null;
    if (text === null) return 0;
    const place = linkOf(request, unit);
    const isLive = ({ life }: Text) => standing(life, at);
    const found = needsWhole(request)
      ? this.#parts.ending(place, text, isLive)
      : this.#texts.longest(place, text, isLive);
    if (found === null) return 0;
    return Math.floor((text.ends[found.steps - 1] ?? 0) * found.state.tokensPerByte);
  }

  /** Steps of a unit's text that an earlier one began with. */
  #sharedSteps(request: CachedChain, unit: number, at: number): number {
    const text = request.textOf(unit);
    if (text === null) return 0;
    const place = linkOf(request, unit - 1);
    return this.#texts.longest(place, text, ({ life }) => standing(life, at))?.steps ?? 0;
  }

  /** The last unit up to which an earlier request was equal, or -1. */
  #common(request: CachedChain, at: number): number {
    return request.chain.findLastIndex((_, unit) => {
      const entry = this.#entries.get(linkOf(request, unit));
      return entry !== undefined && standing(entry, at) === 'live';
    });
  }

  /** A read of about what a scaled entry was thought to hold says what it does hold. */
  #learn(request: CachedChain, { read }: CacheUsage, at: number): void {
    if (request.rules.kind !== 'entries' || read === 0) return;
    const { units } = this.expected(request, at);
    const entry = this.#entries.get(linkOf(request, units - 1));
    if (entry === undefined || entry.exact) return;
    if (Math.abs(read - entry.tokens) > SAME * entry.tokens) return;
    entry.tokens = read;
    entry.exact = true;
  }

  /** What is there, which lives on; null where nothing is. */
  #refresh(link: string, left: Entry): Entry | null {
    const known = this.#entries.get(link);
    if (known === undefined || known.until <= left.from) return null;
    known.from = Math.min(known.from, left.from);
    known.until = Math.max(known.until, left.until);
    known.isWhole ||= left.isWhole;
    if (left.exact || !known.exact) {
      known.tokens = left.tokens;
      known.exact = left.exact;
    }
    return known;
  }
}

function needsWhole({ rules }: CachedChain): boolean {
  return rules.kind === 'prefix' && rules.wholeUnits === true;
}

/** What of an earlier prefix a request gets back: all of an entry, or full blocks, but never all of itself. */
function readable(tokens: number, mayBeAll: boolean, rules: CacheRules): number {
  return rules.kind === 'entries' ? tokens : wholeBlocks(rules, mayBeAll ? tokens - 1 : tokens);
}

function linkOf({ chain }: CachedChain, unit: number): string {
  return chain[unit] ?? '';
}
