import type { RequestChain } from '../../cache/expected/request.ts';
import type { Section } from '../../request/unit.ts';

/** What is kept of the latest request of a call site, to say what changed since: hashes and counts. */
export interface Reference {
  readonly chain: readonly string[];
  readonly sections: readonly Section[];
  /** Leading units that it left in the cache; 0 where it left nothing. */
  readonly cached: number;
  /** Tokens of its tools and system blocks with what stands in front of them. */
  readonly headTokens: number;
  readonly at: number;
  readonly readable: number;
  readonly until: number;
}

export interface ReferenceFacts {
  readonly total: number;
  readonly cached: number;
  readonly at: number;
  readonly readable: number;
}

/** Hash chains beyond this keep their beginning only: what broke a prefix stands in front. */
const MOST_UNITS = 2_000;

export function referenceOf(request: RequestChain, facts: ReferenceFacts): Reference {
  const { chain, sections, lengths, breakpoints, rules } = request;
  const last = rules.kind === 'prefix' ? chain.length - 1 : (breakpoints.at(-1)?.unit ?? -1);
  const head = sections.findLastIndex((section) => section === 'tools' || section === 'system');
  const whole = lengths.at(-1) ?? 0;
  const headTokens = whole === 0 || head < 0 ? 0 : (facts.total * (lengths[head] ?? 0)) / whole;
  return {
    chain: chain.slice(0, MOST_UNITS).map((hash) => hash.slice(0, 16)),
    sections: sections.slice(0, MOST_UNITS),
    cached: facts.cached > 0 ? Math.min(last + 1, MOST_UNITS) : 0,
    headTokens: Math.round(headTokens),
    at: facts.at,
    readable: facts.readable,
    until: facts.at + request.lifetime,
  };
}

/** The first unit that two requests do not share; null where one is the beginning of the other. */
export function firstDifference(before: Reference, request: RequestChain): number | null {
  const shared = Math.min(before.chain.length, request.chain.length);
  for (let unit = 0; unit < shared; unit++)
    if (before.chain[unit] !== request.chain[unit]?.slice(0, 16)) return unit;
  return before.chain.length > request.chain.length ? shared : null;
}
