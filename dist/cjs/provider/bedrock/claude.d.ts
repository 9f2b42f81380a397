import { type Json } from '../../json/value.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
/** How sure the shape of a body is Claude's, on its way to Bedrock. */
export declare function recogniseClaude(body: Json, declared?: string): number;
/** Whether a body of Claude's Messages API goes to Bedrock: by its version, or by its model's id. */
export declare function tellsBedrock(body: Json, declared?: string): boolean;
/**
 * Cuts such a body: the units are Claude's, the minimums are Bedrock's, every block is a position of its
 * own, and older models take no automatic caching (CLAUDE_CACHING in models.ts).
 */
export declare function segmentClaude(body: Json, options: SegmentOptions | undefined): Segmented;
