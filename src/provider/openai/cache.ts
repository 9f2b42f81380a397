import type { CacheModel } from '../assumptions.ts';
import { CACHING_SOURCE } from './models.ts';

/**
 * OpenAI's cache where its guide is silent. Each machine has a cache of its own, and beyond "about 15
 * requests per minute" for one prefix and key requests go to another machine (the guide). When a write
 * can be read is not documented; one measurement through another product found up to 30 seconds
 * (askalf/dario issue 1259).
 */
export const OPENAI_CACHE: CacheModel = {
  expected: {
    visibilityDelay: 0,
    refresh: 'path',
    requestsPerMachine: 15,
    parametersFirst: false,
  },
  worst: {
    visibilityDelay: 30,
    refresh: 'matched',
    requestsPerMachine: 15,
    parametersFirst: false,
  },
  sources: [
    CACHING_SOURCE,
    { url: 'https://github.com/askalf/dario/issues/1259', read: '2026-11-23' },
  ],
};
