import type { ProviderApi } from '../provider.ts';
/** OpenAI's Responses API. */
export declare const openaiResponses: ProviderApi;
