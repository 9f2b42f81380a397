import { wholeBlocks } from '../../request/blocks.ts';
import type { Earlier } from '../relatives/lineage.ts';
import { type Owed, type RelativeRequest, Relatives, type Sent } from '../relatives/relatives.ts';
import { type CacheUsage, leftAnywhere } from './left-by.ts';
import { lifeOf } from './lifetime.ts';
import { type ExpectedRead, type OutOfReach, PrefixIndex } from './prefix-index.ts';
import type { CachedChain } from './request.ts';

/** What a request could have read had its head stayed as it was: E of semantics, section 5. */
export interface Expected {
  /** E in tokens; 0 for a cold request. */
  readonly tokens: number;
  /** How many leading units of the request E covers, as far as it is one prefix. */
  readonly units: number;
  /** The part of E that is there byte for byte: less than E where the head has changed. */
  readonly equal: ExpectedRead;
  /** Whether the head has changed, so that content is owed which no equal prefix leads to. */
  readonly hasChanged: boolean;
  /**
   * Whether that is so by the layout: what is owed stands behind content of the request's own, or where no
   * breakpoint ends, and not behind a small thing that varies.
   */
  readonly isLayout: boolean;
  /** The unit that something is owed of last, where the head has changed. */
  readonly lastOwed: number;
  /** The earlier request of which most recurs; null where nothing is owed beyond what is equal. */
  readonly relative: Earlier | null;
  /** A longer equal prefix that cannot be read any more, or not yet. */
  readonly outOfReach: OutOfReach | null;
  readonly owed: Pick<Owed, 'lineage' | 'extended'>;
}

/** A loss is real above the largest of so many tokens, one step of the granularity, and this share (section 0). */
const REAL = { tokens: 64, share: 0.01 } as const;
/** Tokens of new content from which on it is no small thing that varies: a step of a text. */
const OF_ITS_OWN = 64;

/**
 * What requests could have read: of earlier prefixes that are there byte for byte, and of relatives where the
 * head has changed. One answer for traces, simulations and production. Requests come in any order of their
 * times; all times are given, in seconds from any origin.
 */
export class Expectation {
  readonly #index: PrefixIndex;
  readonly #relatives = new Relatives();

  /** @param most how many of the entries used last it remembers at least; `steps`: the same of texts */
  constructor(most?: number, steps?: number) {
    this.#index = new PrefixIndex(most, steps);
  }

  /** @param scale tokens of one of `lengths` */
  of(request: RelativeRequest, sent: Sent, scale: number): Expected {
    const { lengths, rules } = request;
    const equal = this.#index.expected(request, sent.at);
    const outOfReach = this.#index.outOfReach(request, sent.at, equal.units);
    const whole = lengths[equal.units - 1] ?? 0;
    const length = rules.kind === 'entries' ? whole : equal.tokens / scale;
    const covered = { units: equal.units, length };
    const owed = this.#relatives.owed(request, sent, covered, rules.minimum.tokens / scale);
    const tokens = readable(request, equal.tokens + owed.length * scale, scale);
    const more = tokens - equal.tokens;
    const least = Math.max(
      REAL.tokens,
      REAL.share * tokens,
      rules.kind === 'prefix' ? rules.granularity : 0,
    );
    if (more <= least)
      return { tokens: equal.tokens, units: equal.units, equal, ...UNCHANGED, outOfReach, owed };
    const { relative, lastOwed } = owed;
    return {
      tokens,
      units: Math.max(equal.units, lastOwed + 1),
      equal,
      hasChanged: true,
      isLayout: owed.fresh * scale > OF_ITS_OWN || leadsTo(request, relative, lastOwed),
      lastOwed,
      relative,
      outOfReach,
      owed,
    };
  }

  /**
   * Remembers what a request left, and says by a number which prompt it is a version of.
   *
   * @param usage what it read, wrote and left aside
   * @param readable when what it left can be read
   */
  leave(
    request: RelativeRequest,
    sent: Sent,
    { owed }: Pick<Expected, 'owed'>,
    { usage, readable }: { readonly usage: CacheUsage; readonly readable: number },
  ): number | null {
    this.#index.leave(request, usage, sent.at, readable);
    const until = sent.at + lifeOf(request);
    const units = unitsLeft(request, usage);
    return this.#relatives.leave(request, sent, owed, units, { from: readable, until })?.id ?? null;
  }
}

const UNCHANGED = { hasChanged: false, isLayout: false, lastOwed: -1, relative: null } as const;

/** Leading units that a request left in the cache. */
function unitsLeft(request: CachedChain, usage: CacheUsage): number {
  const { rules, breakpoints, chain } = request;
  if (rules.kind === 'prefix') return leftAnywhere(request, usage) > 0 ? chain.length : 0;
  return usage.read + usage.write > 0 ? (breakpoints.at(-1)?.unit ?? -1) + 1 : 0;
}

/** Tokens of an equal head that a provider would read. */
function readable({ rules, lengths }: CachedChain, tokens: number, scale: number): number {
  if (rules.kind === 'entries') return tokens < rules.minimum.tokens ? 0 : Math.round(tokens);
  return wholeBlocks(rules, Math.min(tokens, (lengths.at(-1) ?? 0) * scale - 1));
}

/** Whether a request is equal to its relative up to the end of a unit. */
function leadsTo({ chain }: CachedChain, relative: Earlier | null, unit: number): boolean {
  return unit >= 0 && chain[unit] !== undefined && relative?.chain[unit] === chain[unit];
}
