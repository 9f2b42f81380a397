import type { CacheModel } from '../assumptions.ts';
import type { CacheRules, ModelOverride, ProviderApi } from '../provider.ts';
import type { AnyPrefixSettings } from './settings.ts';
/**
 * The APIs of a provider that reuses any common prefix: namespace, what is printed in front, tools, system,
 * messages. It has no breakpoints; markers of others are taken out and do nothing.
 */
export declare function anyPrefix(settings: AnyPrefixSettings): readonly ProviderApi[];
/** The rules that these settings stand for; overrides of the config win. */
export declare function prefixRules(settings: AnyPrefixSettings, override: ModelOverride): CacheRules;
/** What is assumed beside these rules. */
export declare function cacheOf({ cache, source }: AnyPrefixSettings): CacheModel;
