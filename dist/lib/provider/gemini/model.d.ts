import type { CacheRules, SegmentOptions } from '../provider.ts';
/** A model's rules and, where they are assumed, a sentence that says so. */
export interface GeminiModel {
    readonly rules: CacheRules;
    readonly note: string | null;
}
/** The rules of a model as it is named in a request or in its address; overrides of the config win. */
export declare function geminiModel(name: string, options?: SegmentOptions): GeminiModel;
