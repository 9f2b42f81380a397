import { type Json } from '../../json/value.ts';
import type { Piece } from '../piece.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
import type { OpenAiRules } from './models.ts';
import { type Api } from './options.ts';
/** All of a request but its namespace. */
interface Ordered {
    readonly head: readonly Piece[];
    /** What the turns of a conversation repeat. */
    readonly messages: readonly Piece[];
}
/** Cuts a request of either API. Its order is namespace, hidden parameters, tools, instructions, input. */
export declare function segmentRequest(body: Json, api: Api, options: SegmentOptions | undefined, ordered: (data: OpenAiRules) => Ordered): Segmented;
export {};
