import { type Json } from '../../json/value.ts';
import type { IllegalLayout } from '../provider.ts';
import type { OpenAiRules } from './models.ts';
/** What a request says about caching as a whole. */
export interface CacheOptions {
    readonly mode: 'implicit' | 'explicit';
    /** Lifetime of what it writes. */
    readonly ttl: string;
    readonly illegal: readonly IllegalLayout[];
}
/** Lifetimes by API; the first one holds where none is named (SDK 6.49.0 and 7.57.0, read 2026-11-13). */
export declare const LIFETIMES: Readonly<Record<Api, readonly string[]>>;
/** An API of OpenAI with a body of its own. */
export type Api = 'responses' | 'chat';
/** Reads `prompt_cache_options` and `prompt_cache_retention` (guides/prompt-caching, read 2026-10-10). */
export declare function cacheOptions(body: Json, api: Api, data: OpenAiRules): CacheOptions;
/**
 * How long what a request leaves lives: `prompt_cache_retention` where it is the extended one, which is the
 * only one that GPT-5.5 has; null for the usual life in memory, and for models whose breakpoints say it.
 */
export declare function retentionOf(body: Json, data: OpenAiRules): string | null;
/** A lifetime that the API does not have. */
export declare function lifetime(pointer: string, lifetimes: readonly string[], unit?: number | null): IllegalLayout;
