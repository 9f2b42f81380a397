import type { Source } from '../../request/provider/provider.ts';

/** The names under which a form of usage reports what was cached. */
export interface UsageFields {
  readonly form: string;
  /** Input that the others are part of (`total`), or that stands beside them (`uncached`). */
  readonly input: readonly [name: string, means: 'total' | 'uncached'];
  /** Names with dots for nested members, and with the entry of a list that has this lifetime. */
  readonly read: string;
  /** Null where writes are free and not counted. */
  readonly write: string | null;
  /** The part of the writes with the longer life; null where it is not told apart. */
  readonly longer: string | null;
  readonly output: string;
  readonly source: Source;
}

const OPENAI_SDK = { url: 'https://www.npmjs.com/package/openai/v/7.57.0', read: '2026-11-13' };

/** Every form that is read, by the API that reports it (docs/providers.md). */
export const USAGE_FIELDS: readonly UsageFields[] = [
  {
    form: 'Claude: Messages, InvokeModel, Vertex AI',
    input: ['input_tokens', 'uncached'],
    read: 'cache_read_input_tokens',
    write: 'cache_creation_input_tokens',
    longer: 'cache_creation.ephemeral_1h_input_tokens',
    output: 'output_tokens',
    source: { url: 'https://www.npmjs.com/package/@anthropic-ai/sdk/v/1.12.0', read: '2026-11-20' },
  },
  {
    form: 'OpenAI, Azure, xAI: Responses',
    input: ['input_tokens', 'total'],
    read: 'input_tokens_details.cached_tokens',
    write: 'input_tokens_details.cache_write_tokens',
    longer: 'input_tokens_details.cache_write_tokens_details.ttl_12h_tokens',
    output: 'output_tokens',
    source: OPENAI_SDK,
  },
  {
    form: 'Chat Completions: OpenAI, Azure, OpenRouter, xAI, Mistral, vLLM, SGLang',
    input: ['prompt_tokens', 'total'],
    read: 'prompt_tokens_details.cached_tokens',
    write: 'prompt_tokens_details.cache_write_tokens',
    longer: null,
    output: 'completion_tokens',
    source: OPENAI_SDK,
  },
  {
    form: 'Chat Completions: DeepSeek',
    input: ['prompt_cache_miss_tokens', 'uncached'],
    read: 'prompt_cache_hit_tokens',
    write: null,
    longer: null,
    output: 'completion_tokens',
    source: { url: 'https://api-docs.deepseek.com/guides/kv_cache', read: '2026-10-10' },
  },
  {
    form: 'Bedrock: Converse',
    input: ['inputTokens', 'uncached'],
    read: 'cacheReadInputTokens',
    write: 'cacheWriteInputTokens',
    longer: 'cacheDetails[1h].inputTokens',
    output: 'outputTokens',
    source: {
      url: 'https://www.npmjs.com/package/@aws-sdk/client-bedrock-runtime/v/3.1164.0',
      read: '2026-11-23',
    },
  },
  {
    form: 'Bedrock: InvokeModel with Nova',
    input: ['inputTokens', 'uncached'],
    read: 'cacheReadInputTokenCount',
    write: 'cacheWriteInputTokenCount',
    longer: null,
    output: 'outputTokens',
    source: {
      url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
      read: '2026-09-30',
    },
  },
  {
    form: 'Gemini: generateContent',
    input: ['promptTokenCount', 'total'],
    read: 'cachedContentTokenCount',
    write: null,
    longer: null,
    output: 'candidatesTokenCount',
    source: { url: 'https://www.npmjs.com/package/@google/genai/v/3.1.0', read: '2026-11-23' },
  },
  {
    form: 'Gemini: Interactions',
    input: ['total_input_tokens', 'total'],
    read: 'total_cached_tokens',
    write: null,
    longer: null,
    output: 'total_output_tokens',
    source: { url: 'https://www.npmjs.com/package/@google/genai/v/3.1.0', read: '2026-11-23' },
  },
];
