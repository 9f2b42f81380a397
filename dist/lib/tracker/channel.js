import { channel } from 'node:diagnostics_channel';
import { messageOf } from '../errors.js';
const published = channel('prompt-cache-guard');
/**
 * Where the tracker speaks of itself: never to the caller of a wrapped client. Everything goes to the
 * `node:diagnostics_channel` named `prompt-cache-guard`, to the owner's callback, and into counts.
 */
export class Channel {
    #counts = new Map();
    #said = new Set();
    #listener;
    constructor(listener) {
        this.#listener = listener;
    }
    report(code, message, cause) {
        this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
        const diagnostic = { code, message, ...(cause === undefined ? {} : { cause }) };
        try {
            this.#listener?.(diagnostic);
            if (published.hasSubscribers)
                published.publish(diagnostic);
        }
        catch {
            // A listener that throws has nowhere left to be told of.
        }
    }
    /** Reports once per code and subject; counts every time. */
    once(code, subject, message) {
        const key = `${code}\0${subject}`;
        if (this.#said.has(key)) {
            this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
            return;
        }
        // Subjects are few (models, routes); a flood of them must not grow the set.
        if (this.#said.size < 1000)
            this.#said.add(key);
        this.report(code, message);
    }
    /** Runs something of ours that the caller must never feel: its result, or undefined when it threw. */
    guard(work) {
        try {
            return work();
        }
        catch (error) {
            this.report('internal-error', `The tracker failed: ${messageOf(error)}.`, error);
            return undefined;
        }
    }
    /** How often each thing was reported. */
    counts() {
        return Object.fromEntries(this.#counts);
    }
}
