import { BEST_EFFORT } from '../assumptions.js';
/** xAI: automatic, per server; a key keeps requests on one. */
export const XAI = {
    provider: 'xai',
    signs: { models: /^grok-/, members: [] },
    minimum: { tokens: 128, certain: false },
    granularity: { tokens: 128, certain: false },
    cache: BEST_EFFORT,
    lifetime: null,
    isolates: [],
    printed: [],
    cacheKey: 'prompt_cache_key',
    source: {
        url: 'https://docs.x.ai/docs/guides/prompt-caching',
        read: '2026-10-10',
    },
    note: 'Exact prefix, each server for itself; blocks of 128 tokens were measured by a gateway. May be dropped at any time.',
};
