import { Recent } from '../expected/recent.ts';
import { type PlayedRequest, type PlayedUnit, tokensUpTo, unitsLeft } from './request.ts';

/** What is remembered of an earlier request: enough to say where a later one stops being equal. */
export interface Reference {
  readonly chain: readonly string[];
  readonly units: readonly PlayedUnit[];
  readonly model: string;
  readonly at: number;
  readonly site: string;
  /** How many leading units it left to read, and their tokens; 0 where it left nothing. */
  readonly unitsLeft: number;
  readonly tokensLeft: number;
}

/** Finds the request that another one is to be compared with (semantics, section 5, `missReason`). */
export class References {
  readonly #sessions: Recent<Reference>;
  readonly #byLink: Recent<Reference>;

  constructor(most: number) {
    this.#sessions = new Recent(most);
    this.#byLink = new Recent(most);
  }

  /**
   * The previous request of the session, else the earlier request with the longest common chain, else null.
   * The same model alone makes no pair of requests from two places.
   */
  of(request: PlayedRequest): Reference | null {
    const { session, chain, units } = request;
    const previous = session === null ? undefined : this.#sessions.get(session);
    if (previous !== undefined) return previous;
    for (let unit = chain.length - 1; unit >= 0; unit -= 1) {
      const found = this.#byLink.get(chain[unit] ?? '');
      if (found === undefined) continue;
      const hasContent = units.slice(0, unit + 1).some(({ section }) => section !== 'params');
      return hasContent || found.site === request.site ? found : null;
    }
    return null;
  }

  /** Remembers a request that was played. */
  add(request: PlayedRequest): void {
    const { chain, units, model, at, site, session } = request;
    const left = unitsLeft(request);
    const tokensLeft = tokensUpTo(request, left);
    const kept = { chain, units, model, at, site, unitsLeft: left, tokensLeft };
    if (session !== null) this.#sessions.set(session, kept);
    for (const link of chain) this.#byLink.set(link, kept);
  }
}
