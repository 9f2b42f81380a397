/** What a wrapper does about a silent miss. */
export interface MissPolicy {
    readonly kind: 'miss-aware';
    /** Pause in front of each further try, in milliseconds. */
    readonly delayMs: number;
    readonly maxRetries: number;
    /** Sends the request again for one that only warms the cache, and keeps the first answer. */
    readonly warm: boolean;
}
export interface MissAwareOptions {
    /** 2,000 by default: what was enough in anthropic-sdk-python issue 1451. */
    readonly delayMs?: number;
    /** 1 by default. */
    readonly maxRetries?: number;
    /** With `max_tokens: 0` instead of a second generation, where the provider allows it (Anthropic). */
    readonly warm?: boolean;
}
/** Policies for `new CacheTracker({ policy })`. */
export declare const CachePolicy: {
    /**
     * Tries again after a silent miss: a live prefix that should have hit and of which nothing was read. A
     * legitimate first write is none. Both calls cost what they cost; docs/tracker.md says when that pays.
     *
     * @throws RangeError for a negative pause or number of tries.
     */
    readonly missAware: ({ delayMs, maxRetries, warm }?: MissAwareOptions) => MissPolicy;
};
