import { messageOf } from '../../errors.ts';
import type { Channel } from '../channel.ts';
import { pause } from '../pause.ts';
import type { Notice, Sender } from './notice.ts';

/** A receiver's wish to be left alone for so long. */
export class RetryLater extends Error {
  readonly afterMs: number;

  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}

const MOST_WAITING = 100;
const TIMEOUT_MS = 5_000;
const TRIES = 3;
/** A receiver that asks for more is not waited for. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Sends notices one after the other, off the request path: at most 100 wait (the oldest goes), each try
 * takes at most 5 seconds, each notice at most three tries. It keeps no process alive.
 */
export class Outbox {
  readonly #senders: readonly Sender[];
  readonly #channel: Channel;
  readonly #waiting: Notice[] = [];
  #working: Promise<void> | null = null;

  constructor(senders: readonly Sender[], channel: Channel) {
    this.#senders = senders;
    this.#channel = channel;
  }

  push(notice: Notice): void {
    this.#waiting.push(notice);
    if (this.#waiting.length > MOST_WAITING) {
      this.#waiting.shift();
      this.#channel.report(
        'alert-dropped',
        'More than 100 alerts wait to be sent: the oldest was dropped.',
      );
    }
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
  }

  /** Resolves when nothing waits any more. */
  async flush(): Promise<void> {
    while (this.#working !== null) await this.#working;
  }

  async #work(): Promise<void> {
    for (let notice = this.#waiting.shift(); notice !== undefined; notice = this.#waiting.shift()) {
      const current = notice;
      await Promise.all(this.#senders.map((sender) => this.#deliver(sender, current)));
    }
  }

  async #deliver(sender: Sender, notice: Notice): Promise<void> {
    for (let tried = 1; ; tried++) {
      try {
        await sender.send(notice, AbortSignal.timeout(TIMEOUT_MS));
        return;
      } catch (error) {
        const wait = error instanceof RetryLater ? error.afterMs : 250 * 2 ** tried;
        if (tried >= TRIES || wait > LONGEST_WAIT_MS) {
          this.#channel.report('alert-failed', `An alert was not delivered: ${messageOf(error)}.`);
          return;
        }
        await pause(wait, undefined, false);
      }
    }
  }
}
