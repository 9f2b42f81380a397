import { type ExpectedRead, seconds } from '../expected/prefix-index.ts';
import { Recent } from './recent.ts';
import { type PlayedRequest, tokensUpTo, unitsLeft } from './request.ts';

interface Site {
  readonly seen: Recent<true>;
  /** How many calls in a row brought a prefix that was not seen before. */
  streak: number;
  at: number;
  /** What the last call left of its tools and system prompt. */
  left: ExpectedRead;
}

/** So many new prefixes in a row are no coincidence (semantics, section 5). */
const IN_A_ROW = 3;
const NONE: ExpectedRead = { tokens: 0, units: 0 };

/**
 * Call sites that bring a new prefix on every call. Their calls could have read what stays the same in
 * front of the messages, so that a prefix which never hits counts as a miss and not as a series of cold
 * starts.
 */
export class Churn {
  readonly #sites = new Map<string, Site>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes note of a call; returns what it could have read of its predecessor, none where it churns not. */
  expected(request: PlayedRequest): ExpectedRead {
    const end = headEnd(request);
    const id = request.chain[end - 1] ?? '';
    const site = this.#sites.get(request.site);
    const units = Math.min(end, unitsLeft(request));
    const left = { units, tokens: tokensUpTo(request, units) };
    if (site === undefined) {
      const seen = new Recent<true>(this.#most);
      seen.set(id, true);
      this.#sites.set(request.site, { seen, streak: 1, at: request.at, left });
      return NONE;
    }
    const before = site.left;
    if (site.seen.get(id) === true) site.streak = 0;
    else site.streak = request.at - site.at <= lifeOf(request) ? site.streak + 1 : 1;
    site.seen.set(id, true);
    site.at = request.at;
    site.left = left;
    return site.streak >= IN_A_ROW ? before : NONE;
  }
}

/** The unit behind the tools, the system prompt and their parameters. */
function headEnd({ units }: PlayedRequest): number {
  const first = units.findIndex(({ section }) => section === 'messages');
  return first === -1 ? units.length : first;
}

/** Seconds that what a call leaves lives. */
function lifeOf(request: PlayedRequest): number {
  return seconds(request.breakpoints.at(-1)?.ttl ?? null) ?? request.lifetime;
}
