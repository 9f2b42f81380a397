import { Recent } from '../expected/recent.ts';
import { type PlayedRequest, type PlayedUnit, tokensUpTo, unitsLeft } from './request.ts';

/** What is remembered of an earlier request: enough to say where a later one stops being equal. */
export interface Reference {
  readonly chain: readonly string[];
  readonly units: readonly PlayedUnit[];
  readonly model: string;
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
   * The previous request of the session, else the one whose head has changed into this one's, else the one with
   * the longest common chain, else null. The same model alone makes no pair of requests.
   *
   * @param relative the chain of the request that most of this one recurs in, where the head has changed
   */
  of(request: PlayedRequest, relative: readonly string[] | null): Reference | null {
    const { session, chain, units } = request;
    const previous = session === null ? undefined : this.#sessions.get(session);
    if (previous !== undefined) return previous;
    const earlier = this.#byLink.get(relative?.at(-1) ?? '');
    if (earlier !== undefined) return earlier;
    for (let unit = chain.length - 1; unit >= 0; unit -= 1) {
      const found = this.#byLink.get(chain[unit] ?? '');
      if (found === undefined) continue;
      const hasContent = units.slice(0, unit + 1).some(({ section }) => section !== 'params');
      return hasContent ? found : null;
    }
    return null;
  }

  /** Remembers a request that was played. */
  add(request: PlayedRequest): void {
    const { chain, units, model, session } = request;
    const left = unitsLeft(request);
    const tokensLeft = tokensUpTo(request, left);
    const kept = { chain, units, model, unitsLeft: left, tokensLeft };
    if (session !== null) this.#sessions.set(session, kept);
    for (const link of chain) this.#byLink.set(link, kept);
  }
}
