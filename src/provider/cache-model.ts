import { ANTHROPIC_CACHE } from './anthropic/cache.ts';
import type { CacheAssumptions, CacheModel } from './assumptions.ts';
import { OPENAI_CACHE } from './openai/cache.ts';
import type { ProviderId } from './provider.ts';

/** Nothing is known beside the rules: entries are readable at once, and a read keeps what it passes. */
const PLAIN: CacheAssumptions = {
  visibilityDelay: 0,
  refresh: 'path',
  requestsPerMachine: null,
  parametersFirst: false,
};

const MODELS: Readonly<Partial<Record<ProviderId, CacheModel>>> = {
  anthropic: ANTHROPIC_CACHE,
  // Claude's own rules; what Bedrock adds is in its requests.
  bedrock: ANTHROPIC_CACHE,
  openai: OPENAI_CACHE,
  azure: OPENAI_CACHE,
};

/** What is assumed about a provider's cache. */
export function cacheModelOf(provider: ProviderId): CacheModel {
  return (
    MODELS[provider] ?? { expected: PLAIN, worst: { ...PLAIN, refresh: 'matched' }, sources: [] }
  );
}
