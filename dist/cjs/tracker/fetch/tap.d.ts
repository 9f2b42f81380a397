import type { Json } from '../../json/value.ts';
import type { Attempt } from '../record/attempt.ts';
import { type ModelRoute } from './route.ts';
/** A function like `fetch`, as the SDKs take it. */
export type Fetch = typeof globalThis.fetch;
/** What the tap needs of the tracker. */
export interface TapHost {
    begin(given: {
        readonly request: () => Json;
        readonly route: ModelRoute;
        readonly attempt: number;
    }): Attempt;
    guard<T>(work: () => T): T | undefined;
    /** Whether an outer layer of the same tracker records this call. */
    isRecorded(recording: readonly object[]): boolean;
}
/** Whether a function is a tap, of any tracker. */
export declare function isTap(fetch: Fetch): boolean;
/**
 * A `fetch` that lets every byte through as it is and records each attempt. Requests that no cache
 * serves (token counts, files) pass untouched.
 */
export declare function tapFetch(inner: Fetch, host: TapHost): Fetch;
/** The provider's id of a request, under any of its names. */
export declare function requestIdOf(headers: Headers): string | null;
