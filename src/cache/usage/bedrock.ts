import { type Json, get, items } from '../../json/value.ts';
import { type Usage, count } from './usage.ts';

/**
 * `usage` of Bedrock's Converse and of InvokeModel with Nova. `inputTokens` leaves out what was cached;
 * the total is the sum of the three (@aws-sdk/client-bedrock-runtime 3.1164.0, `TokenUsage`). Nova spells
 * the cache's fields `cacheReadInputTokenCount` and `cacheWriteInputTokenCount`.
 */
export function bedrockUsage(usage: Json): Usage | null {
  const uncached = count(usage, 'inputTokens');
  if (uncached === null) return null;
  const read =
    count(usage, 'cacheReadInputTokens') ?? count(usage, 'cacheReadInputTokenCount') ?? 0;
  const write =
    count(usage, 'cacheWriteInputTokens') ?? count(usage, 'cacheWriteInputTokenCount') ?? 0;
  const write1h = items(get(usage, 'cacheDetails'))
    .filter((detail) => get(detail, 'ttl') === '1h')
    .reduce<number>((sum, detail) => sum + (count(detail, 'inputTokens') ?? 0), 0);
  const output = count(usage, 'outputTokens') ?? 0;
  return { uncached, read, write, write1h: Math.min(write1h, write), output };
}
