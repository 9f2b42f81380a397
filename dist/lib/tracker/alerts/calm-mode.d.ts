import type { Channel } from '../channel.ts';
import type { Recorded } from '../record/recorder.ts';
import { type CalmAlerts } from './calm.ts';
/** Calm alerts with what sends them. */
export declare class CalmMode {
    #private;
    constructor(alerts: CalmAlerts, threshold: number, channel: Channel);
    /** Counts a call that ended at `now` milliseconds. */
    add(recorded: Recorded, now: number): void;
    /** Resolves when all that is to be said at `now` milliseconds has been sent. */
    flush(now: number): Promise<void>;
}
