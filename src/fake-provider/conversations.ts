import { createHash } from 'node:crypto';
import type { Call, DeclaredTool } from './exchange.ts';
import type { Reply } from './reply.ts';

/** Where a request stands: which conversation, and how many requests that conversation had before. */
export interface Turn {
  readonly conversation: Conversation;
  /** 0 for the first request of the conversation. */
  readonly index: number;
  /** What ids of the reply are made of: unique in the run, the same in every run. */
  readonly id: string;
  /** The tools that the reply may call: the request's, or those that the provider holds for it. */
  readonly tools: readonly DeclaredTool[];
}

/** What is remembered of a conversation. */
export interface Conversation {
  /** 12 hex digits, the same in every run. */
  readonly tag: string;
  /** Names of the tools that its replies called. */
  readonly called: Set<string>;
  /** How often each scripted reply was given in it. */
  readonly played: Map<number, number>;
}

interface Known extends Conversation {
  /** What it began with. */
  readonly seed: string;
  /** Texts that its replies said. */
  readonly said: Set<string>;
  tools: readonly DeclaredTool[];
  turns: number;
  state: 'begun' | 'refused' | 'replied';
}

/**
 * Puts requests into conversations: a request continues the one whose reply it carries (a call or
 * response id, else the assistant's text), or the one that it is another attempt of; else it begins one.
 * A conversation's tag comes from its first user text, model and tool names and from how many
 * conversations began with the same, never from a clock or the order of other conversations. So the
 * n-th reply of a conversation is the same in every run, however the conversations interleave.
 */
export class Conversations {
  readonly #byTag = new Map<string, Known>();
  readonly #byFirstText = new Map<string, Known[]>();

  /** The turn that a request is; counts it. */
  turnOf(call: Call, isRetry: boolean): Turn {
    const known = this.#find(call, isRetry) ?? this.#begin(call);
    const { tools, continuesThread } = call.reading;
    if (tools.length > 0 || !continuesThread) known.tools = tools;
    const index = known.turns++;
    return { conversation: known, index, id: `${known.tag}n${index}`, tools: known.tools };
  }

  /** Remembers what was replied. */
  replied(turn: Turn, reply: Reply): void {
    const known = this.#byTag.get(turn.conversation.tag);
    if (known === undefined) return;
    if (reply.kind === 'error') {
      if (known.state === 'begun') known.state = 'refused';
      return;
    }
    known.state = 'replied';
    if (reply.text !== null) known.said.add(reply.text.trim());
    for (const { name } of reply.toolCalls) known.called.add(name);
  }

  #find(call: Call, isRetry: boolean): Known | undefined {
    const { carried, firstUserText } = call.reading;
    for (const text of carried.toReversed()) {
      const tag = TAG.exec(text.slice(0, 1_000))?.[1];
      const known = tag === undefined ? undefined : this.#byTag.get(tag);
      if (known !== undefined) return known;
    }
    const same = this.#byFirstText.get(firstUserText) ?? [];
    // Scripted replies and structured ones carry no tag in their text.
    const texts = new Set(carried.map((text) => text.trim()));
    if (texts.size > 0)
      return same.findLast(({ said }) => [...said].some((text) => texts.has(text)));
    const equal = same.filter(({ seed }) => seed === seedOf(call));
    return equal.find(({ state }) => state === 'refused') ?? (isRetry ? equal.at(-1) : undefined);
  }

  #begin(call: Call): Known {
    const seed = seedOf(call);
    const same = this.#byFirstText.get(call.reading.firstUserText) ?? [];
    const count = same.filter((known) => known.seed === seed).length;
    const known: Known = {
      tag: createHash('sha256').update(`${seed}\0${count}`).digest('hex').slice(0, 12),
      seed,
      called: new Set(),
      played: new Map(),
      said: new Set(),
      tools: [],
      turns: 0,
      state: 'begun',
    };
    same.push(known);
    this.#byTag.set(known.tag, known);
    this.#byFirstText.set(call.reading.firstUserText, same);
    return known;
  }
}

/** The tag in an id or text of a reply. */
const TAG = /(?<![0-9a-f])([0-9a-f]{12})n\d/;

function seedOf({ model, reading }: Call): string {
  const names = reading.tools.map(({ name }) => name).toSorted();
  return JSON.stringify([reading.firstUserText, model, names]);
}
