import { type Json } from '../json/value.ts';
import { type Usage } from './usage.ts';
/**
 * `usage` of Bedrock's Converse and of InvokeModel with Nova. `inputTokens` leaves out what was cached;
 * the total is the sum of the three (@aws-sdk/client-bedrock-runtime 3.1164.0, `TokenUsage`). Nova spells
 * the cache's fields `cacheReadInputTokenCount` and `cacheWriteInputTokenCount`.
 */
export declare function bedrockUsage(usage: Json): Usage | null;
