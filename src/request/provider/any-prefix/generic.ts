import { BEST_EFFORT } from '../assumptions.ts';
import type { ModelName } from '../model-name.ts';
import type { AnyPrefixSettings } from './settings.ts';

/** Models that their makers serve by rules of their own; OpenAI's open weights it does not. */
export function isHosted({ id, owner }: Pick<ModelName, 'id' | 'owner'>): boolean {
  if (owner === 'openai') return !id.startsWith('gpt-oss');
  return owner === 'anthropic' || id.startsWith('gemini-');
}

/** A server of which nothing is known but the form of its requests. */
export const GENERIC: AnyPrefixSettings = {
  provider: 'generic',
  // Whoever is not told by a sign is not OpenAI for that: open weights, other vendors, names of one's own.
  signs: { models: (name) => name.id !== '' && !isHosted(name), members: ['context_id'] },
  minimum: { tokens: 1, certain: false },
  granularity: { tokens: 1, certain: false },
  cache: BEST_EFFORT,
  lifetime: null,
  isolates: [],
  printed: [],
  cacheKey: 'prompt_cache_key',
  source: { url: 'https://docs.vllm.ai/en/latest/design/prefix_caching/', read: '2026-11-23' },
  note: 'Any common prefix, to the token: what engines in general do. Set minimum_tokens and granularity where more is known.',
};
