import type { Counted, Repeated } from './totals.ts';

/** Equal conversations in a row after which the rest of a window is known. */
const STEADY = 20;

/** What the requests of a window read and wrote, conversation by conversation. */
export class Window {
  readonly #conversations: Counted[][] = [];
  readonly #turns: number;
  #equal = 0;

  constructor(turns: number) {
    this.#turns = turns;
  }

  add(conversation: number, turn: number, request: Counted): void {
    const requests = (this.#conversations[conversation] ??= []);
    requests[turn] = request;
    if (turn < this.#turns - 1) return;
    const before = this.#conversations[conversation - 1];
    this.#equal = before !== undefined && areEqual(before, requests) ? this.#equal + 1 : 0;
  }

  /**
   * Whether all that follows is known: traffic that comes at even distances and has brought the same for so
   * long brings the same for ever. Not where something changes by the clock.
   */
  get isSteady(): boolean {
    return this.#equal >= STEADY;
  }

  /**
   * The requests of all conversations but those that warm the cache up: equal ones that follow one another
   * together, and those that are known, which were not played, with the last of them.
   */
  counted(conversations: number, warming: number): readonly Repeated[] {
    const complete = this.#conversations.filter(({ length }) => length === this.#turns);
    const groups: { requests: readonly Counted[]; times: number }[] = [];
    for (const requests of complete.slice(warming)) {
      const last = groups.at(-1);
      if (last !== undefined && areEqual(last.requests, requests)) last.times += 1;
      else groups.push({ requests, times: 1 });
    }
    const known = Math.max(0, conversations - complete.length);
    const last = complete.at(-1);
    if (known > 0 && last !== undefined) groups.push({ requests: last, times: known });
    return groups;
  }
}

function areEqual(a: readonly Counted[], b: readonly Counted[]): boolean {
  return a.every((request, turn) => {
    const other = b[turn];
    return (
      other !== undefined &&
      request.read === other.read &&
      request.write === other.write &&
      request.write1h === other.write1h &&
      request.uncached === other.uncached &&
      request.expected === other.expected &&
      request.costUsd === other.costUsd
    );
  });
}
