import type { Json } from '../../json/value.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
/**
 * OpenAI behind the gateway: its own rules. Markers of Claude become breakpoints where the model has them,
 * and lose their lifetime (CONVERTED in rules.ts).
 */
export declare function openaiCut(body: Json, name: string, options: SegmentOptions | undefined): Segmented;
