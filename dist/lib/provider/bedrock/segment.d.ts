import { type Json } from '../../json/value.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
/**
 * Cuts a body of Converse, or of InvokeModel with Nova, which has nearly the same form. Its order is
 * namespace, tools, system, parameters that reach the messages, messages; every block is a look-back
 * position of its own (CACHING in models.ts; runs of tool blocks count as one on Claude's own API only).
 */
export declare function segmentBody(body: Json, api: 'converse' | 'invoke-nova', options: SegmentOptions | undefined): Segmented;
