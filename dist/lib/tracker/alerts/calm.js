import { wilsonUpper } from './wilson.js';
const MOST_WATCHED = 1_000;
/**
 * The state of each prefix: fine, breached for some windows, firing, resolved. A window breaches when even
 * the upper end of the interval for its share of hits is below the threshold. Evaluated as calls come in:
 * no timer keeps a process alive, and without calls there is nothing to say.
 */
export class CalmEngine {
    #settings;
    #threshold;
    #deliver;
    #watched = new Map();
    #windowEnd = 0;
    constructor(alerts, threshold, deliver) {
        this.#settings = {
            windowSeconds: 300,
            minSamples: 20,
            windows: 2,
            margin: 0.1,
            cooldownSeconds: 3_600,
            maxNotices: 5,
            ...alerts,
        };
        this.#threshold = threshold;
        this.#deliver = deliver;
    }
    /** Counts a call that ended at `now` milliseconds. */
    add(call, isMiss, now) {
        this.evaluate(now);
        // A site that churns has a new prefix each time: it is watched as one, by its name.
        const key = call.churning ? `site:${call.name ?? ''}` : (call.prefixId ?? '');
        const known = this.#watched.get(key) ?? fresh(call.name);
        this.#watched.delete(key);
        this.#watched.set(key, known);
        if (this.#watched.size > MOST_WATCHED) {
            const oldest = this.#watched.keys().next();
            if (oldest.done !== true)
                this.#watched.delete(oldest.value);
        }
        known.name = call.name ?? known.name;
        const expected = call.expected ?? 0;
        if (call.read === null || expected === 0)
            return;
        known.read += Math.min(call.read, expected);
        known.expected += expected;
        known.eligible += 1;
        if (!isMiss)
            return;
        known.misses += 1;
        known.reason = call.missReason ?? known.reason;
    }
    /** Closes the window that `now` milliseconds lies behind of, if any. */
    evaluate(now) {
        const length = this.#settings.windowSeconds * 1000;
        if (this.#windowEnd === 0)
            this.#windowEnd = now + length;
        if (now < this.#windowEnd)
            return;
        const notices = [];
        for (const [key, watched] of this.#watched) {
            const notice = this.#close(key, watched, now);
            if (notice !== null)
                notices.push(notice);
            Object.assign(watched, { read: 0, expected: 0, eligible: 0, misses: 0 });
        }
        this.#windowEnd = now + length;
        this.#send(notices, now);
    }
    #close(key, watched, now) {
        const { minSamples, windows, margin, cooldownSeconds } = this.#settings;
        if (watched.eligible < minSamples)
            return null;
        const hits = watched.eligible - watched.misses;
        const isBreach = wilsonUpper(hits, watched.eligible) < this.#threshold;
        const isGood = hits / watched.eligible >= Math.min(1, this.#threshold + margin);
        watched.breaches = isBreach ? watched.breaches + 1 : 0;
        watched.goods = isGood ? watched.goods + 1 : 0;
        if (!watched.firing && watched.breaches >= windows && now >= watched.quietUntil) {
            watched.firing = true;
            watched.quietUntil = now + cooldownSeconds * 1000;
            return this.#notice('firing', key, watched, now);
        }
        if (watched.firing && watched.goods >= windows) {
            watched.firing = false;
            return this.#notice('resolved', key, watched, now);
        }
        return null;
    }
    #notice(kind, key, watched, now) {
        const { windowSeconds } = this.#settings;
        const who = watched.name ?? (key === '' ? 'an unknown prompt' : `prefix ${key}`);
        const share = watched.expected === 0 ? null : watched.read / watched.expected;
        const percent = share === null ? 'none' : `${Math.round(share * 100)} %`;
        const why = kind === 'firing' && watched.reason !== null ? ` Reason: ${watched.reason}.` : '';
        return {
            kind,
            key: `prompt-cache-guard:${key}`,
            title: kind === 'firing' ? `Prompt cache misses: ${who}` : `Prompt cache hits again: ${who}`,
            text: `${watched.misses} of ${watched.eligible} calls in ${windowSeconds} s missed; ${percent} of ${watched.expected} expected tokens were read.${why}`,
            prefixId: /^[0-9a-f]{16}$/.test(key) ? key : null,
            name: watched.name,
            prefixHitRatio: share,
            tokensRead: watched.read,
            tokensExpected: watched.expected,
            eligible: watched.eligible,
            misses: watched.misses,
            windowSeconds,
            missReason: kind === 'firing' ? watched.reason : null,
            at: new Date(now).toISOString(),
        };
    }
    #send(notices, now) {
        const { maxNotices, windowSeconds } = this.#settings;
        for (const notice of notices.slice(0, maxNotices))
            this.#deliver(notice);
        const rest = notices.slice(maxNotices);
        if (rest.length === 0)
            return;
        const sum = (read) => rest.reduce((all, one) => all + read(one), 0);
        const names = rest.slice(0, 10).map(({ name, prefixId }) => name ?? prefixId ?? 'unknown');
        this.#deliver({
            kind: 'digest',
            key: `prompt-cache-guard:digest:${Math.floor(now / 1000)}`,
            title: `Prompt cache: ${rest.length} more prefixes changed their state`,
            text: `${names.join(', ')}${rest.length > names.length ? ', …' : ''}. Many at once: the provider may have an incident.`,
            prefixId: null,
            name: null,
            prefixHitRatio: null,
            tokensRead: sum((one) => one.tokensRead),
            tokensExpected: sum((one) => one.tokensExpected),
            eligible: sum((one) => one.eligible),
            misses: sum((one) => one.misses),
            windowSeconds,
            missReason: null,
            at: new Date(now).toISOString(),
        });
    }
}
function fresh(name) {
    return {
        name,
        read: 0,
        expected: 0,
        eligible: 0,
        misses: 0,
        reason: null,
        breaches: 0,
        goods: 0,
        firing: false,
        quietUntil: 0,
    };
}
