import { BEST_EFFORT } from '../assumptions.ts';
import { ownedBy } from './owned.ts';
import type { AnyPrefixSettings } from './settings.ts';

/** Mistral's own API. */
export const MISTRAL: AnyPrefixSettings = {
  provider: 'mistral',
  signs: {
    models: ownedBy('mistral'),
    members: ['prompt_mode', 'safe_prompt'],
  },
  minimum: { tokens: 64, certain: true },
  granularity: { tokens: 64, certain: true },
  cache: BEST_EFFORT,
  lifetime: null,
  isolates: [],
  // Both put a system prompt of Mistral's own in front.
  printed: ['prompt_mode', 'safe_prompt'],
  cacheKey: 'prompt_cache_key',
  explicit: null,
  source: {
    url: 'https://docs.mistral.ai/studio-api/conversations/advanced/prompt-caching',
    read: '2026-11-23',
  },
  note: 'Blocks of 64 tokens. A key raises the chance of a hit and guarantees none.',
};
