"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Listeners = void 0;
const errors_ts_1 = require("../errors.js");
const calm_mode_ts_1 = require("./alerts/calm-mode.js");
/** Who hears of each call: the owner's callback, the calm alerts, the exporters. What they throw stays here. */
class Listeners {
    #options;
    #calm;
    #channel;
    constructor(options, threshold, channel) {
        const { alerts } = options;
        this.#options = options;
        this.#calm = alerts === undefined ? null : new calm_mode_ts_1.CalmMode(alerts, threshold, channel);
        this.#channel = channel;
    }
    /** Tells of a call that ended at `at` milliseconds. */
    tell(recorded, at) {
        const { call, isMiss } = recorded;
        this.#channel.guard(() => this.#calm?.add(recorded, at));
        if (isMiss)
            this.#alert(call);
        for (const exporter of this.#options.exporters ?? []) {
            try {
                exporter.record(call);
            }
            catch (error) {
                this.#exportFailed(error);
            }
        }
    }
    /** Resolves when all that is to be said at `now` milliseconds is handed on. */
    async flush(now) {
        await this.#calm?.flush(now);
        for (const exporter of this.#options.exporters ?? []) {
            try {
                await exporter.flush?.();
            }
            catch (error) {
                this.#exportFailed(error);
            }
        }
    }
    #exportFailed(error) {
        const words = `An exporter failed, calls are missing in its output: ${(0, errors_ts_1.messageOf)(error)}.`;
        this.#channel.report('export-failed', words, error);
    }
    #alert(call) {
        const failed = (error) => this.#channel.report('callback-failed', 'onMissAlert failed: see the cause.', error);
        try {
            const outcome = this.#options.onMissAlert?.(call);
            if (outcome instanceof Promise)
                outcome.catch(failed);
        }
        catch (error) {
            failed(error);
        }
    }
}
exports.Listeners = Listeners;
