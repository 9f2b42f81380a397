import type { AnyPrefixSettings } from './settings.ts';

/** DeepSeek's own API: a cache on disk. */
export const DEEPSEEK: AnyPrefixSettings = {
  provider: 'deepseek',
  signs: { models: /^deepseek-(?:chat|reasoner|coder|v\d)/, members: [] },
  minimum: { tokens: 64, certain: false },
  granularity: { tokens: 64, certain: false },
  // "Within a few hours to a few days".
  lifetime: '2h',
  isolates: [],
  printed: [],
  cacheKey: null,
  source: { url: 'https://api-docs.deepseek.com/guides/kv_cache', read: '2026-10-10' },
  note: 'Units of 64 tokens on older pages; newer ones store whole units at the end of inputs and outputs, at common prefixes and at an interval. Best effort.',
};
