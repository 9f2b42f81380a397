import type { AnyPrefixSettings } from './settings.ts';
/** Mistral's own API. */
export declare const MISTRAL: AnyPrefixSettings;
