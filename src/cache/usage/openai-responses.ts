import { type Json, get, isObject } from '../../json/value.ts';
import { type Usage, count, within } from './usage.ts';

/**
 * `usage` of the Responses API (openai 7.57.0, `ResponseUsage`, read 2026-11-13): the parts stand inside
 * `input_tokens`. Before GPT-5.6 writes are free and not counted.
 */
export function openaiResponsesUsage(usage: Json): Usage | null {
  const total = count(usage, 'input_tokens');
  const details = get(usage, 'input_tokens_details');
  if (total === null || !isObject(details)) return null;
  const read = count(details, 'cached_tokens') ?? 0;
  const write = count(details, 'cache_write_tokens') ?? 0;
  const longer = count(get(details, 'cache_write_tokens_details'), 'ttl_12h_tokens') ?? 0;
  const output = count(usage, 'output_tokens') ?? 0;
  return within(total, { read, write, write1h: Math.min(longer, write) }, output);
}
