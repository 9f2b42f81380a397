import { lifeOf } from './lifetime.ts';
import type { CachedChain } from './request.ts';

/** New prefixes in a row after which a call site is churning (semantics, section 5). */
const IN_A_ROW = 3;

/** What is remembered at most. */
interface ChurnMemory {
  readonly sites: number;
  /** Prefixes of a site. */
  readonly prefixes: number;
}

interface Site<Left> {
  readonly seen: Set<string>;
  /** How many calls in a row brought a prefix that was not seen before. */
  row: number;
  at: number;
  left: Left | null;
}

/** What the call site says of a call. */
export interface SiteVerdict<Left> {
  readonly churning: boolean;
  /** What the call before it left. */
  readonly before: Left | null;
}

/**
 * Call sites whose calls bring a new prefix each time. With them every call looks like a cold start, and
 * a broken prefix would never show: what they could have read is their predecessor's tools and system.
 * One rule for the tracker, the simulation and the predictions; what a call leaves is their own affair.
 */
export class Churn<Left> {
  readonly #sites = new Map<string, Site<Left>>();
  readonly #most: ChurnMemory;

  constructor(most: ChurnMemory) {
    this.#most = most;
  }

  /** Judges a call and remembers it; the sites and prefixes that were not seen for longest go first. */
  visit(
    name: string,
    prefix: string,
    request: Pick<CachedChain, 'breakpoints' | 'lifetime'>,
    at: number,
  ): SiteVerdict<Left> {
    const site = this.#sites.get(name) ?? { seen: new Set<string>(), row: 0, at, left: null };
    this.#sites.delete(name);
    this.#sites.set(name, site);
    trim(this.#sites, this.#most.sites);
    const isNew = !site.seen.delete(prefix);
    site.seen.add(prefix);
    trim(site.seen, this.#most.prefixes);
    if (!isNew) site.row = 0;
    else site.row = at - site.at <= lifeOf(request) ? site.row + 1 : 1;
    site.at = at;
    return { churning: site.row >= IN_A_ROW, before: site.left };
  }

  /** Keeps what a call left, for the one after it. */
  leave(name: string, left: Left): void {
    const site = this.#sites.get(name);
    if (site !== undefined) site.left = left;
  }
}

function trim(kept: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
