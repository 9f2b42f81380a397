"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CachePolicy = void 0;
/** Policies for `new CacheTracker({ policy })`. */
exports.CachePolicy = {
    /**
     * Tries again after a silent miss: a live prefix that should have hit and of which nothing was read. A
     * legitimate first write is none. Both calls cost what they cost; docs/tracker.md says when that pays.
     *
     * @throws RangeError for a negative pause or number of tries.
     */
    missAware({ delayMs = 2_000, maxRetries = 1, warm = false } = {}) {
        if (!(delayMs >= 0 && maxRetries >= 0))
            throw new RangeError('missAware takes a delayMs and maxRetries of 0 or more.');
        return { kind: 'miss-aware', delayMs, maxRetries, warm };
    },
};
