import type { ProviderApi } from '../provider.ts';
/**
 * Claude's Messages API. A request is cached in the order namespace, tools, parameters that reach the
 * system prompt, system, parameters that reach the messages, messages (build-with-claude/prompt-caching,
 * read 2026-10-08).
 */
export declare const anthropicMessages: ProviderApi;
