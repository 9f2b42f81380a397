import { BEST_EFFORT } from '../assumptions.ts';
import type { AnyPrefixSettings } from './settings.ts';

/** A server of which nothing is known but the form of its requests. */
export const GENERIC: AnyPrefixSettings = {
  provider: 'generic',
  signs: {
    // Open weights that many serve: whose cache it is, the body does not say.
    models:
      /^(?:mistralai|deepseek-ai)\/|^(?:[\w.-]+\/)?(?:gpt-oss|(?:meta-)?llama|codellama|qwen|qwq|gemma|phi-?\d|glm-|chatglm|kimi-|yi-|mixtral|falcon|olmo|smollm|granite|command-|minimax|hermes|nous-|deepseek-(?:llm|coder-v\d|r1-distill))/i,
    members: [],
  },
  minimum: { tokens: 1, certain: false },
  granularity: { tokens: 1, certain: false },
  cache: BEST_EFFORT,
  lifetime: null,
  isolates: [],
  printed: [],
  cacheKey: 'prompt_cache_key',
  source: { url: 'https://docs.vllm.ai/en/latest/design/prefix_caching/', read: '2026-11-23' },
  note: 'Any common prefix, to the token: what engines in general do. Set minimum_tokens and granularity where more is known.',
};
