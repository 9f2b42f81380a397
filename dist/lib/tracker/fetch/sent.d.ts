import type { Json } from '../../json/value.ts';
import { type ModelRoute } from './route.ts';
import type { Fetch } from './tap.ts';
/** A request to a model as it goes through `fetch`. */
export interface Sent {
    readonly route: ModelRoute;
    /** Its body; null where it is a stream or inside a Request, which only one reader can have. */
    readonly text: string | null;
    readonly request: () => Json;
    readonly headers: () => Headers;
    /** 1 for the first attempt. The SDKs number them. */
    readonly attempt: () => number;
}
/** What is sent; null for requests that no cache serves. */
export declare function sentBy(input: Parameters<Fetch>[0], init: Parameters<Fetch>[1]): Sent | null;
