import { type View, looseKey, replyKeys } from './view.ts';

/** A conversation that is being put together. */
export interface Thread {
  /** From 0, in the order in which conversations begin. */
  readonly number: number;
  last: View;
}

/** Candidates looked at for one key: a message that more conversations hold tells them no longer apart. */
const CANDIDATES = 32;

/** The conversations so far, found by what they hold. */
export class Memory {
  readonly threads: Thread[] = [];
  readonly #known = new Map<string, Thread[]>();
  readonly #holding = new Map<string, Thread[]>();
  /** By what a continuation would answer: left again as soon as it is answered. */
  readonly #ending = new Map<string, Set<Thread>>();
  /** By all that its last request says, and by that and its setting; those that went on since are still there. */
  readonly #whole = new Map<string, Thread[]>();
  /** What a conversation began with; examples in it are no replies. */
  readonly #seeds = new Map<Thread, ReadonlySet<string>>();

  /** Conversations that got this reply. */
  knowing(reply: string): readonly Thread[] {
    return this.#known.get(reply)?.slice(-CANDIDATES) ?? [];
  }

  /** The latest conversations that ever held this message. */
  holding(key: string): readonly Thread[] {
    return this.#holding.get(key)?.slice(-CANDIDATES) ?? [];
  }

  /** The first conversations that wait for a continuation at this place. */
  endingWith(key: string): readonly Thread[] {
    const found: Thread[] = [];
    for (const thread of this.#ending.get(key) ?? []) {
      found.push(thread);
      if (found.length === CANDIDATES) break;
    }
    return found;
  }

  /**
   * The conversation whose last request is the longest beginning of this one; of several those of its setting, of
   * these the newest.
   */
  extendedBy({ beginnings, setting }: View): Thread | undefined {
    for (let length = beginnings.length - 1; length > 0; length -= 1) {
      const whole = beginnings[length - 1] ?? '';
      const found = this.#newestAt(whole, `${whole} ${setting}`) ?? this.#newestAt(whole, whole);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The newest conversation under a key whose last request still is this one. */
  #newestAt(whole: string, key: string): Thread | undefined {
    const threads = this.#whole.get(key);
    for (let thread = threads?.at(-1); thread !== undefined; thread = threads?.at(-1)) {
      if (thread.last.beginnings.at(-1) === whole) return thread;
      threads?.pop();
    }
    return undefined;
  }

  /** Adds a request to a conversation, or begins one with it; returns its number. */
  join(thread: Thread | undefined, view: View): number {
    const joined = thread ?? { number: this.threads.length, last: view };
    if (thread === undefined) {
      this.threads.push(joined);
      this.#seeds.set(joined, new Set(replyKeys(view.messages)));
    } else {
      for (const key of endings(joined.last)) this.#ending.get(key)?.delete(joined);
    }
    const before = thread === undefined ? new Set<string>() : joined.last.keys;
    joined.last = view;
    for (const key of endings(view)) setOf(this.#ending, key).add(joined);
    const whole = view.beginnings.at(-1);
    if (whole !== undefined)
      for (const key of [whole, `${whole} ${view.setting}`]) listOf(this.#whole, key).push(joined);
    for (const { key } of view.messages)
      if (!before.has(key)) listOf(this.#holding, key).push(joined);
    this.#learn(joined, view);
    return joined.number;
  }

  #learn(thread: Thread, view: View): void {
    const seed = this.#seeds.get(thread);
    for (const reply of view.links) {
      const known = listOf(this.#known, reply);
      if (seed?.has(reply) !== true && known.at(-1) !== thread) known.push(thread);
    }
  }
}

function endings(view: View): readonly string[] {
  if (view.newest === undefined) return [];
  return [`chain ${view.chain}`, `exact ${view.newest.key}`, `loose ${looseKey(view.newest)}`];
}

function listOf(map: Map<string, Thread[]>, key: string): Thread[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

function setOf(map: Map<string, Set<Thread>>, key: string): Set<Thread> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}
