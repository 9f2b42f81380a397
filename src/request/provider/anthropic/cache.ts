import { type CacheModel, PLAIN } from '../assumptions.ts';

/**
 * Claude's cache where its pages are silent. Entries can be read "after the first response begins": at
 * once by a request that starts later, but repeated calls within two seconds were seen to miss
 * (anthropic-sdk-python issue 1451). "The cache is refreshed each time the cached content is used" does
 * not say whether shorter entries count as used. On some models, not listed, thinking and effort stand in
 * front of the tools.
 */
export const ANTHROPIC_CACHE: CacheModel = {
  expected: PLAIN,
  worst: { ...PLAIN, visibilityDelay: 2, refresh: 'matched', parametersFirst: true },
  sources: [
    {
      url: 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching',
      read: '2026-10-08',
    },
    {
      url: 'https://github.com/anthropics/anthropic-sdk-python/issues/1451',
      read: '2026-11-23',
    },
  ],
};
