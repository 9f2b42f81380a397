import type { AnyPrefixSettings } from './settings.ts';
/** A server of which nothing is known but the form of its requests. */
export declare const GENERIC: AnyPrefixSettings;
