import { type Published, claude, of } from './published-cases.ts';

const A = (model: string, more = {}) => of('anthropic', model, more);
const BASIC = claude(1000, 6000, 2000, 3000, 500);

/** platform.claude.com/docs/en/about-claude/pricing and the pages named in src/cache/prices/. */
export const CLAUDE_CASES: readonly Published[] = [
  {
    what: 'Opus 5: 5 / 0.50 / 6.25 / 10 / 25',
    usage: BASIC,
    query: A('claude-opus-5'),
    micro: 1000 * 5 + 6000 * 0.5 + 2000 * 6.25 + 3000 * 10 + 500 * 25,
  },
  {
    what: 'Opus 5.5: 4 / 0.20 / 5 / 8 / 20',
    usage: BASIC,
    query: A('claude-opus-5-5'),
    micro: 1000 * 4 + 6000 * 0.2 + 2000 * 5 + 3000 * 8 + 500 * 20,
  },
  {
    what: 'Sonnet 5: 2 / 0.20 / 2.50 / 4 / 10',
    usage: BASIC,
    query: A('claude-sonnet-5'),
    micro: 1000 * 2 + 6000 * 0.2 + 2000 * 2.5 + 3000 * 4 + 500 * 10,
  },
  {
    what: 'Sonnet 5.5: reads at half of Sonnet 5',
    usage: BASIC,
    query: A('claude-sonnet-5-5'),
    micro: 1000 * 2 + 6000 * 0.1 + 2000 * 2.5 + 3000 * 4 + 500 * 10,
  },
  {
    what: 'Sonnet 5.5 before 7 October',
    usage: BASIC,
    query: A('claude-sonnet-5-5', { at: new Date('2026-10-06T23:00:00Z') }),
    micro: 1000 * 2 + 6000 * 0.2 + 2000 * 2.5 + 3000 * 4 + 500 * 10,
  },
  {
    what: 'Haiku 4.5: 1 / 0.10 / 1.25 / 2 / 5',
    usage: BASIC,
    query: A('claude-haiku-4-5-20251001'),
    micro: 1000 * 1 + 6000 * 0.1 + 2000 * 1.25 + 3000 * 2 + 500 * 5,
  },
  {
    what: 'Haiku 5.5 up to 100,000 tokens',
    usage: BASIC,
    query: A('claude-haiku-5-5'),
    micro: 1000 * 0.1 + 6000 * 0.01 + 2000 * 0.125 + 3000 * 0.2 + 500 * 0.5,
  },
  {
    what: 'Haiku 5.5 above 100,000 tokens: five times as much',
    usage: claude(1000, 100_000, 0, 0, 500),
    query: A('claude-haiku-5-5'),
    micro: 1000 * 0.5 + 100_000 * 0.05 + 500 * 2.5,
  },
  {
    what: 'Fable 5.1: reads at 0.025',
    usage: BASIC,
    query: A('claude-fable-5-1'),
    micro: 1000 * 10 + 6000 * 0.25 + 2000 * 12.5 + 3000 * 20 + 500 * 50,
  },
  {
    what: 'Fable 5.2: 8 / 0.20 / 10 / 16 / 40',
    usage: BASIC,
    query: A('claude-fable-5-2'),
    micro: 1000 * 8 + 6000 * 0.2 + 2000 * 10 + 3000 * 16 + 500 * 40,
  },
  {
    what: 'Mythos 5.1: 10 / 0.25 / 12.50 / 20 / 50',
    usage: BASIC,
    query: A('claude-mythos-5-1'),
    micro: 1000 * 10 + 6000 * 0.25 + 2000 * 12.5 + 3000 * 20 + 500 * 50,
  },
  {
    what: 'Mythos 5.2, as Fable 5.2',
    usage: BASIC,
    query: A('claude-mythos-5-2'),
    micro: 1000 * 8 + 6000 * 0.2 + 2000 * 10 + 3000 * 16 + 500 * 40,
  },
  {
    what: 'Sonnet 4.5 above 200,000 tokens: 6 / 0.60 / 7.50 / 12 / 22.50',
    usage: claude(1000, 198_000, 1000, 1000, 500),
    query: A('claude-sonnet-4-5'),
    micro: 1000 * 6 + 198_000 * 0.6 + 1000 * 7.5 + 1000 * 12 + 500 * 22.5,
  },
  {
    what: 'Opus 4.1: 15 / 1.50 / 18.75 / 30 / 75',
    usage: BASIC,
    query: A('claude-opus-4-1-20250805'),
    micro: 1000 * 15 + 6000 * 1.5 + 2000 * 18.75 + 3000 * 30 + 500 * 75,
  },
  {
    what: 'a batch: half of everything',
    usage: BASIC,
    query: A('claude-opus-5', { tier: 'batch' }),
    micro: (1000 * 5 + 6000 * 0.5 + 2000 * 6.25 + 3000 * 10 + 500 * 25) / 2,
  },
  {
    what: 'inference_geo us: a tenth more',
    usage: BASIC,
    query: A('claude-opus-5', { geo: 'us' }),
    micro: (1000 * 5 + 6000 * 0.5 + 2000 * 6.25 + 3000 * 10 + 500 * 25) * 1.1,
  },
  {
    what: 'a batch in the US: the two multiply',
    usage: BASIC,
    query: A('claude-sonnet-5', { geo: 'us', tier: 'batch' }),
    micro: (1000 * 2 + 6000 * 0.2 + 2000 * 2.5 + 3000 * 4 + 500 * 10) * 0.55,
  },
  {
    what: 'fast mode of Opus 4.8: 10 / 50, caches in proportion',
    usage: BASIC,
    query: A('claude-opus-4-8', { speed: 'fast' }),
    micro: 1000 * 10 + 6000 * 1 + 2000 * 12.5 + 3000 * 20 + 500 * 50,
  },
  {
    what: 'fast mode of Opus 4.7: 30 / 150',
    usage: claude(1000, 0, 0, 0, 500),
    query: A('claude-opus-4-7', { speed: 'fast' }),
    micro: 1000 * 30 + 500 * 150,
  },
  {
    what: 'fast mode of a model that is not on the page',
    usage: claude(1000, 0, 0, 0, 500),
    query: A('claude-opus-5', { speed: 'fast' }),
    micro: null,
    note: /speed 'fast'/,
    atLeast: 1000 * 5 + 500 * 25,
  },
  {
    what: 'the priority tier, which is committed capacity',
    usage: BASIC,
    query: A('claude-opus-5', { tier: 'priority' }),
    micro: null,
    note: /commitment/,
  },
  {
    what: 'three web searches at 10 a thousand',
    usage: claude(1000, 0, 0, 0, 100, { server_tool_use: { web_search_requests: 3 } }),
    query: A('claude-sonnet-4-5'),
    micro: 1000 * 3 + 100 * 15 + 3 * 10_000,
  },
  {
    what: 'web searches in a batch cost what they always do',
    usage: claude(1000, 0, 0, 0, 100, { server_tool_use: { web_search_requests: 3 } }),
    query: A('claude-sonnet-4-5', { tier: 'batch' }),
    micro: (1000 * 3 + 100 * 15) / 2 + 3 * 10_000,
  },
  {
    what: 'web fetches, which are free',
    usage: claude(1000, 0, 0, 0, 100, { server_tool_use: { web_fetch_requests: 4 } }),
    query: A('claude-sonnet-4-5'),
    micro: 1000 * 3 + 100 * 15,
  },
  {
    what: 'an advisor of another model',
    usage: claude(1000, 0, 0, 0, 100, {
      iterations: [
        { type: 'message', input_tokens: 1000, output_tokens: 100 },
        {
          type: 'advisor_message',
          model: 'claude-opus-5',
          input_tokens: 2000,
          output_tokens: 1000,
        },
      ],
    }),
    query: A('claude-sonnet-4-5'),
    micro: 1000 * 3 + 100 * 15 + 2000 * 5 + 1000 * 25,
  },
  {
    what: 'an advisor that nobody lists',
    usage: claude(1000, 0, 0, 0, 100, {
      iterations: [
        { type: 'advisor_message', model: 'claude-nobody-9', input_tokens: 2000, output_tokens: 1 },
      ],
    }),
    query: A('claude-sonnet-4-5'),
    micro: null,
    note: /claude-nobody-9/,
    atLeast: 1000 * 3 + 100 * 15,
  },
  {
    what: 'a compaction at the price of the request',
    usage: claude(1000, 0, 0, 0, 100, {
      iterations: [{ type: 'compaction', input_tokens: 50_000, output_tokens: 2000 }],
    }),
    query: A('claude-opus-5'),
    micro: 51_000 * 5 + 2100 * 25,
  },
  {
    what: 'a fallback is billed as the model that answered',
    usage: claude(1000, 0, 0, 0, 320, {
      iterations: [{ type: 'fallback_message', model: 'claude-opus-5' }],
    }),
    query: A('claude-fable-5-1'),
    micro: 1000 * 5 + 320 * 25,
  },
  {
    what: 'the response names another model than the request',
    usage: claude(1000, 0, 0, 0, 320),
    query: A('claude-fable-5-1', { servedModel: 'claude-opus-5' }),
    micro: 1000 * 5 + 320 * 25,
  },
  {
    what: 'a further version is no older one',
    usage: BASIC,
    query: A('claude-sonnet-5-9'),
    micro: null,
    note: /claude-sonnet-5-9/,
  },
];
