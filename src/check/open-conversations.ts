/** Conversations that are always held, however long they are. */
const LEAST = 500;
/** Units of the latest requests of all that are held: some 100,000 short conversations, or 500 of 1,000 turns. */
const MOST_UNITS = 1_000_000;

interface Held<Conversation> {
  readonly value: Conversation;
  readonly units: number;
}

/**
 * Conversations of a trace that may go on: as many as fit into memory. The one that was silent for longest
 * is given up first; where it goes on all the same, that is noticed.
 */
export class OpenConversations<Conversation> {
  readonly #held = new Map<string | null, Held<Conversation>>();
  readonly #ended = new Set<string | null>();
  #units = 0;
  #hasReturned = false;

  /** True where a conversation went on that had been given up. */
  get hasReturned(): boolean {
    return this.#hasReturned;
  }

  get(key: string | null): Conversation | undefined {
    return this.#held.get(key)?.value;
  }

  /**
   * Holds a conversation; returns those that are given up for it, oldest first.
   * @param units of its latest request
   */
  hold(
    key: string | null,
    value: Conversation,
    units: number,
  ): readonly (readonly [string | null, Conversation])[] {
    if (this.#ended.delete(key)) this.#hasReturned = true;
    this.#take(key);
    this.#held.set(key, { value, units });
    this.#units += units;
    const ended: (readonly [string | null, Conversation])[] = [];
    for (const [oldest, held] of this.#held) {
      if (this.#held.size <= LEAST || this.#units <= MOST_UNITS) break;
      this.#take(oldest);
      this.#ended.add(oldest);
      ended.push([oldest, held.value]);
    }
    return ended;
  }

  /** Those that are held, oldest first. */
  *rest(): Generator<readonly [string | null, Conversation]> {
    for (const [key, { value }] of this.#held) yield [key, value];
  }

  #take(key: string | null): void {
    this.#units -= this.#held.get(key)?.units ?? 0;
    this.#held.delete(key);
  }
}
