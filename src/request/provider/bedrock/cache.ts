import { type CacheModel, PLAIN } from '../assumptions.ts';
import { CACHING, CLAUDE_CACHING } from './models.ts';

/**
 * Bedrock's cache where its page is silent: what is open at Claude's own API is open here (when a write can
 * be read, what a read keeps alive). That "approximately 20" blocks are looked at is taken for 20; what is
 * cached without a checkpoint ("best effort") is counted neither way.
 */
export const BEDROCK_CACHE: CacheModel = {
  expected: PLAIN,
  worst: { ...PLAIN, visibilityDelay: 2, refresh: 'matched' },
  sources: [CACHING, CLAUDE_CACHING],
};
