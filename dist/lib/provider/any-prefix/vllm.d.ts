import type { AnyPrefixSettings } from './settings.ts';
/** vLLM's server with automatic prefix caching. */
export declare const VLLM: AnyPrefixSettings;
