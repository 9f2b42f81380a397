import type { ProviderApi } from '../provider.ts';
/** OpenRouter takes the other two forms too; they are cut as their owners' are. */
export declare const OPENROUTER: readonly ProviderApi[];
