import { type CacheModel, PLAIN } from './assumptions.ts';
import type { Segmented } from './provider.ts';

const UNKNOWN: CacheModel = {
  expected: PLAIN,
  worst: { ...PLAIN, refresh: 'matched' },
  sources: [],
};

/** What is assumed about the cache that serves a request. */
export function cacheModelOf({ cache }: Pick<Segmented, 'cache'>): CacheModel {
  return cache ?? UNKNOWN;
}
