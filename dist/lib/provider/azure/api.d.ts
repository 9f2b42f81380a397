import type { ProviderApi, Source } from '../provider.ts';
/** What Azure's own page (of 2026-08-04) says beside OpenAI's rules. */
export declare const CACHING: Source;
/** The only lifetime of breakpoints (CACHING): OpenAI's own Responses API has a longer one too. */
export declare const LIFETIME = "30m";
/** Azure OpenAI's requests and rules are OpenAI's; Claude is served by its own API. */
export declare const AZURE: readonly ProviderApi[];
