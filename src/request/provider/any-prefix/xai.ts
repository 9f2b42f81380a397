import { BEST_EFFORT } from '../assumptions.ts';
import { ownedBy } from './owned.ts';
import type { AnyPrefixSettings } from './settings.ts';

/**
 * xAI: automatic, per server; a key keeps requests on one (in Chat Completions the header `x-grok-conv-id`,
 * which no body shows). The page names neither a shortest prefix nor blocks, and its made-up examples read
 * 50 and 98 tokens. Gateways measured multiples of 128 only: grok-4.6 reads 8,704 of 8,802 equal tokens
 * (docs.apiyi.com/en/api-capabilities/grok/prompt-caching), grok-4.5 128 to 212,992 (sub2api issue 4967);
 * in 2025 grok-4-fast read 316 of 555 and 473 of 2,640 (vercel/ai pull 9774). Read on 2026-11-23.
 */
export const XAI: AnyPrefixSettings = {
  provider: 'xai',
  signs: { models: ownedBy('xai'), members: [] },
  minimum: { tokens: 128, certain: false },
  granularity: { tokens: 128, certain: false },
  cache: BEST_EFFORT,
  lifetime: null,
  isolates: [],
  printed: [],
  cacheKey: 'prompt_cache_key',
  explicit: null,
  source: {
    url: 'https://docs.x.ai/developers/advanced-api-usage/prompt-caching/usage-and-pricing',
    read: '2026-11-23',
  },
  note: 'Exact prefix, each server for itself; blocks of 128 tokens were measured by gateways, the page names none. May be dropped at any time.',
};
