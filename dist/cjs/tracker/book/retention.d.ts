/** How much is kept of each prefix. Cumulative figures are kept for ever. */
export interface Retention {
    /** Time slots per prefix for `window()`, and their length in milliseconds. */
    readonly buckets: number;
    readonly bucketMs: number;
    /** Calls kept whole per prefix. */
    readonly lastCalls: number;
    /** A prefix without calls for so many milliseconds goes into `other`. */
    readonly idleTtlMs: number;
}
export interface RetentionOptions extends Partial<Retention> {
    /** Prefixes kept apart; the one without calls for the longest time goes into `other`. */
    readonly maxPrefixes?: number;
    /** Settings for the prefixes of a name. */
    readonly byName?: Readonly<Record<string, Partial<Retention>>>;
}
export declare const DEFAULT_MAX_PREFIXES = 200;
export declare function retentionFor(name: string | null, options: RetentionOptions): Retention;
