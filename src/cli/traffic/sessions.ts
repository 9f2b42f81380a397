import type { Counted } from '../dashboard/tally.ts';

/** Conversations that are followed at a time; of more, those that were quiet longest are taken for over. */
const MOST_OPEN = 20_000;
/** Pauses of one prompt that are kept: their middle one hardly moves with more. */
const MOST_PAUSES = 10_000;
/** A pause longer than this is another conversation. */
const LONGEST_PAUSE = 3_600_000;

interface Open {
  readonly prompt: string;
  turns: number;
  last: number;
}

/** How many requests the conversations of each prompt have, and how far these are apart. */
export class Sessions {
  readonly #open = new Map<string, Open>();
  readonly #ended = new Map<string, { conversations: number; turns: number }>();
  readonly #pauses = new Map<string, number[]>();

  /** Calls have to come in the order of their times, session by session. */
  add(prompt: string, { call, at }: Counted): void {
    const session = call.session ?? call.run;
    if (session === null) return;
    const key = JSON.stringify([prompt, session]);
    const open = this.#open.get(key);
    const pause = open === undefined ? Infinity : at - open.last;
    if (open !== undefined && pause >= 0 && pause <= LONGEST_PAUSE) {
      open.turns += 1;
      open.last = at;
      this.#keep(prompt, pause);
      // What was heard of last stands last.
      this.#open.delete(key);
      this.#open.set(key, open);
      return;
    }
    if (open !== undefined) this.#end(key, open);
    this.#open.set(key, { prompt, turns: 1, last: at });
    if (this.#open.size <= MOST_OPEN) return;
    const [oldest] = this.#open;
    if (oldest !== undefined) this.#end(...oldest);
  }

  /** Requests of a conversation, on average; null where no call names one. */
  turnsOf(prompt: string): number | null {
    let { conversations, turns } = this.#ended.get(prompt) ?? { conversations: 0, turns: 0 };
    for (const open of this.#open.values())
      if (open.prompt === prompt) {
        conversations += 1;
        turns += open.turns;
      }
    return conversations === 0 ? null : turns / conversations;
  }

  /** Seconds from start to start of two turns, the middle one of all; null where no conversation has two. */
  pauseOf(prompt: string): number | null {
    const pauses = (this.#pauses.get(prompt) ?? []).toSorted((a, b) => a - b);
    const middle = pauses[Math.floor(pauses.length / 2)];
    return middle === undefined ? null : middle / 1_000;
  }

  #keep(prompt: string, pause: number): void {
    const known = this.#pauses.get(prompt);
    if (known === undefined) this.#pauses.set(prompt, [pause]);
    else if (known.length < MOST_PAUSES) known.push(pause);
  }

  #end(key: string, { prompt, turns }: Open): void {
    this.#open.delete(key);
    const known = this.#ended.get(prompt) ?? { conversations: 0, turns: 0 };
    known.conversations += 1;
    known.turns += turns;
    this.#ended.set(prompt, known);
  }
}
