import type { ProviderApi } from '../provider.ts';
/** OpenAI's Chat Completions API, its legacy `functions` included. */
export declare const openaiChat: ProviderApi;
