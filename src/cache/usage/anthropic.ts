import { type Json, get } from '../../json/value.ts';
import { type Usage, count } from './usage.ts';

/**
 * `usage` of the Messages API, also by InvokeModel on Bedrock and on Vertex AI. `input_tokens` counts what
 * stands behind the last breakpoint only (@anthropic-ai/sdk 1.12.0, `Message.usage`, read 2026-11-20);
 * models without a cache leave the cache's fields out.
 */
export function anthropicUsage(usage: Json): Usage | null {
  const uncached = count(usage, 'input_tokens');
  if (uncached === null) return null;
  const split = get(usage, 'cache_creation');
  const write1h = count(split, 'ephemeral_1h_input_tokens') ?? 0;
  const write5m = count(split, 'ephemeral_5m_input_tokens') ?? 0;
  const write = count(usage, 'cache_creation_input_tokens') ?? write5m + write1h;
  const read = count(usage, 'cache_read_input_tokens') ?? 0;
  const output = count(usage, 'output_tokens') ?? 0;
  return { uncached, read, write, write1h: Math.min(write1h, write), output };
}
