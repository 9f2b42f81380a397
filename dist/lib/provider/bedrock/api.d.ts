import type { ProviderApi } from '../provider.ts';
/** What Bedrock is called by. */
export declare const BEDROCK: readonly ProviderApi[];
