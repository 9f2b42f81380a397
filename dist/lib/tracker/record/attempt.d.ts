import type { Json } from '../../json/value.ts';
import type { Billing } from '../../prices/cost.ts';
import type { StreamSummary } from '../../usage/stream.ts';
import type { CallMetrics } from '../metrics.ts';
import { type RequestIdentity } from './identity.ts';
import { type Ended } from './recorder.ts';
/** What an attempt begins with. */
export interface Begun {
    /** Works the identity out of what can no longer change; called once, off the request path. */
    readonly identify: () => RequestIdentity;
    readonly site: string;
    readonly name: string | null;
    readonly run: string | null;
    readonly attempt: () => number;
    readonly start: number;
}
/** Facts about an attempt; worked out behind the call, where that needs no looking at what may change. */
type Facts = Partial<Ended> | (() => Partial<Ended>);
/** What an attempt needs of the tracker. */
export interface AttemptHost {
    now(): number;
    guard<T>(work: () => T): T | undefined;
    /** Records an attempt, now or soon; the metrics go back to it. */
    settle(ended: () => Ended, done: (metrics: CallMetrics) => void): void;
}
/** One attempt of one call. However often its end is told, it is recorded once. */
export declare class Attempt {
    #private;
    metrics: CallMetrics | undefined;
    constructor(begun: Begun, host: AttemptHost);
    get settled(): boolean;
    identity(): RequestIdentity;
    /** What is to be let go of when it has ended. */
    whenOver(over: () => void): void;
    /** The response began. */
    began(facts?: Facts): void;
    /** It ended with a whole response. */
    answered(response: Json): void;
    /** Its stream ended, or broke off. */
    streamed(summary: StreamSummary, more?: Partial<Ended>): void;
    /** It failed. */
    failed(error: unknown): void;
    end(facts: Facts): void;
}
export declare function billingOf(raw: Json | undefined, tier: string | null): Billing;
export {};
