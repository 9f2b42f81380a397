import { type Json, get, isObject } from '../../json/value.ts';
import { type Usage, count, within } from './usage.ts';

/**
 * `usage` of Chat Completions and of everything that speaks its form: Azure, OpenRouter, xAI, Mistral,
 * vLLM, SGLang, DeepSeek. The parts stand inside `prompt_tokens` (openai 7.57.0, `CompletionUsage`, read
 * 2026-11-13). A server that does not say what it cached (no `prompt_tokens_details`) is unknown, for
 * vLLM and SGLang need a flag for it. DeepSeek: `prompt_cache_hit_tokens` and `prompt_cache_miss_tokens`.
 */
export function openaiChatUsage(usage: Json): Usage | null {
  const output = count(usage, 'completion_tokens') ?? 0;
  const total = count(usage, 'prompt_tokens');
  const details = get(usage, 'prompt_tokens_details');
  const hit = count(usage, 'prompt_cache_hit_tokens');
  const miss = count(usage, 'prompt_cache_miss_tokens');
  if (hit !== null && (miss !== null || total !== null)) {
    return within(total ?? hit + (miss ?? 0), { read: hit, write: 0, write1h: 0 }, output);
  }
  if (total === null || !isObject(details)) return null;
  const read = count(details, 'cached_tokens') ?? 0;
  const write = count(details, 'cache_write_tokens') ?? 0;
  return within(total, { read, write, write1h: 0 }, output);
}
