import { ONE_SERVER } from '../assumptions.ts';
import type { AnyPrefixSettings } from './settings.ts';

/**
 * SGLang's server with its radix cache. A match is cut to whole pages; the page says 1 token, and from the
 * releases of 2026 on the size is chosen by model and back end where nobody sets it (`page_size` of
 * server_args.py is None). The salt and the extra key are put together into one, and a LoRA's id behind it.
 */
export const SGLANG: AnyPrefixSettings = {
  provider: 'sglang',
  signs: { models: null, members: ['extra_key', 'lora_path', 'separate_reasoning', 'ebnf'] },
  minimum: { tokens: 1, certain: false },
  granularity: { tokens: 1, certain: false },
  cache: ONE_SERVER,
  lifetime: '24h',
  isolates: ['extra_key', 'cache_salt', 'lora_path'],
  printed: ['chat_template_kwargs', 'reasoning_effort'],
  cacheKey: null,
  explicit: null,
  source: {
    url: 'https://docs.sglang.ai/advanced_features/server_arguments.html',
    read: '2026-11-23',
  },
  note: 'A radix tree over tokens: any prefix, in pages of one token by default; newer releases choose the page by model and back end (set granularity to the page_size of the server).',
};
