import { type Json } from '../../json/value.ts';
import type { Piece } from '../piece.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
type Cached = Pick<Segmented, 'rules' | 'breakpoints' | 'illegal'> & {
    readonly note: string | null;
};
/**
 * The cache of Claude behind the gateway: markers on parts and tools, one at the top of the body for the
 * last block, at most four (CACHING in rules.ts); minimums and look-back are Claude's own.
 */
export declare function claudeCache(body: Json, pieces: readonly Piece[], model: string, options: SegmentOptions | undefined): Cached;
export {};
