/** A message for people, about one prefix or about many at once. No prompt text, no keys. */
export interface Notice {
    readonly kind: 'firing' | 'resolved' | 'digest';
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
    readonly windowSeconds: number;
    readonly missReason: string | null;
    /** ISO time of the end of the window. */
    readonly at: string;
}
/** Takes a notice somewhere. Rejects where that failed for good. */
export interface Sender {
    send(notice: Notice, signal: AbortSignal): Promise<void>;
}
