import type { CacheRules, ModelOverride, SegmentOptions } from '../provider.ts';
import { type AnthropicModel } from './models.ts';
/** A model's data and, where they are assumed, a sentence that says so. */
export interface KnownModel {
    readonly data: AnthropicModel;
    readonly note: string | null;
}
/**
 * The data of a model. A dated id (`claude-sonnet-4-5-20250929`) and `-latest` stand for the model
 * itself; an unknown model gets the data of the nearest one of its family that came before it, with a
 * note. A name that merely begins like a known one ('claude-sonnet-5-5') is another model.
 */
export declare function knownModel(name: string): KnownModel;
/** The rules by which entries of this model are written and found; overrides of the config win. */
export declare function cacheRules(model: AnthropicModel, override: ModelOverride): CacheRules;
/** What the config overrides of this model, under the name as it is written or the bare id. */
export declare function modelOverride(options: SegmentOptions | undefined, name: string): ModelOverride;
