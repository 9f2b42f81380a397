import type { AnyPrefixSettings } from './settings.ts';
/** DeepSeek's own API: a cache on disk. */
export declare const DEEPSEEK: AnyPrefixSettings;
