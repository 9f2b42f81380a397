import { type Json } from '../json/value.ts';
import { type Usage } from './usage.ts';
/**
 * `usage` of Chat Completions and of everything that speaks its form: Azure, OpenRouter, xAI, Mistral,
 * vLLM, SGLang, DeepSeek. The parts stand inside `prompt_tokens` (openai 7.57.0, `CompletionUsage`, read
 * 2026-11-13). A server that does not say what it cached (no `prompt_tokens_details`) is unknown, for
 * vLLM and SGLang need a flag for it. DeepSeek: `prompt_cache_hit_tokens` and `prompt_cache_miss_tokens`.
 */
export declare function openaiChatUsage(usage: Json): Usage | null;
