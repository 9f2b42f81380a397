"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CalmMode = void 0;
const calm_ts_1 = require("./calm.js");
const outbox_ts_1 = require("./outbox.js");
/** Calm alerts with what sends them. */
class CalmMode {
    #engine;
    #outbox;
    constructor(alerts, threshold, channel) {
        this.#outbox = new outbox_ts_1.Outbox(alerts.senders, channel);
        this.#engine = new calm_ts_1.CalmEngine(alerts, threshold, (notice) => this.#outbox.push(notice));
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
exports.CalmMode = CalmMode;
