"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PrefixIndex = void 0;
exports.seconds = seconds;
const blocks_ts_1 = require("../prefix/blocks.js");
const COLD = { tokens: 0, units: 0 };
/** A read within this share of an estimate is a read of that entry. */
const SAME = 0.1;
/** Entries kept unless the caller says otherwise: about 5 MB. */
const MOST_ENTRIES = 20_000;
/**
 * The cached prefixes that earlier requests must have left, and what a new request could read of them.
 * It knows hashes and counts, no text; the least recently used prefix goes when there are too many.
 *
 * Deterministic: all times are given, in seconds from any origin.
 *
 * - `expected(request, at)` is E: the tokens of the longest earlier cached prefix that is live at `at` and
 *   that the request contains, whether or not the request itself marks it. O(units).
 * - `leave(request, usage, at, readable)` remembers what a request left: with entry caches read + write
 *   tokens at its last breakpoint (exact), the breakpoints before it by length between those whose tokens
 *   are known exactly (from a request that ended there, a read of just that, or the lifetimes told apart);
 *   where any prefix matches all its tokens, every unit by length (where only whole units are reused, its
 *   end and what it has in common with an earlier request). Reading refreshes: a life runs from the start of the latest
 *   request. `readable` is when the entries can be read (the first byte of the response), `at` by default.
 *   A request never sees entries whose `readable` is its own start.
 */
class PrefixIndex {
    #entries = new Map();
    #most;
    constructor(most = MOST_ENTRIES) {
        this.#most = Math.max(1, most);
    }
    get size() {
        return this.#entries.size;
    }
    expected(request, at) {
        for (let unit = request.chain.length - 1; unit >= 0; unit--) {
            const entry = this.#entries.get(keyOf(request, unit));
            if (entry === undefined || entry.from >= at || entry.until <= at)
                continue;
            if (!entry.isWhole)
                continue;
            const isAll = unit === request.chain.length - 1;
            const tokens = readable(entry.tokens, isAll, request.rules);
            return tokens > 0 ? { tokens, units: unit + 1 } : COLD;
        }
        return COLD;
    }
    /** The longest earlier cached prefix of a cold request, where it cannot be read at `at`. O(units). */
    outOfReach(request, at) {
        for (let unit = request.chain.length - 1; unit >= 0; unit--) {
            const entry = this.#entries.get(keyOf(request, unit));
            if (entry?.isWhole !== true)
                continue;
            if (entry.until <= at)
                return { units: unit + 1, why: 'expired' };
            return entry.from >= at ? { units: unit + 1, why: 'not_yet_visible' } : null;
        }
        return null;
    }
    leave(request, usage, at, readable = at) {
        this.#learn(request, usage, at);
        const exactAt = (unit) => {
            const known = this.#entries.get(keyOf(request, unit));
            return known?.exact === true ? known.tokens : null;
        };
        const needsWhole = request.rules.kind === 'prefix' && request.rules.wholeUnits === true;
        const common = needsWhole ? this.#common(request, at) : -1;
        for (const { unit, tokens, exact, lifetime } of leftBy(request, usage, exactAt)) {
            this.#remember(keyOf(request, unit), {
                tokens,
                exact,
                isWhole: !needsWhole || unit === common || unit === request.chain.length - 1,
                from: readable,
                until: at + lifetime,
            });
        }
    }
    /** The last unit up to which an earlier request was equal, or -1. */
    #common(request, at) {
        return request.chain.findLastIndex((_, unit) => {
            const entry = this.#entries.get(keyOf(request, unit));
            return entry !== undefined && entry.from < at && entry.until > at;
        });
    }
    /** A read of about what a scaled entry was thought to hold says what it does hold. */
    #learn(request, { read }, at) {
        if (request.rules.kind !== 'entries' || read === 0)
            return;
        const { units } = this.expected(request, at);
        const entry = this.#entries.get(keyOf(request, units - 1));
        if (entry === undefined || entry.exact)
            return;
        if (Math.abs(read - entry.tokens) > SAME * entry.tokens)
            return;
        entry.tokens = read;
        entry.exact = true;
    }
    #remember(key, written) {
        const known = this.#entries.get(key);
        if (known === undefined || known.until <= written.from) {
            this.#entries.delete(key);
            this.#entries.set(key, written);
        }
        else {
            known.from = Math.min(known.from, written.from);
            known.until = Math.max(known.until, written.until);
            known.isWhole ||= written.isWhole;
            if (written.exact || !known.exact) {
                known.tokens = written.tokens;
                known.exact = written.exact;
            }
            // Moved to the end: a Map keeps the order of insertion, and the first one goes first.
            this.#entries.delete(key);
            this.#entries.set(key, known);
        }
        if (this.#entries.size <= this.#most)
            return;
        const oldest = this.#entries.keys().next();
        if (oldest.done !== true)
            this.#entries.delete(oldest.value);
    }
}
exports.PrefixIndex = PrefixIndex;
function leftBy(request, usage, exactAt) {
    const { rules, lengths, lifetime, chain } = request;
    if (rules.kind === 'prefix') {
        const total = usage.uncached + usage.read + usage.write;
        if (total < rules.minimum.tokens)
            return [];
        const last = chain.length - 1;
        return chain.map((_, unit) => ({
            unit,
            tokens: unit === last ? total : scaled(total, lengths, unit, last),
            exact: unit === last,
            lifetime,
        }));
    }
    const cached = usage.read + usage.write;
    const last = request.breakpoints.at(-1);
    if (cached <= 0 || last === undefined)
        return [];
    const longer = (usage.write1h ?? 0) > 0 ? request.breakpoints.findLast(isLonger) : undefined;
    const known = new Map();
    for (const { unit } of request.breakpoints) {
        const tokens = exactAt(unit);
        if (tokens !== null && tokens < cached)
            known.set(unit, tokens);
    }
    if (longer !== undefined)
        known.set(longer.unit, usage.read + (usage.write1h ?? 0));
    known.set(last.unit, cached);
    return request.breakpoints
        .map(({ unit, ttl }) => ({
        unit,
        tokens: known.get(unit) ?? between(known, lengths, unit),
        exact: known.has(unit),
        lifetime: seconds(ttl) ?? lifetime,
    }))
        .filter(({ tokens, exact }) => exact || tokens >= rules.minimum.tokens);
}
function isLonger({ ttl }) {
    return ttl === '1h';
}
/** Tokens up to a unit by its length, between the nearest units in front of and behind it that are known. */
function between(known, lengths, unit) {
    const places = [...known.keys()];
    const above = Math.min(...places.filter((place) => place > unit));
    const below = Math.max(-1, ...places.filter((place) => place < unit));
    const from = { tokens: known.get(below) ?? 0, length: lengths[below] ?? 0 };
    const to = { tokens: known.get(above) ?? 0, length: lengths[above] ?? 0 };
    const span = to.length - from.length;
    const share = span === 0 ? 0 : ((lengths[unit] ?? 0) - from.length) / span;
    return Math.round(from.tokens + share * (to.tokens - from.tokens));
}
function scaled(tokens, lengths, unit, last) {
    const whole = lengths[last] ?? 0;
    return whole === 0 ? 0 : Math.round((tokens * (lengths[unit] ?? 0)) / whole);
}
/** What of an earlier prefix a request gets back: all of an entry, or full blocks, but never all of itself. */
function readable(tokens, isAll, rules) {
    return rules.kind === 'entries' ? tokens : (0, blocks_ts_1.wholeBlocks)(rules, isAll ? tokens - 1 : tokens);
}
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** A lifetime as providers spell it ('5m', '12h') in seconds; undefined where there is none. */
function seconds(ttl) {
    const [, count, unit] = /^(\d+)([smhd])$/.exec(ttl ?? '') ?? [];
    if (count === undefined)
        return undefined;
    return (Number(count) * (unit === 'm' ? UNITS.m : unit === 'h' ? UNITS.h : unit === 'd' ? UNITS.d : 1));
}
// A quarter of a SHA-256 in hex is 64 bits: enough against chance among thousands of prefixes.
function keyOf(request, unit) {
    return `${request.namespace}\0${(request.chain[unit] ?? '').slice(0, 16)}`;
}
