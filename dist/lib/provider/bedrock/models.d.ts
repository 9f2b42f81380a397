import type { Minimum, Source } from '../provider.ts';
/** Minimums, checkpoints, look-back, lifetimes and usage fields. */
export declare const CACHING: Source;
/** What of Claude's own page differs on Bedrock: no automatic caching on older models, no runs of tools. */
export declare const CLAUDE_CACHING: Source;
/** Checkpoints that a request may have; one more is refused (CACHING). */
export declare const CHECKPOINT_LIMIT = 4;
/** Lifetimes of an entry; the first one holds where a checkpoint names none (CACHING). */
export declare const LIFETIMES: readonly ['5m', '1h'];
/** "Approximately 20 content blocks" in front of a checkpoint, for Claude (CACHING). */
export declare const CLAUDE_LOOKBACK = 20;
/** Nova is looked up at its checkpoints only: simplified cache management is Claude's (CACHING). */
export declare const NOVA_LOOKBACK = 1;
/** What Bedrock's page says of a family of models. */
export interface BedrockModels {
    /** The beginning of a model's name without its region and vendor; it ends there, or goes on with '-'. */
    readonly begins: string;
    readonly minimum: number;
    /** False where two copies of the page disagree, or none was read. */
    readonly certain: boolean;
}
/** Claude by name; the longest line that fits holds. Differs from Claude's own API for some. */
export declare const CLAUDE: readonly BedrockModels[];
/** That Nova takes checkpoints behind system and messages, and refuses them among the tools. */
export declare const TOOL_SOURCE: Source;
/** Nova: 1,024 on older pages; a write of 240 tokens was measured (TOOL_SOURCE). */
export declare const NOVA: readonly BedrockModels[];
/** Claude up to 4.6 is served by the older endpoint, which refuses automatic caching (CLAUDE_CACHING). */
export declare const WITHOUT_AUTOMATIC: RegExp;
/** What an hour as lifetime comes to: AWS lists it for Claude 4.5 only, and reports fill the gaps. */
export declare const HOUR_SOURCE: Source;
/**
 * Whether `ttl: '1h'` is kept, refused ("Extra inputs are not permitted", "only supported for Anthropic
 * models": HOUR_SOURCE), or reported both as refused and as shortened to five minutes (Claude 4.6 and later).
 */
export declare function hourOf(id: string): 'kept' | 'refused' | 'unclear';
/** A minimum with its source. */
export declare function minimumOf({ minimum, certain }: BedrockModels): Minimum;
