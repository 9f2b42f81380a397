import { withLength } from './extend.ts';
import { Preparer } from './prepare.ts';
import { Scenario, type ScenarioTurn } from './scenario.ts';
import type { Trace, TracedRequest } from './simulation.ts';
import { type Slot, type Traffic, slots } from './traffic.ts';

/** One turn of a conversation as it was written down, and its price. */
export interface DescribedTurn extends ScenarioTurn {
  readonly price: TracedRequest['price'];
}

/** The two ways in which a conversation is played. */
interface Scenes {
  readonly expected: Scenario;
  readonly worst: Scenario;
  readonly prices: readonly TracedRequest['price'][];
}

/**
 * A day of traffic, made of conversations that come one after another, again and again: what stands in the
 * compared region of a conversation's first turn is what it says every time, the rest is another one each
 * time (semantics, section 7).
 */
export class DescribedTrace implements Trace {
  readonly times: readonly number[];
  readonly #slots: readonly Slot[];
  readonly #scenes: readonly Scenes[];

  constructor(conversations: readonly (readonly DescribedTurn[])[], traffic: Traffic) {
    const preparer = new Preparer();
    const played = conversations.map((turns) => {
      const long = withLength(turns, traffic.turns);
      const last = turns.at(-1)?.price;
      return { long, prices: long.map((_, turn) => turns[turn]?.price ?? last ?? (() => null)) };
    });
    this.#scenes = played.map(({ long, prices }) => ({
      expected: new Scenario(preparer, long),
      worst: new Scenario(preparer, long, { mode: 'worst' }),
      prices,
    }));
    const lengths = played.map(({ long }) => long.length);
    this.#slots = [...slots(traffic, lengths)];
    this.times = this.#slots.map(({ at }) => at);
  }

  request(index: number): TracedRequest {
    const slot = this.#slots[index];
    const scenes = this.#scenes[(slot?.conversation ?? 0) % this.#scenes.length];
    if (slot === undefined || scenes === undefined) throw new RangeError(`no request ${index}`);
    return {
      expected: scenes.expected.send(slot),
      worst: scenes.worst.send(slot),
      recorded: null,
      price: scenes.prices[slot.turn] ?? (() => null),
    };
  }

  sessionOf(index: number): string | null {
    const conversation = this.#slots[index]?.conversation;
    return conversation === undefined ? null : String(conversation);
  }
}
