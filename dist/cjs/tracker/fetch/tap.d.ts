import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
import { type Sent } from './sent.ts';
/** A function like `fetch`, as the SDKs take it. */
export type Fetch = typeof globalThis.fetch;
/** What the tap needs of the tracker. */
export interface TapHost {
    begin(sent: Sent): Attempt;
    guard<T>(work: () => T): T | undefined;
    /** Whether an outer layer of the same tracker records this call. */
    isRecorded(recording: readonly object[]): boolean;
    readonly policy: MissPolicy | undefined;
}
/** Whether a function is a tap, of any tracker. */
export declare function isTap(fetch: Fetch): boolean;
/**
 * A `fetch` that lets every byte through as it is and records each attempt. Requests that no cache
 * serves (token counts, files) pass untouched.
 */
export declare function tapFetch(inner: Fetch, host: TapHost): Fetch;
/**
 * What the head of a response says: its status, and the provider's id of the request, under any of its names.
 * Worked out later, from what does not keep the response in memory.
 */
export declare function factsOf({ status, headers }: Response): () => {
    status: number;
    requestId: string | null;
};
