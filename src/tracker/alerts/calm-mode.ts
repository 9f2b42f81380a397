import type { Channel } from '../channel.ts';
import type { Recorded } from '../record/recorder.ts';
import { type CalmAlerts, CalmEngine } from './calm.ts';
import { Outbox } from './outbox.ts';

/** Calm alerts with what sends them. */
export class CalmMode {
  readonly #engine: CalmEngine;
  readonly #outbox: Outbox;

  constructor(alerts: CalmAlerts, threshold: number, channel: Channel) {
    this.#outbox = new Outbox(alerts.senders, channel);
    this.#engine = new CalmEngine(alerts, threshold, (notice) => this.#outbox.push(notice));
  }

  /** Counts a call that ended at `now` milliseconds. */
  add(recorded: Recorded, now: number): void {
    this.#engine.add(recorded, now);
  }

  /** Resolves when all that is to be said at `now` milliseconds has been sent. */
  async flush(now: number): Promise<void> {
    this.#engine.evaluate(now);
    await this.#outbox.flush();
  }
}
