import { type CacheModel } from '../assumptions.ts';
/**
 * Bedrock's cache where its page is silent: what is open at Claude's own API is open here (when a write can
 * be read, what a read keeps alive). That "approximately 20" blocks are looked at is taken for 20; what is
 * cached without a checkpoint ("best effort") is counted neither way.
 */
export declare const BEDROCK_CACHE: CacheModel;
