import { ONE_SERVER } from '../assumptions.js';
/** SGLang's server with its radix cache. */
export const SGLANG = {
    provider: 'sglang',
    signs: { models: null, members: ['extra_key', 'lora_path', 'separate_reasoning', 'ebnf'] },
    minimum: { tokens: 1, certain: true },
    granularity: { tokens: 1, certain: false },
    cache: ONE_SERVER,
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
