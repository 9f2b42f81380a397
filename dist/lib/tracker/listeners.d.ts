import type { Channel } from './channel.ts';
import type { TrackerOptions } from './options.ts';
import type { Recorded } from './record/recorder.ts';
/** Who hears of each call: the owner's callback, the calm alerts, the exporters. What they throw stays here. */
export declare class Listeners {
    #private;
    constructor(options: TrackerOptions, threshold: number, channel: Channel);
    /** Tells of a call that ended at `at` milliseconds. */
    tell(recorded: Recorded, at: number): void;
    /** Resolves when all that is to be said at `now` milliseconds is handed on. */
    flush(now: number): Promise<void>;
}
