import { CalmEngine } from './calm.js';
import { Outbox } from './outbox.js';
/** Calm alerts with what sends them. */
export class CalmMode {
    #engine;
    #outbox;
    constructor(alerts, threshold, channel) {
        this.#outbox = new Outbox(alerts.senders, channel);
        this.#engine = new CalmEngine(alerts, threshold, (notice) => this.#outbox.push(notice));
    }
    /** Counts a call that ended at `now` milliseconds. */
    add(recorded, now) {
        this.#engine.add(recorded, now);
    }
    /** Resolves when all that is to be said at `now` milliseconds has been sent. */
    async flush(now) {
        this.#engine.evaluate(now);
        await this.#outbox.flush();
    }
}
