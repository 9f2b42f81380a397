import type { CallMetrics } from '../metrics.ts';
import { Counters } from './counters.ts';
import type { Retention } from './retention.ts';
/** A call that is kept whole, with its number and time. */
export interface Kept {
    readonly call: CallMetrics;
    readonly isMiss: boolean;
    /** Numbered over all prefixes, in the order of their ends. */
    readonly sequence: number;
    /** When it ended, in milliseconds. */
    readonly at: number;
}
/** What is kept of one prefix. Adding a call takes the same time whatever was added before. */
export declare class Book {
    #private;
    readonly totals: Counters;
    readonly retention: Retention;
    name: string | null;
    /** Hash of the newest tools and system as they were written, to notice another order of keys. */
    head: string | null;
    /** When it was last written to, whatever the times of its calls. */
    touched: number;
    constructor(retention: Retention, name: string | null);
    add(kept: Kept): void;
    /** Takes the sums of another book in, which ends there; its calls are no longer kept whole. */
    absorb(other: Book): void;
    calls(): readonly Kept[];
    /**
     * Adds the calls since a moment: exactly where the kept calls reach that far, else by whole time slots,
     * the one that the moment lies in included.
     */
    addSince(moment: number, into: Counters): void;
}
