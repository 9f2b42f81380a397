/** A message for people, about one prefix or about many at once. No prompt text, no keys. */
export interface Notice {
    /**
     * One prefix misses, or hits again; many of them miss at once, which points to what they have in common;
     * the rest of the notices of a window.
     */
    readonly kind: 'firing' | 'resolved' | 'incident' | 'digest';
    /** The same for the firing and the resolving of one thing, for receivers that pair them. */
    readonly key: string;
    readonly title: string;
    readonly text: string;
    readonly prefixId: string | null;
    readonly name: string | null;
    /** Prefix hit ratio of the window, with its parts in tokens. */
    readonly prefixHitRatio: number | null;
    readonly tokensRead: number;
    readonly tokensExpected: number;
    readonly eligible: number;
    readonly misses: number;
    /** Wilson's 95 % interval for the share of hits among the eligible calls; null for a digest. */
    readonly hitShare: {
        readonly low: number;
        readonly high: number;
    } | null;
    /** What the misses of the window would come to in a day; null where no price is known. */
    readonly lostUsdPerDay: number | null;
    readonly windowSeconds: number;
    readonly missReason: string | null;
    /** ISO time of the end of the window. */
    readonly at: string;
}
/** Takes a notice somewhere. Rejects where that failed for good. */
export interface Sender {
    send(notice: Notice, signal: AbortSignal): Promise<void>;
}
