"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SGLANG = void 0;
const assumptions_ts_1 = require("../assumptions.js");
/** SGLang's server with its radix cache. */
exports.SGLANG = {
    provider: 'sglang',
    signs: { models: null, members: ['extra_key', 'lora_path', 'separate_reasoning', 'ebnf'] },
    minimum: { tokens: 1, certain: true },
    granularity: { tokens: 1, certain: false },
    cache: assumptions_ts_1.ONE_SERVER,
    lifetime: '24h',
    isolates: ['extra_key', 'cache_salt', 'lora_path'],
    printed: ['chat_template_kwargs', 'reasoning_effort'],
    cacheKey: null,
    source: {
        url: 'https://docs.sglang.ai/advanced_features/server_arguments.html',
        read: '2026-10-10',
    },
    note: 'A radix tree over tokens: any prefix, in pages of one token by default (page_size).',
};
