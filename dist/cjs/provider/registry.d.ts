import type { Json } from '../json/value.ts';
import { type ProviderApi, type SegmentOptions, type Segmented } from './provider.ts';
/**
 * Every API whose requests are understood. To add one: a folder beside this file, and a line here. Of two that
 * are equally sure the first wins: who is told by a sign of its own stands in front of whose form it speaks.
 */
export declare const APIS: readonly ProviderApi[];
/** What is known about a request besides its body; null where the body has to tell. */
export interface RequestHints {
    /** As declared in the config or in a trace. */
    readonly provider?: string | null;
    /** Wins over the body's own model. */
    readonly model?: string | null;
}
/** The API that a body belongs to. */
export interface Recognised {
    readonly api: ProviderApi;
    /** Above 0 (not excluded) to 1 (beyond doubt). */
    readonly confidence: number;
}
export interface RequestOptions extends RequestHints, Pick<SegmentOptions, 'overrides' | 'memory'> {
}
/**
 * The API that a body most likely belongs to, among those of the declared provider where one is
 * declared; null where it is no request of any of them.
 *
 * @throws GuardError (usage) for a declared provider that does not exist.
 */
export declare function recognise(body: Json, hints?: RequestHints): Recognised | null;
/**
 * Cuts a request body into the units that its provider caches.
 *
 * @throws GuardError (analysis) for a body that is no request of a known API, (usage) for a declared
 * provider that does not exist.
 */
export declare function segment(body: Json, options?: RequestOptions): Segmented;
