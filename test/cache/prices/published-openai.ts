import { type Published, chat, of } from './published-cases.ts';

const O = (model: string, more = {}) => of('openai', model, more);
const PLAIN = chat(10_000, 6000, 0, 500);

/** developers.openai.com/api/docs/pricing. */
export const OPENAI_CASES: readonly Published[] = [
  {
    what: 'GPT-5.6 Sol: 4 / 0.40 / 5 / 20',
    usage: chat(10_000, 6000, 3000, 500),
    query: O('gpt-5.6-sol'),
    micro: 1000 * 4 + 6000 * 0.4 + 3000 * 5 + 500 * 20,
  },
  {
    what: 'GPT-6.1 Sol: reads at 0.05',
    usage: chat(10_000, 6000, 3000, 500),
    query: O('gpt-6.1-sol'),
    micro: 1000 * 2 + 6000 * 0.1 + 3000 * 2.5 + 500 * 10,
  },
  {
    what: 'GPT-6.1 Sol above 272,000 tokens: 4 / 0.20 / 5 / 15',
    usage: chat(300_000, 200_000, 50_000, 500),
    query: O('gpt-6.1-sol'),
    micro: 50_000 * 4 + 200_000 * 0.2 + 50_000 * 5 + 500 * 15,
  },
  {
    what: 'GPT-6.1 Terra: 1 / 0.05 / 1.25 / 5',
    usage: chat(10_000, 6000, 3000, 500),
    query: O('gpt-6.1-terra'),
    micro: 1000 * 1 + 6000 * 0.05 + 3000 * 1.25 + 500 * 5,
  },
  {
    what: 'GPT-6.2 Sol: as 6.1',
    usage: chat(10_000, 6000, 3000, 500),
    query: O('gpt-6.2-sol'),
    micro: 1000 * 2 + 6000 * 0.1 + 3000 * 2.5 + 500 * 10,
  },
  {
    what: 'GPT-6.2 Astra: 8 / 0.40 / 10 / 40',
    usage: chat(10_000, 6000, 3000, 500),
    query: O('gpt-6.2-astra'),
    micro: 1000 * 8 + 6000 * 0.4 + 3000 * 10 + 500 * 40,
  },
  {
    what: 'GPT-6.2 Astra above 272,000 tokens: 16 / 0.80 / 20 / 60',
    usage: chat(300_000, 200_000, 50_000, 500),
    query: O('gpt-6.2-astra'),
    micro: 50_000 * 16 + 200_000 * 0.8 + 50_000 * 20 + 500 * 60,
  },
  {
    what: 'a write for 12 hours, whose price nobody knows: at least that of 30 minutes',
    usage: {
      input_tokens: 4000,
      input_tokens_details: {
        cache_write_tokens: 3000,
        cache_write_tokens_details: { ttl_12h_tokens: 3000 },
      },
      output_tokens: 0,
    },
    query: O('gpt-6.2-sol'),
    micro: null,
    note: /longer life/,
    atLeast: 1000 * 2 + 3000 * 2.5,
  },
  {
    what: 'GPT-5.5: 5 / 0.50 / 30',
    usage: PLAIN,
    query: O('gpt-5.5'),
    micro: 4000 * 5 + 6000 * 0.5 + 500 * 30,
  },
  {
    what: 'GPT-5.5 above 272,000 tokens: 10 / 1 / 45',
    usage: chat(300_000, 200_000, 0, 500),
    query: O('gpt-5.5'),
    micro: 100_000 * 10 + 200_000 * 1 + 500 * 45,
  },
  {
    what: 'GPT-5.5 Pro: reads have no price of their own',
    usage: PLAIN,
    query: O('gpt-5.5-pro'),
    micro: 10_000 * 30 + 500 * 180,
  },
  {
    what: 'flex: half, reads too',
    usage: PLAIN,
    query: O('gpt-5', { tier: 'flex' }),
    micro: 4000 * 0.625 + 6000 * 0.0625 + 500 * 5,
  },
  {
    what: 'a batch of GPT-5: half, reads too',
    usage: PLAIN,
    query: O('gpt-5', { tier: 'batch' }),
    micro: 4000 * 0.625 + 6000 * 0.0625 + 500 * 5,
  },
  {
    what: 'a batch of GPT-4.1: reads have no price there',
    usage: PLAIN,
    query: O('gpt-4.1', { tier: 'batch' }),
    micro: 10_000 * 1 + 500 * 4,
  },
  {
    what: 'priority of GPT-5.5: 12.50 / 1.25 / 75',
    usage: PLAIN,
    query: O('gpt-5.5', { tier: 'priority' }),
    micro: 4000 * 12.5 + 6000 * 1.25 + 500 * 75,
  },
  {
    what: 'priority of GPT-4o: 4.25 / 2.125 / 17',
    usage: PLAIN,
    query: O('gpt-4o-2024-11-20', { tier: 'priority' }),
    micro: 4000 * 4.25 + 6000 * 2.125 + 500 * 17,
  },
  {
    what: 'priority of GPT-5 mini, where it is no double: 0.45 / 0.045 / 3.60',
    usage: PLAIN,
    query: O('gpt-5-mini', { tier: 'priority' }),
    micro: 4000 * 0.45 + 6000 * 0.045 + 500 * 3.6,
  },
  {
    what: 'priority of a model without a published price: at least the standard one',
    usage: chat(10_000, 6000, 3000, 500),
    query: O('gpt-6-sol', { tier: 'priority' }),
    micro: null,
    note: /tier 'priority'/,
    atLeast: 1000 * 2 + 6000 * 0.2 + 3000 * 2.5 + 500 * 10,
  },
  {
    what: 'the scale tier',
    usage: PLAIN,
    query: O('gpt-5', { tier: 'scale' }),
    micro: null,
    note: /tier 'scale'/,
  },
  {
    what: 'the host of the EU: a tenth more',
    usage: PLAIN,
    query: O('gpt-5.5', { host: 'eu.api.openai.com' }),
    micro: (4000 * 5 + 6000 * 0.5 + 500 * 30) * 1.1,
  },
  {
    what: 'the host of the EU for a model from before March 2026',
    usage: PLAIN,
    query: O('gpt-5', { host: 'eu.api.openai.com' }),
    micro: 4000 * 1.25 + 6000 * 0.125 + 500 * 10,
  },
  {
    what: 'two web searches of the Responses API',
    usage: PLAIN,
    query: O('gpt-5', { webSearches: 2 }),
    micro: 4000 * 1.25 + 6000 * 0.125 + 500 * 10 + 2 * 10_000,
  },
  {
    what: 'a code interpreter, which is billed by the container',
    usage: PLAIN,
    query: O('gpt-5', { tools: ['a code interpreter'] }),
    micro: null,
    note: /code interpreter/,
    atLeast: 4000 * 1.25 + 6000 * 0.125 + 500 * 10,
  },
  {
    what: 'audio of GPT-4o: 40 and 80 beside text at 2.50 and 10',
    usage: chat(10_000, 0, 0, 500, {
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 8000 },
      completion_tokens_details: { audio_tokens: 400 },
    }),
    query: O('gpt-4o-audio-preview'),
    micro: 2000 * 2.5 + 8000 * 40 + 100 * 10 + 400 * 80,
  },
  {
    what: 'audio to a model without a price of audio',
    usage: chat(10_000, 0, 0, 500, {
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 8000 },
    }),
    query: O('gpt-5'),
    micro: null,
    note: /audio that was sent/,
    atLeast: 10_000 * 1.25 + 500 * 10,
  },
  {
    what: 'a fine-tune of GPT-4.1: 3 / 0.75 / 12',
    usage: PLAIN,
    query: O('ft:gpt-4.1-2025-04-14:acme::abc123'),
    micro: 4000 * 3 + 6000 * 0.75 + 500 * 12,
  },
  {
    what: 'a fine-tune without a listed price is not its base',
    usage: PLAIN,
    query: O('ft:gpt-5-2025-08-07:acme::abc123'),
    micro: null,
    note: /ft:gpt-5/,
  },
  {
    what: 'a name with its provider in front (GitHub Models)',
    usage: chat(10_000, 6000, 3000, 500),
    query: O('openai/gpt-5.6-sol'),
    micro: 1000 * 4 + 6000 * 0.4 + 3000 * 5 + 500 * 20,
  },
];
