import { type Billing } from '../../prices/cost.ts';
import type { Json } from '../../json/value.ts';
import { type Usage } from '../../usage/usage.ts';
import { Ledger } from '../book/ledger.ts';
import type { Channel } from '../channel.ts';
import type { CallMetrics } from '../metrics.ts';
import type { TrackerOptions } from '../options.ts';
import { type RequestIdentity } from './identity.ts';
/** An attempt that ended. Times are milliseconds since 1970. */
export interface Ended {
    readonly identity: RequestIdentity;
    /** What calls are compared with each other for churn. */
    readonly site: string;
    readonly name: string | null;
    readonly run: string | null;
    readonly start: number;
    readonly firstByte: number | null;
    readonly end: number | null;
    readonly usage: Usage | null;
    /** The provider's own usage, for what the one form leaves out. */
    readonly raw: Json | undefined;
    readonly billing: Billing;
    readonly model: string | null;
    readonly attempt: number;
    readonly requestId: string | null;
    readonly status: number | null;
    readonly error: string | null;
    readonly partial: boolean;
    readonly diagnostics: Json;
}
/** What was written down. */
export interface Recorded {
    readonly call: CallMetrics;
    /** It read less of what it could have than the threshold asks for. */
    readonly isMiss: boolean;
    /** What it would have cost less, had it read all of that; null where no price is known. */
    readonly lostUsd: number | null;
}
/** Turns ended attempts into metrics and writes them down. Everything here is deterministic. */
export declare class Recorder {
    #private;
    readonly ledger: Ledger;
    readonly threshold: number;
    constructor(options: TrackerOptions, channel: Channel);
    /** @param now the time of recording, which for a log is not that of the call */
    record(ended: Ended, now: number): Recorded;
}
/** An attempt of which nothing is known yet. */
export declare const NOTHING: {
    readonly identity: RequestIdentity;
    readonly name: null;
    readonly run: null;
    readonly firstByte: null;
    readonly end: null;
    readonly usage: null;
    readonly raw: undefined;
    readonly billing: {
        readonly tier: null;
        readonly geo: null;
        readonly speed: null;
    };
    readonly model: null;
    readonly attempt: 1;
    readonly requestId: null;
    readonly status: null;
    readonly error: null;
    readonly partial: false;
    readonly diagnostics: null;
};
