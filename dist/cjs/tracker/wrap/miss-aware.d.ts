import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
/** A call that ended, and what may be done about it. */
export interface Missed<T> {
    readonly policy: MissPolicy;
    readonly given: readonly unknown[];
    readonly first: Attempt;
    readonly value: T;
}
/** Calls again with these arguments, as the n-th attempt. */
export type Again<T> = (given: readonly unknown[], nth: number) => {
    readonly attempt: Attempt | undefined;
    readonly outcome: Promise<T>;
};
/**
 * The result of a call, or of its repetition after a silent miss. The first answer is paid for and valid:
 * it is what the caller gets where the repetition fails, is aborted, or only warms the cache.
 */
export declare function missAware<T>(missed: Missed<T>, again: Again<T>): T | Promise<T>;
