import type { CallMetrics } from '../metrics.ts';
/** Sums over calls; they only ever grow. */
export declare class Counters {
    calls: number;
    errors: number;
    usageUnknown: number;
    eligible: number;
    misses: number;
    coldStarts: number;
    read: number;
    write: number;
    write1h: number;
    uncached: number;
    output: number;
    expected: number;
    readOfExpected: number;
    cost: number;
    saved: number;
    priced: number;
    latency: number;
    timed: number;
    ttfb: number;
    begun: number;
    add(call: CallMetrics, isMiss: boolean): void;
    merge(other: Counters): void;
}
