import type { TokenFamily } from '../provider.ts';
/** What is known about a model's prompt cache. */
export interface AnthropicModel {
    readonly id: string;
    /** Tokens that a cached prefix has at least. */
    readonly minimum: number;
    /** False where sources disagree. */
    readonly minimumCertain: boolean;
    /** Price of a read, as a multiple of the price of uncached input. */
    readonly readMultiplier: number;
    /** Price of a write by lifetime, likewise. */
    readonly writeMultipliers: Readonly<Record<'5m' | '1h', number>>;
    /** Whether thinking of earlier turns stays in the prompt. */
    readonly priorThinking: 'kept' | 'last-turn';
    readonly tokenFamily: TokenFamily;
    /** The effort that a request without one has: naming it is the same as leaving it out. */
    readonly defaultEffort: string;
}
/** Where each kind of rule was read. */
export declare const SOURCES: {
    /** Minimums, multipliers, look-back and limits of markers. */
    readonly caching: {
        readonly url: "https://platform.claude.com/docs/en/build-with-claude/prompt-caching";
        readonly read: '2026-10-08';
    };
    /** Which models keep the thinking of earlier turns. */
    readonly thinking: {
        readonly url: "https://platform.claude.com/docs/en/build-with-claude/thinking";
        readonly read: '2026-10-08';
    };
    /** "high: equivalent to not setting the parameter". */
    readonly effort: {
        readonly url: "https://platform.claude.com/docs/en/build-with-claude/effort";
        readonly read: '2026-11-23';
    };
    /** Which models have which tokenizer. */
    readonly tokenizer: {
        readonly url: "https://platform.claude.com/docs/en/build-with-claude/token-counting";
        readonly read: '2026-08-22';
    };
};
/** Positions looked at from a breakpoint backwards, the breakpoint itself included (SOURCES.caching). */
export declare const LOOKBACK = 20;
/** Markers that a request may have; one more is refused (SOURCES.caching). */
export declare const MARKER_LIMIT = 4;
/** What a name that tells neither family nor version is taken for. */
export declare const FALLBACK: AnthropicModel;
/** Newest first within a family: the order decides nothing, it is for people. */
export declare const MODELS: readonly AnthropicModel[];
/** Names under which the API knows a model besides its id and its dated id. */
export declare const ALIASES: Readonly<Record<string, string>>;
