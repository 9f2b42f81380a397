"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Sites = void 0;
/** New prefix ids in a row after which a call site is churning (semantics, section 5). */
const IN_A_ROW = 3;
const MOST_SITES = 1_000;
const MOST_IDS = 200;
/**
 * Call sites whose calls bring a new prefix each time. With them every call looks like a cold start, and
 * a broken prefix would never show: what they could have read is their predecessor's tools and system.
 */
class Sites {
    #sites = new Map();
    /** Judges a call and remembers it. */
    visit(site, prefixId, request, at) {
        const known = this.#sites.get(site) ?? { seen: new Set(), row: 0, before: null };
        this.#sites.delete(site);
        this.#sites.set(site, known);
        if (this.#sites.size > MOST_SITES)
            this.#forget();
        const { before } = known;
        const inTime = before === null || at <= before.at + request.lifetime;
        const isNew = !known.seen.has(prefixId);
        known.row = isNew && inTime ? known.row + 1 : isNew ? 1 : 0;
        known.seen.add(prefixId);
        if (known.seen.size > MOST_IDS) {
            const oldest = known.seen.values().next();
            if (oldest.done !== true)
                known.seen.delete(oldest.value);
        }
        return { churning: known.row >= IN_A_ROW, before };
    }
    /** Keeps what a call left, for the one after it. */
    leave(site, reference) {
        const known = this.#sites.get(site);
        if (known !== undefined)
            known.before = reference;
    }
    #forget() {
        const oldest = this.#sites.keys().next();
        if (oldest.done !== true)
            this.#sites.delete(oldest.value);
    }
}
exports.Sites = Sites;
