import type { Source } from '../provider.ts';
/** Implicit and explicit caching, minimums by model; the page says of itself that it is of 2026-09-02. */
export declare const CACHING: Source;
/** What is known about the implicit cache of a family of models. */
export interface GeminiModels {
    /** The beginning of a model's name; it ends there, or goes on with '-' or '.'. */
    readonly begins: string;
    /** Tokens that a prompt has at least. */
    readonly minimum: number;
    /** False where an older copy of the page said something else. */
    readonly certain: boolean;
    /** False where only explicit caching is documented. */
    readonly implicit: boolean;
}
/** Names by their beginning; the first line that fits holds. */
export declare const MODELS: readonly GeminiModels[];
/** What an unknown name is taken for. */
export declare const FALLBACK: GeminiModels;
/**
 * Not documented: any common prefix is assumed to be reused to the token. One measurement found steps of
 * about 2,048 tokens, and none of them exact (googleapis/python-genai issue 2064, read 2026-11-23).
 */
export declare const GRANULARITY = 1;
