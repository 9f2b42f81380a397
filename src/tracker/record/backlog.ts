import { soon } from '../../runtime.ts';

/** Work that waits beyond this is done at once: a loop that never lets go must not collect it. */
const MOST_WAITING = 100;

/**
 * Work that a caller need not wait for, in its order: done when the event loop comes round, or when
 * somebody asks for what it leads to.
 */
export class Backlog {
  #waiting: (() => void)[] = [];

  add(work: () => void): void {
    this.#waiting.push(work);
    if (this.#waiting.length === 1) soon(() => this.drain());
    if (this.#waiting.length >= MOST_WAITING) this.drain();
  }

  drain(): void {
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const work of waiting) work();
    }
  }
}
