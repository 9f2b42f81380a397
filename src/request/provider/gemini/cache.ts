import { BEST_EFFORT, type CacheModel } from '../assumptions.ts';
import { CACHING, LIFETIME_SOURCES } from './models.ts';

/**
 * Gemini's implicit cache: "no cost saving guarantee", and no page says which machine a
 * prefix lives on. One measurement found five turns of 18,497 equal tokens missing in a row before the
 * sixth read 99.6 % (rig pull 2375).
 */
export const GEMINI_CACHE: CacheModel = {
  ...BEST_EFFORT,
  sources: [
    CACHING,
    ...LIFETIME_SOURCES,
    { url: 'https://github.com/0xPlaygrounds/rig/pull/2375', read: '2026-11-23' },
  ],
};
