import { LIMITS } from '../limits.ts';
import { Assembler } from '../render/conversations/assemble.ts';
import type { SentRequest } from '../render/sources/sent-request.ts';

/** Code units of lines that are put together by their content; what is beyond is too much to remember. */
const MOST_ASSEMBLED = LIMITS.fileBytes * 4;

/** Says which conversation each line of a trace belongs to, line after line. */
export class TraceSessions {
  /** By prompt and case: lines without a session belong together by what they say. */
  readonly #bare = new Map<string, { readonly assembler: Assembler; threads: number }>();
  /** What is named, by its key. */
  readonly #named = new Map<string, string>();
  #numbers: ReadonlyMap<string, string> | null = null;
  #assembled = 0;
  #isCut = false;

  /** True where lines were left out because there were too many of them. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /**
   * What tells a line's conversation apart; null for one that belongs to none.
   * @param size code units of the line
   */
  keyOf(request: SentRequest, size: number): string | null {
    const { prompt, case: name, side, session, body } = request;
    // Base and head hold the same conversations, and none goes on from the other's.
    const place = JSON.stringify([prompt, name, side]);
    if (session !== null) {
      const key = `${place} ${session}`;
      this.#named.set(key, session);
      return key;
    }
    this.#assembled += size;
    this.#isCut ||= this.#assembled > MOST_ASSEMBLED;
    if (this.#isCut) return null;
    const bare = this.#bare.get(place) ?? { assembler: new Assembler(), threads: 0 };
    this.#bare.set(place, bare);
    const thread = bare.assembler.add(body);
    bare.threads = Math.max(bare.threads, thread + 1);
    return `${place}#${thread}`;
  }

  /** What a conversation is called, once all lines are read: its session, else a free number. */
  nameOf(key: string | null): string | null {
    if (key === null) return null;
    return this.#named.get(key) ?? (this.#numbers ??= this.#numbered()).get(key) ?? null;
  }

  #numbered(): ReadonlyMap<string, string> {
    const numbers = new Map<string, string>();
    let number = 0;
    for (const [place, { threads }] of this.#bare)
      for (let thread = 0; thread < threads; thread += 1) {
        do number += 1;
        while (this.#named.has(`${place} ${number}`));
        numbers.set(`${place}#${thread}`, String(number));
      }
    return numbers;
  }
}
