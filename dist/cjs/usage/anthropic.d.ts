import { type Json } from '../json/value.ts';
import { type Usage } from './usage.ts';
/**
 * `usage` of the Messages API, also by InvokeModel on Bedrock and on Vertex AI. `input_tokens` counts what
 * stands behind the last breakpoint only (@anthropic-ai/sdk 1.12.0, `Message.usage`, read 2026-11-20);
 * models without a cache leave the cache's fields out.
 */
export declare function anthropicUsage(usage: Json): Usage | null;
/**
 * What the server's own compaction cost beside the request: "a compaction entry's tokens are not included
 * in the top-level usage fields" (@anthropic-ai/sdk 1.12.0, BetaIterationsUsage, read 2026-11-20). Null
 * where there was none.
 */
export declare function compactionUsage(usage: Json): Usage | null;
