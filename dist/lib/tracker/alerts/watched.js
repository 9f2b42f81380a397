import { wilsonInterval } from './wilson.js';
/** The sums of a window over calls that could have read something. */
export class Sums {
    read = 0;
    expected = 0;
    eligible = 0;
    misses = 0;
    /** Null as soon as the price of a miss is not known. */
    lostUsd = 0;
    add({ call, isMiss, lostUsd }) {
        const expected = call.expected ?? 0;
        if (call.read === null || expected === 0)
            return;
        this.read += Math.min(call.read, expected);
        this.expected += expected;
        this.eligible += 1;
        if (isMiss)
            this.misses += 1;
        this.lostUsd = plus(this.lostUsd, lostUsd);
    }
    merge(other) {
        this.read += other.read;
        this.expected += other.expected;
        this.eligible += other.eligible;
        this.misses += other.misses;
        this.lostUsd = plus(this.lostUsd, other.lostUsd);
    }
    /** Where the share of hits may well lie. */
    hitShare() {
        return wilsonInterval(this.eligible - this.misses, this.eligible);
    }
}
export function sumOf(all) {
    const sums = new Sums();
    for (const one of all)
        sums.merge(one);
    return sums;
}
function plus(a, b) {
    return a === null || b === null ? null : a + b;
}
/**
 * The state of something that is watched: fine, breached for some windows, firing, resolved; quiet for a
 * while after it fired.
 */
export class Alarm {
    #breaches = 0;
    #goods = 0;
    #firing = false;
    #quietUntil = 0;
    /** Whether windows enough in a row were breached, silent or not. */
    isBreached(windows) {
        return this.#breaches >= windows;
    }
    /** Takes the verdict of a window that closed at `now` milliseconds. */
    close(verdict) {
        this.#breaches = verdict === 'breach' ? this.#breaches + 1 : 0;
        this.#goods = verdict === 'good' ? this.#goods + 1 : 0;
    }
    /** Whether it is to be said now that it fires. */
    fires(windows, now, quietMs) {
        if (this.#firing || !this.isBreached(windows) || now < this.#quietUntil)
            return false;
        this.#firing = true;
        this.#quietUntil = now + quietMs;
        return true;
    }
    /** Whether it is to be said now that it is over. */
    resolves(windows) {
        if (!this.#firing || this.#goods < windows)
            return false;
        this.#firing = false;
        return true;
    }
}
