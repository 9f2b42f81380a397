import type { AnyPrefixSettings } from './settings.ts';
/** xAI: automatic, per server; a key keeps requests on one. */
export declare const XAI: AnyPrefixSettings;
