import type { CacheRules, ModelOverride, SegmentOptions } from '../provider.ts';
import { type OpenAiRules } from './models.ts';
/** A model's rules and, where they are assumed or peculiar, a sentence that says so. */
export interface KnownModel {
    readonly data: OpenAiRules;
    readonly note: string | null;
}
/**
 * The rules of a model. An unknown version counts as "5.6 and later" or as earlier by its number; a name
 * without one, by whether the request uses breakpoints; each with a note.
 */
export declare function knownModel(name: string, usesBreakpoints: boolean): KnownModel;
/** The rules by which this model finds what it can reuse; overrides of the config win. */
export declare function cacheRules(data: OpenAiRules, override: ModelOverride): CacheRules;
/** What the config overrides of this model, under the name as it is written or the bare id. */
export declare function modelOverride(options: SegmentOptions | undefined, name: string): ModelOverride;
