import { type IdentityHints } from './identity.ts';
import { type Ended } from './recorder.ts';
/** A call that was made elsewhere: from a log, a batch result, another wrapper. */
export interface RecordedCall {
    /** The request body as it was sent. */
    readonly request: object;
    /** The whole response, or the usage alone, in the provider's own form. */
    readonly response?: unknown;
    readonly usage?: unknown;
    readonly name?: string;
    readonly run?: string;
    readonly provider?: string;
    readonly model?: string;
    readonly namespace?: string;
    /** When it was sent: an ISO time, a Date, or seconds since any origin. Now by default. */
    readonly at?: string | Date | number;
    readonly latencyMs?: number;
    readonly ttfbMs?: number;
    readonly attempt?: number;
    readonly requestId?: string;
    readonly status?: number;
    readonly error?: string;
    /** It was served as part of a batch, at half the price. */
    readonly batch?: boolean;
}
/** A call that was made elsewhere, in the form of one that was watched. `now` is in milliseconds. */
export declare function fulfil(call: RecordedCall, now: number, hints: IdentityHints): Ended;
