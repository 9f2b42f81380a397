"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KnownTexts = void 0;
const request_ts_1 = require("../../expected/request.js");
const hash_ts_1 = require("../../prefix/hash.js");
/** Code units from which on looking a text up is cheaper than printing and hashing it. */
const LONG = 4_096;
/** Code units of all texts that are remembered, and of one. */
const MOST_KEPT = 2_000_000;
const MOST_RESULTS = 1_000;
/**
 * The hashes of units with long texts. A prompt of 100 kB is the same string in call after call: it is
 * printed and hashed once, and looked up by its number from then on. The texts themselves are only kept in
 * memory, the latest of them, and never handed out.
 */
class KnownTexts {
    #most;
    /** In the order of their latest use. */
    #texts = new Map();
    #printed = new Map();
    #kept = 0;
    #made = 0;
    constructor(most = MOST_KEPT) {
        this.#most = most;
    }
    /** What `printUnit` gives. */
    print(unit, freeForm) {
        let hasLong = false;
        const short = (0, hash_ts_1.printedUnit)(unit, freeForm, (text) => {
            const number = text.length < LONG ? null : this.#numberOf(text);
            if (number === null)
                return JSON.stringify(text);
            hasLong = true;
            // Nothing else that is printed begins with this sign outside of quotes.
            return `#${number}`;
        });
        const key = (0, hash_ts_1.sha256)(short);
        if (!hasLong)
            return { hash: key, length: Buffer.byteLength(short) };
        const known = this.#printed.get(key);
        if (known !== undefined)
            return known;
        const printed = (0, request_ts_1.printUnit)(unit, freeForm);
        if (this.#printed.size >= MOST_RESULTS)
            this.#printed.clear();
        this.#printed.set(key, printed);
        return printed;
    }
    /** Null for a text that is not to be kept. */
    #numberOf(text) {
        const known = this.#texts.get(text);
        if (known !== undefined) {
            this.#texts.delete(text);
            this.#texts.set(known.own, known);
            return known.number;
        }
        if (text.length > this.#most)
            return null;
        const own = Buffer.from(text).toString();
        if (own !== text)
            return null;
        this.#made += 1;
        this.#kept += own.length;
        this.#texts.set(own, { own, number: this.#made });
        for (const oldest of this.#texts.keys()) {
            if (this.#kept <= this.#most)
                break;
            this.#texts.delete(oldest);
            this.#kept -= oldest.length;
        }
        return this.#made;
    }
}
exports.KnownTexts = KnownTexts;
