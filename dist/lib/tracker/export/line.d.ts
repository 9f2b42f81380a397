import type { CallMetrics } from '../metrics.ts';
/** A line of the metrics file (contract, section 9), without its end. */
export declare function metricsLine(call: CallMetrics): string;
