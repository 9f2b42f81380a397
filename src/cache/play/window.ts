import type { Counted } from './totals.ts';

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

  /** The requests of all conversations but those that warm the cache up; those that are known repeated. */
  counted(conversations: number, warming: number): readonly Counted[] {
    const complete = this.#conversations.filter(({ length }) => length === this.#turns);
    const last = complete.at(-1) ?? [];
    const repeated = Math.max(0, conversations - complete.length);
    return [
      ...complete.slice(warming).flat(),
      ...Array.from({ length: repeated }, () => last).flat(),
    ];
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
      request.expected === other.expected
    );
  });
}
