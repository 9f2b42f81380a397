import { seconds } from './lifetime.js';
/** New prefixes in a row after which a call site is churning (semantics, section 5). */
const IN_A_ROW = 3;
/**
 * Call sites whose calls bring a new prefix each time. With them every call looks like a cold start, and
 * a broken prefix would never show: what they could have read is their predecessor's tools and system.
 * One rule for the tracker, the simulation and the predictions; what a call leaves is their own affair.
 */
export class Churn {
    #sites = new Map();
    #most;
    constructor(most) {
        this.#most = most;
    }
    /** Judges a call and remembers it; the sites and prefixes that were not seen for longest go first. */
    visit(name, prefix, request, at) {
        const site = this.#sites.get(name) ?? { seen: new Set(), row: 0, at, left: null };
        this.#sites.delete(name);
        this.#sites.set(name, site);
        trim(this.#sites, this.#most.sites);
        const isNew = !site.seen.delete(prefix);
        site.seen.add(prefix);
        trim(site.seen, this.#most.prefixes);
        if (!isNew)
            site.row = 0;
        else
            site.row = at - site.at <= lifeOf(request) ? site.row + 1 : 1;
        site.at = at;
        return { churning: site.row >= IN_A_ROW, before: site.left };
    }
    /** Keeps what a call left, for the one after it. */
    leave(name, left) {
        const site = this.#sites.get(name);
        if (site !== undefined)
            site.left = left;
    }
}
/** Seconds that what a call leaves lives. */
function lifeOf({ breakpoints, lifetime }) {
    return seconds(breakpoints.at(-1)?.ttl ?? null) ?? lifetime;
}
function trim(kept, most) {
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined)
        kept.delete(oldest);
}
