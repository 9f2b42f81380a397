import { BEST_EFFORT, type CacheModel } from '../assumptions.ts';
import { CACHING, LIFETIME_SOURCES } from './models.ts';

/**
 * Gemini's implicit cache: "no cost saving guarantee", and no page says which machine a
 * prefix lives on. One measurement found five turns of 18,497 equal tokens missing in a row before the
 * sixth read 99.6 % (rig pull 2375).
 */
export const GEMINI_CACHE: CacheModel = {
  ...BEST_EFFORT,
  contradicted: {
    when: 'read',
    note: 'Gemini does not document in which steps its implicit cache is read: to the token is assumed. One measurement saw Gemini 3 Flash read nothing of a prompt of 12,600 tokens, 16,391 of one of 20,600 and 24,598 of one of 30,600 (googleapis/python-genai issue 2064).',
  },
  sources: [
    CACHING,
    ...LIFETIME_SOURCES,
    { url: 'https://github.com/0xPlaygrounds/rig/pull/2375', read: '2026-11-23' },
    { url: 'https://github.com/googleapis/python-genai/issues/2064', read: '2026-11-23' },
  ],
};
