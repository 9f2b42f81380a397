import { BEST_EFFORT } from '../assumptions.ts';
import type { AnyPrefixSettings } from './settings.ts';

/** DeepSeek's own API: a cache on disk. */
export const DEEPSEEK: AnyPrefixSettings = {
  provider: 'deepseek',
  signs: {
    models: ({ id, path }) => path.length === 0 && /^deepseek-(?:chat|reasoner|coder|v\d)/.test(id),
    members: [],
  },
  minimum: { tokens: 64, certain: false },
  granularity: { tokens: 128, certain: false },
  wholeUnits: true,
  cache: BEST_EFFORT,
  // "Within a few hours to a few days".
  lifetime: '2h',
  isolates: [],
  printed: [],
  cacheKey: null,
  explicit: null,
  source: { url: 'https://api-docs.deepseek.com/guides/kv_cache', read: '2026-11-23' },
  note: 'Whole units are reused: the end of a request, and what two requests had in common, from the third one on. Older pages floor to 64 tokens; every read of V4 that was published is a multiple of 128. Units at an interval of tokens come on top: how long it is, is not documented. Best effort.',
};
