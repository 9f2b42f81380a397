import type { AnyPrefixSettings } from './settings.ts';
/** SGLang's server with its radix cache. */
export declare const SGLANG: AnyPrefixSettings;
