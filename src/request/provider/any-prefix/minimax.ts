import { BEST_EFFORT } from '../assumptions.ts';
import { ownedBy } from './owned.ts';
import type { AnyPrefixSettings } from './settings.ts';

/** MiniMax: a passive cache of any prefix, and one that markers ask for in the form of Claude's Messages. */
export const MINIMAX: AnyPrefixSettings = {
  provider: 'minimax',
  signs: { models: ownedBy('minimax'), members: [] },
  minimum: { tokens: 512, certain: true },
  granularity: { tokens: 1, certain: false },
  cache: BEST_EFFORT,
  lifetime: null,
  isolates: [],
  printed: [],
  cacheKey: null,
  explicit: {
    minimum: { tokens: 512, certain: false },
    limit: 4,
    lookback: 20,
    lifetimes: ['5m'],
    source: {
      url: 'https://platform.minimaxi.com/docs/api-reference/anthropic-api-compatible-cache',
      read: '2026-11-30',
    },
  },
  source: {
    url: 'https://platform.minimax.io/docs/api-reference/text-prompt-caching',
    read: '2026-11-30',
  },
  note: 'Without markers any prefix of tools, system and messages from 512 tokens on; `cache_control` asks for an explicit cache: 20 blocks looked back, 5 minutes.',
};
