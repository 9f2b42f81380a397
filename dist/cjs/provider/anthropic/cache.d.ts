import { type CacheModel } from '../assumptions.ts';
/**
 * Claude's cache where its pages are silent. Entries can be read "after the first response begins": at
 * once by a request that starts later, but repeated calls within two seconds were seen to miss
 * (anthropic-sdk-python issue 1451). "The cache is refreshed each time the cached content is used" does
 * not say whether shorter entries count as used. On some models, not listed, thinking and effort stand in
 * front of the tools.
 */
export declare const ANTHROPIC_CACHE: CacheModel;
