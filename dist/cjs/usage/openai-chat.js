"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openaiChatUsage = openaiChatUsage;
const value_ts_1 = require("../json/value.js");
const usage_ts_1 = require("./usage.js");
/**
 * `usage` of Chat Completions and of everything that speaks its form: Azure, OpenRouter, xAI, Mistral,
 * vLLM, SGLang, DeepSeek. The parts stand inside `prompt_tokens` (openai 7.57.0, `CompletionUsage`, read
 * 2026-11-13). A server that does not say what it cached (no `prompt_tokens_details`) is unknown, for
 * vLLM and SGLang need a flag for it. DeepSeek: `prompt_cache_hit_tokens` and `prompt_cache_miss_tokens`.
 */
function openaiChatUsage(usage) {
    const output = (0, usage_ts_1.count)(usage, 'completion_tokens') ?? 0;
    const total = (0, usage_ts_1.count)(usage, 'prompt_tokens');
    const details = (0, value_ts_1.get)(usage, 'prompt_tokens_details');
    const hit = (0, usage_ts_1.count)(usage, 'prompt_cache_hit_tokens');
    const miss = (0, usage_ts_1.count)(usage, 'prompt_cache_miss_tokens');
    if (hit !== null && (miss !== null || total !== null)) {
        return (0, usage_ts_1.within)(total ?? hit + (miss ?? 0), { read: hit, write: 0, write1h: 0 }, output);
    }
    if (total === null || !(0, value_ts_1.isObject)(details))
        return null;
    const read = (0, usage_ts_1.count)(details, 'cached_tokens') ?? 0;
    const write = (0, usage_ts_1.count)(details, 'cache_write_tokens') ?? 0;
    return (0, usage_ts_1.within)(total, { read, write, write1h: 0 }, output);
}
