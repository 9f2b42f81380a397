import { type Published, chat, of } from './published-cases.ts';

const PLAIN = chat(10_000, 6000, 0, 500);
const DEEPSEEK = {
  prompt_cache_hit_tokens: 1_000_000,
  prompt_cache_miss_tokens: 2_000_000,
  completion_tokens: 1_000_000,
};

/** Azure, OpenRouter, xAI, api-docs.deepseek.com, Mistral, own hardware. */
export const OTHER_CASES: readonly Published[] = [
  {
    what: 'Azure: the deployment is called gpt-4o, and GPT-4.1 mini answers',
    usage: PLAIN,
    query: of('azure', 'gpt-4o', { servedModel: 'gpt-4.1-mini-2025-04-14' }),
    micro: 4000 * 0.4 + 6000 * 0.1 + 500 * 1.6,
  },
  {
    what: "OpenRouter's own cost wins",
    usage: { ...PLAIN, cost: 0.0987 },
    query: of('openrouter', 'anthropic/claude-opus-4.5'),
    micro: 98_700,
  },
  {
    what: "OpenRouter's cost of a free model is 0",
    usage: { ...PLAIN, cost: 0 },
    query: of('openrouter', 'someone/nobody-9:free'),
    micro: 0,
  },
  {
    what: "OpenRouter with a key of the user's own: its fee and the provider's price",
    usage: {
      ...PLAIN,
      cost: 0.001,
      is_byok: true,
      cost_details: { upstream_inference_cost: 0.02 },
    },
    query: of('openrouter', 'openai/gpt-5'),
    micro: 21_000,
  },
  {
    what: 'OpenRouter: another model of the list answered',
    usage: PLAIN,
    query: of('openrouter', 'anthropic/claude-opus-4.5', { servedModel: 'openai/gpt-5' }),
    micro: 4000 * 1.25 + 6000 * 0.125 + 500 * 10,
  },
  {
    what: 'OpenRouter: Sonnet 5.5 is not Sonnet 5',
    usage: PLAIN,
    query: of('openrouter', 'anthropic/claude-sonnet-5.5'),
    micro: 4000 * 2 + 6000 * 0.1 + 500 * 10,
  },
  {
    what: "xAI's own count of what it cost",
    usage: { ...PLAIN, cost_in_usd_ticks: 37_756_000 },
    query: of('xai', 'grok-4'),
    micro: 3775.6,
  },
  {
    what: 'DeepSeek V4 Pro in peak hours on a Monday',
    usage: DEEPSEEK,
    query: of('deepseek', 'deepseek-v4-pro', { at: new Date('2026-11-30T07:30:00Z') }),
    micro: 1e6 * 0.044 + 2e6 * 1.32 + 1e6 * 3.96,
  },
  {
    what: 'DeepSeek V4 Pro at the same hour on a Saturday',
    usage: DEEPSEEK,
    query: of('deepseek', 'deepseek-v4-pro', { at: new Date('2026-11-28T07:30:00Z') }),
    micro: 1e6 * 0.022 + 2e6 * 0.66 + 1e6 * 1.98,
  },
  {
    what: 'DeepSeek in the holidays of October',
    usage: DEEPSEEK,
    query: of('deepseek', 'deepseek-v4-pro', { at: new Date('2026-10-05T07:30:00Z') }),
    micro: 1e6 * 0.022 + 2e6 * 0.66 + 1e6 * 1.98,
  },
  {
    what: 'deepseek-flash outside peak hours: 0.003 / 0.15 / 0.60',
    usage: DEEPSEEK,
    query: of('deepseek', 'deepseek-flash'),
    micro: 1e6 * 0.003 + 2e6 * 0.15 + 1e6 * 0.6,
  },
  {
    what: 'deepseek-v4-flash, which is billed as deepseek-flash, in peak hours',
    usage: DEEPSEEK,
    query: of('deepseek', 'deepseek-v4-flash', { at: new Date('2026-11-30T07:30:00Z') }),
    micro: 1e6 * 0.006 + 2e6 * 0.3 + 1e6 * 1.2,
  },
  {
    what: 'deepseek-chat, which is not sold any more',
    usage: DEEPSEEK,
    query: of('deepseek', 'deepseek-chat'),
    micro: null,
    note: /deepseek-chat/,
  },
  {
    what: 'Mistral Large: reads at a tenth',
    usage: PLAIN,
    query: of('mistral', 'mistral-large-latest'),
    micro: 4000 * 2 + 6000 * 0.2 + 500 * 6,
  },
  {
    what: 'own hardware',
    usage: PLAIN,
    query: of('vllm', 'gpt-4o'),
    micro: null,
    note: /gpt-4o/,
  },
];
