import { BEST_EFFORT } from '../assumptions.ts';
import { ownedBy } from './owned.ts';
import type { AnyPrefixSettings } from './settings.ts';

/** Moonshot's own API (Kimi). */
export const MOONSHOT: AnyPrefixSettings = {
  provider: 'moonshot',
  signs: { models: ownedBy('moonshot'), members: [] },
  minimum: { tokens: 256, certain: false },
  granularity: { tokens: 256, certain: false },
  cache: BEST_EFFORT,
  lifetime: null,
  isolates: [],
  printed: [],
  cacheKey: null,
  source: {
    url: 'https://github.com/Leechael/pi-provider-kimi-code/blob/main/docs/caching.md',
    read: '2026-11-30',
  },
  note: 'Blocks of 256 tokens, measured at the coding endpoint, which ignores `prompt_cache_key` and `cache_control`; whether the platform does too was not found. K3.1 Pro has a price for writes and a lifetime of 1h: nothing more was found.',
};
