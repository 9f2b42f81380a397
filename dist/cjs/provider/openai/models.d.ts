import type { Source } from '../provider.ts';
/** How a family of models caches. */
export interface OpenAiRules {
    readonly cache: 
    /** Entries at breakpoints, implicit and explicit. */
    {
        readonly kind: 'entries';
    }
    /** Any common prefix, floored to so many tokens. */
     | {
        readonly kind: 'prefix';
        readonly granularity: number;
    }
    /** No prompt cache is documented. */
     | {
        readonly kind: 'none';
    };
    /** Tokens that a cached prefix has at least. */
    readonly minimum: number;
    /** False where the page only says that it varies. */
    readonly minimumCertain: boolean;
    /** Price of a read, as a multiple of the price of uncached input. */
    readonly readMultiplier: number;
    /** Price of a write likewise; 1 where a write costs what any input costs. */
    readonly writeMultiplier: number;
    /** Which reasoning items of the history a request shows unless it says otherwise. */
    readonly reasoning: 'all_turns' | 'current_turn';
    /** Values of `prompt_cache_retention` that are accepted. */
    readonly retention: readonly string[];
}
/** The two regimes, breakpoints, limits and what is in front of what. */
export declare const CACHING_SOURCE: Source;
/** Entries written by one request, the implicit one included (CACHING_SOURCE). */
export declare const WRITE_LIMIT = 4;
/** Explicit breakpoints that a lookup considers: so many of the first, so many of the latest (CACHING_SOURCE). */
export declare const LOOKUPS: {
    readonly first: 2;
    readonly latest: 50;
};
/** GPT-5.6 and later. */
export declare const LATER: OpenAiRules;
/** What a name that tells nothing is taken for: any model before GPT-5.5. */
export declare const EARLIER: OpenAiRules;
/**
 * Rules by the beginning of a model's name, its date removed; the first line that fits holds. The name
 * must end there or go on with '-', so that a version never stands for another one.
 */
export declare const MODELS: readonly (readonly [begins: string, rules: OpenAiRules])[];
