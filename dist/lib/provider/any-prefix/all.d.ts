import type { AnyPrefixSettings } from './settings.ts';
/**
 * Every provider that reuses any prefix of a form that others made; a further one is one file and one line
 * here. Of two that are equally sure of a body the first wins.
 */
export declare const SETTINGS: readonly AnyPrefixSettings[];
