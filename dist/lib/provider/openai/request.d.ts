import { type Json } from '../../json/value.ts';
import type { Piece } from '../piece.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
import type { OpenAiRules } from './models.ts';
import { type Api } from './options.ts';
/**
 * Cuts a request of either API. Its order is namespace, hidden parameters, tools, instructions, input;
 * `ordered` gives all but the first.
 */
export declare function segmentRequest(body: Json, api: Api, options: SegmentOptions | undefined, ordered: (data: OpenAiRules) => readonly Piece[]): Segmented;
