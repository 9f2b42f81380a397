import { ONE_SERVER } from '../assumptions.ts';
import type { AnyPrefixSettings } from './settings.ts';

/** vLLM's server with automatic prefix caching. */
export const VLLM: AnyPrefixSettings = {
  provider: 'vllm',
  signs: {
    models: null,
    members: ['cache_salt', 'chat_template', 'chat_template_kwargs', 'guided_json', 'guided_regex'],
  },
  minimum: { tokens: 16, certain: false },
  granularity: { tokens: 16, certain: false },
  // Blocks leave when memory is needed, never by time.
  cache: ONE_SERVER,
  lifetime: '24h',
  isolates: ['cache_salt'],
  printed: ['chat_template', 'chat_template_kwargs', 'documents', 'reasoning_effort'],
  cacheKey: null,
  explicit: null,
  source: { url: 'https://docs.vllm.ai/en/latest/design/prefix_caching/', read: '2026-11-23' },
  note: 'Full blocks only: 16 tokens by default, 528 for some hybrid models (set granularity). The salt isolates.',
};
