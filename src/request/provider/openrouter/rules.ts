import type { Source } from '../provider.ts';

/** Which upstreams take markers, lifetimes, sticky routing. */
export const CACHING: Source = {
  url: 'https://openrouter.ai/docs/guides/best-practices/prompt-caching',
  read: '2026-11-23',
};
/** That a message whose content turns from a list into a string misses from there on. */
export const SHAPE: Source = {
  url: 'https://github.com/BYK/loreai/pull/1327',
  read: '2026-11-23',
};
/** That Claude reads on all the same: 3,211 of 3,214 and 2,569 of 2,572 tokens in two recordings of just this step. */
export const READ_ON: Source = {
  url: 'https://github.com/pydantic/pydantic-ai/tree/main/tests/models/openrouter/cassettes/test_cache',
  read: '2026-11-30',
};
/** That markers of Claude become markers of OpenAI where the model takes them. */
export const CONVERTED: Source = {
  url: 'https://openrouter.ai/docs/client-sdks/typescript/models/anthropiccachecontroldirective',
  read: '2026-11-23',
};

/** The lifetime of OpenAI's breakpoints: one that a marker of Claude names is dropped on the way. */
export const OPENAI_LIFETIME = '30m';

/** Whose model a name stands for, and so whose cache rules hold behind the gateway. */
export type Upstream =
  | 'anthropic'
  | 'openai'
  | 'gemini'
  | 'alibaba'
  | 'deepseek'
  | 'xai'
  | 'mistral'
  | 'other';

const VENDORS: readonly (readonly [begins: string, upstream: Upstream])[] = [
  ['anthropic/', 'anthropic'],
  // A name without its vendor.
  ['claude-', 'anthropic'],
  ['gpt-oss', 'other'],
  ['gpt-', 'openai'],
  ['openai/gpt-oss', 'other'],
  ['openai/', 'openai'],
  ['google/gemini', 'gemini'],
  // "Some (see Alibaba and Anthropic below) require you to enable it" (CACHING, read again 2026-11-30).
  ['qwen/', 'alibaba'],
  ['deepseek/deepseek-v3.2', 'alibaba'],
  ['deepseek/', 'deepseek'],
  ['x-ai/', 'xai'],
  ['mistralai/', 'mistral'],
];

/** The upstream of a model as OpenRouter names it (`anthropic/claude-sonnet-5`, `~` for the latest). */
export function upstreamOf(model: string): Upstream {
  const name = model.toLowerCase().replace(/^~/, '');
  return VENDORS.find(([begins]) => name.startsWith(begins))?.[1] ?? 'other';
}

/** The name as the upstream knows it: without the vendor and a variant (`:beta`, `:nitro`). */
export function upstreamModel(model: string): string {
  return model.replace(/^~?[\w-]+\//, '').replace(/:[a-z]+$/, '');
}
