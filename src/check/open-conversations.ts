/** Conversations that are always held, however long they are. */
const LEAST = 500;
/**
 * What all that are held may weigh, in letters: some 100,000 short conversations, 500 of 1,000 turns, or a
 * thousand that hold a book each.
 */
const MOST = 100_000_000;
/** What a unit weighs beside its letters, with all that is known of it. */
const UNIT = 100;

interface Held<Conversation> {
  readonly value: Conversation;
  readonly weight: number;
}

/** How large a conversation is. */
export interface Size {
  /** Units of its latest request. */
  readonly units: number;
  /** Letters of all that it was the first to say. */
  readonly letters: number;
}

/**
 * Conversations of a trace that may go on: as many as fit into memory. The one that was silent for longest
 * is given up first; where it goes on all the same, that is noticed.
 */
export class OpenConversations<Conversation> {
  readonly #held = new Map<string | null, Held<Conversation>>();
  readonly #ended = new Set<string | null>();
  #weight = 0;
  #hasReturned = false;

  /** True where a conversation went on that had been given up. */
  get hasReturned(): boolean {
    return this.#hasReturned;
  }

  get(key: string | null): Conversation | undefined {
    return this.#held.get(key)?.value;
  }

  /** Holds a conversation; returns those that are given up for it, oldest first. */
  hold(
    key: string | null,
    value: Conversation,
    { units, letters }: Size,
  ): readonly (readonly [string | null, Conversation])[] {
    if (this.#ended.delete(key)) this.#hasReturned = true;
    this.#take(key);
    const weight = units * UNIT + letters;
    this.#held.set(key, { value, weight });
    this.#weight += weight;
    const ended: (readonly [string | null, Conversation])[] = [];
    for (const [oldest, held] of this.#held) {
      if (this.#held.size <= LEAST || this.#weight <= MOST) break;
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
    this.#weight -= this.#held.get(key)?.weight ?? 0;
    this.#held.delete(key);
  }
}
