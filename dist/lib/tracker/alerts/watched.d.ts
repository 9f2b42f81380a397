import type { Recorded } from '../record/recorder.ts';
import { type Interval } from './wilson.ts';
/** The sums of a window over calls that could have read something. */
export declare class Sums {
    read: number;
    expected: number;
    eligible: number;
    misses: number;
    /** Null as soon as the price of a miss is not known. */
    lostUsd: number | null;
    add({ call, isMiss, lostUsd }: Recorded): void;
    merge(other: Sums): void;
    /** Where the share of hits may well lie. */
    hitShare(): Interval;
}
export declare function sumOf(all: Iterable<Sums>): Sums;
/** What a closed window says about something: below the threshold for certain, above it by a margin, neither. */
export type Verdict = 'breach' | 'good' | 'neither';
/**
 * The state of something that is watched: fine, breached for some windows, firing, resolved; quiet for a
 * while after it fired.
 */
export declare class Alarm {
    #private;
    /** Whether windows enough in a row were breached, silent or not. */
    isBreached(windows: number): boolean;
    /** Takes the verdict of a window that closed at `now` milliseconds. */
    close(verdict: Verdict): void;
    /** Whether it is to be said now that it fires. */
    fires(windows: number, now: number, quietMs: number): boolean;
    /** Whether it is to be said now that it is over. */
    resolves(windows: number): boolean;
}
