import { Book } from './book.js';
import { Counters } from './counters.js';
import { figuresOf } from './figures.js';
import { DEFAULT_MAX_PREFIXES, retentionFor } from './retention.js';
/** Under which evicted prefixes are summed up, and calls whose prefix is not known. */
const OTHER = 'other';
const UNKNOWN = 'unknown';
const MOST_RUNS = 1_000;
/** All figures. Bounded: prefixes beyond the maximum, and idle ones, are folded into `other`. */
export class Ledger {
    #options;
    #most;
    /** In the order of their latest calls, the longest idle first. */
    #books = new Map();
    #totals = new Counters();
    #other;
    #runs = new Map();
    #sequence = 0;
    /** Until then no prefix can have become idle. */
    #noneIdleUntil = Infinity;
    constructor(options = {}) {
        this.#options = options;
        this.#most = Math.max(1, options.maxPrefixes ?? DEFAULT_MAX_PREFIXES);
        this.#other = new Book(retentionFor(null, options), null);
    }
    /** The book of a prefix, without making one. */
    book(prefixId) {
        return this.#books.get(prefixId ?? UNKNOWN);
    }
    /** Writes a call down at `now` that ended at `at`, in milliseconds: a log holds calls of other days. */
    add(call, isMiss, at, now) {
        const key = call.prefixId ?? UNKNOWN;
        const book = this.#books.get(key) ?? new Book(retentionFor(call.name, this.#options), call.name);
        book.name = call.name ?? book.name;
        book.add({ call, isMiss, at, sequence: this.#sequence++ });
        this.#books.delete(key);
        this.#books.set(key, book);
        this.#totals.add(call, isMiss);
        if (call.run !== null)
            this.#addToRun(call.run, call, isMiss);
        book.touched = now;
        this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
        this.#evict(now);
        return book;
    }
    aggregate() {
        return figuresOf(this.#totals);
    }
    byPrefix() {
        const found = new Map();
        for (const [key, { totals, name }] of this.#books)
            found.set(key, { ...figuresOf(totals), name });
        if (this.#other.totals.calls > 0)
            found.set(OTHER, { ...figuresOf(this.#other.totals), name: null });
        return found;
    }
    /** Figures of the calls that ended at `moment` or later. */
    since(moment) {
        const sums = new Counters();
        for (const book of [...this.#books.values(), this.#other])
            book.addSince(moment, sums);
        return figuresOf(sums);
    }
    run(id) {
        return figuresOf(this.#runs.get(id) ?? new Counters());
    }
    /** The kept calls, the earliest first. */
    calls() {
        const kept = [...this.#books.values(), this.#other].flatMap((book) => book.calls());
        return kept.toSorted((a, b) => a.sequence - b.sequence).map(({ call }) => call);
    }
    reset() {
        this.#books = new Map();
        this.#totals = new Counters();
        this.#other = new Book(retentionFor(null, this.#options), null);
        this.#runs = new Map();
    }
    #addToRun(id, call, isMiss) {
        const sums = this.#runs.get(id) ?? new Counters();
        sums.add(call, isMiss);
        this.#runs.delete(id);
        this.#runs.set(id, sums);
        if (this.#runs.size <= MOST_RUNS)
            return;
        const oldest = this.#runs.keys().next();
        if (oldest.done !== true)
            this.#runs.delete(oldest.value);
    }
    #evict(now) {
        for (const [key, book] of this.#books) {
            if (this.#books.size <= this.#most)
                break;
            this.#fold(key, book);
        }
        // Names have times of their own: any of the books may be the next one.
        if (now <= this.#noneIdleUntil)
            return;
        this.#noneIdleUntil = Infinity;
        for (const [key, book] of this.#books) {
            if (now > idleFrom(book))
                this.#fold(key, book);
            else
                this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
        }
    }
    #fold(key, book) {
        this.#books.delete(key);
        this.#other.absorb(book);
    }
}
/** After which moment a prefix is idle, in milliseconds. */
function idleFrom({ touched, retention }) {
    return touched + retention.idleTtlMs;
}
