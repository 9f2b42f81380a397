import { type CacheModel, type Contradiction, PLAIN } from '../assumptions.ts';
import { type AnthropicModel, SOURCES } from './models.ts';

/**
 * Claude's cache where its pages are silent. Entries can be read "after the first response begins": at
 * once by a request that starts later, but repeated calls within two seconds were seen to miss
 * (anthropic-sdk-python issue 1451). "The cache is refreshed each time the cached content is used" does
 * not say whether shorter entries count as used. "On some models", not listed, thinking and effort stand in
 * front of the tools: where it was measured the model's data say so, where not both are played.
 */
export function claudeCacheModel({ id, parametersFirst, cachedFrom }: AnthropicModel): CacheModel {
  return {
    ...(cachedFrom !== undefined && { contradicted: seenLater(id, cachedFrom) }),
    expected: PLAIN,
    worst: {
      ...PLAIN,
      visibilityDelay: 2,
      refresh: 'matched',
      parametersFirst: parametersFirst !== false,
    },
    sources: [
      SOURCES.caching,
      SOURCES.effortPlace,
      {
        url: 'https://github.com/anthropics/anthropic-sdk-python/issues/1451',
        read: '2026-11-23',
      },
    ],
  };
}

function seenLater(id: string, tokens: number): Contradiction {
  return {
    when: 'read',
    under: tokens,
    note: `By its page ${id} caches from its minimum on; users saw nothing cached under ${tokens.toLocaleString('en')} tokens (anthropics/anthropic-sdk-python issue 1194). The page is followed here.`,
  };
}
