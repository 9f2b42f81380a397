import type { Recorded } from '../record/recorder.ts';
import type { Notice, Sender } from './notice.ts';
/** Alerts over windows instead of per call: for channels that people read. */
export interface CalmAlerts {
    readonly senders: readonly Sender[];
    /** Length of a window; 300 by default. */
    readonly windowSeconds?: number;
    /** Calls of a window that could have read something, below which it says nothing; 20 by default. */
    readonly minSamples?: number;
    /** Windows in a row until it fires, and until it resolves; 2 by default. */
    readonly windows?: number;
    /** How far above the threshold the ratio has to be to resolve; 0.1 by default. */
    readonly margin?: number;
    /** Silence after a notice about a prefix; 3,600 by default. */
    readonly cooldownSeconds?: number;
    /** Notices per window, the rest in one digest; 5 by default. */
    readonly maxNotices?: number;
}
/**
 * The state of each prefix: fine, breached for some windows, firing, resolved. A window breaches when even
 * the upper end of the interval for its share of hits is below the threshold. Evaluated as calls come in:
 * no timer keeps a process alive, and without calls there is nothing to say.
 */
export declare class CalmEngine {
    #private;
    constructor(alerts: CalmAlerts, threshold: number, deliver: (notice: Notice) => void);
    /** Counts a call that ended at `now` milliseconds. */
    add(recorded: Recorded, now: number): void;
    /** Closes the window that `now` milliseconds lies behind of, if any. */
    evaluate(now: number): void;
}
