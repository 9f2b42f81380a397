import type { CallMetrics } from '../metrics.ts';
import { Book } from './book.ts';
import { type Figures } from './figures.ts';
import { type RetentionOptions } from './retention.ts';
/** The figures of one prefix. */
export interface PrefixFigures extends Figures {
    /** The name that its latest named call gave. */
    readonly name: string | null;
}
/** All figures. Bounded: prefixes beyond the maximum, and idle ones, are folded into `other`. */
export declare class Ledger {
    #private;
    constructor(options?: RetentionOptions);
    /** The book of a prefix, without making one. */
    book(prefixId: string | null): Book | undefined;
    /** Writes a call down at `now` that ended at `at`, in milliseconds: a log holds calls of other days. */
    add(call: CallMetrics, isMiss: boolean, at: number, now: number): Book;
    aggregate(): Figures;
    byPrefix(): Map<string, PrefixFigures>;
    /** Figures of the calls that ended at `moment` or later. */
    since(moment: number): Figures;
    run(id: string): Figures;
    /** The kept calls, the earliest first. */
    calls(): readonly CallMetrics[];
    reset(): void;
}
