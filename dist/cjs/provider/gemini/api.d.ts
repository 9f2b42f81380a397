import type { ProviderApi } from '../provider.ts';
/** What Gemini is called by. */
export declare const GEMINI: readonly ProviderApi[];
