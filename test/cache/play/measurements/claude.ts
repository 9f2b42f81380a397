import { type Measurement, claudeTurns } from './measurement.ts';

const GITHUB = 'https://github.com';
const PAGE = 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching';

// Every turn's cached prefix is what the turns before had read and written.
const EVE = [4179, 222, 8354, 3764, 8309, 16_593, 10_078];
const EVE_TAILS = [3, 8149, 3547, 8144, 16_433, 9911, 23_482];
const sumOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0);

const THINKING = { thinking: { type: 'enabled', budget_tokens: 4000 } };
const UNSURE = 'the page says 1,024 tokens for this model, users see caching from 2,048 on only';

/** Measurements at Claude that were published with their token counts; all read 2026-11-23. */
export const CLAUDE: readonly Measurement[] = [
  {
    what: 'seven turns of an agent whose marker stands in front of the newest message',
    source: `${GITHUB}/vercel/eve/pull/595`,
    requests: claudeTurns(
      'claude-haiku-4-5',
      EVE.map((write, turn) => ({
        blocks: [...EVE.slice(0, turn + 1), EVE_TAILS[turn] ?? 0],
        marked: [turn],
        published: { read: sumOf(EVE.slice(0, turn)), write, uncached: EVE_TAILS[turn] ?? 0 },
        changedFrom: turn,
      })),
    ),
  },
  {
    what: 'a book and three questions, each turn marked',
    source: `${GITHUB}/anthropics/claude-cookbooks/issues/155`,
    requests: claudeTurns('claude-sonnet-4', [
      { blocks: [187_354, 4], marked: [0], published: { read: 0, write: 187_354, uncached: 4 } },
      {
        blocks: [187_354, 36, 4],
        marked: [1],
        changedFrom: 1,
        published: { read: 187_354, write: 36, uncached: 4 },
      },
      {
        blocks: [187_354, 36, 308, 4],
        marked: [2],
        changedFrom: 2,
        published: { read: 187_390, write: 308, uncached: 4 },
      },
    ]),
  },
  {
    what: 'an agent that edits files, its first calls',
    source: `${GITHUB}/langchain-ai/langchain/issues/26701`,
    requests: claudeTurns('claude-sonnet-4', [
      { blocks: [2634, 4], marked: [0], published: { read: 0, write: 2634, uncached: 4 } },
      {
        blocks: [2634, 398, 6],
        marked: [1],
        changedFrom: 1,
        published: { read: 2634, write: 398, uncached: 6 },
      },
    ]),
  },
  {
    what: 'a call and the call after its tool, once the clock was out of the prompt',
    source: `${GITHUB}/goruck/home-generative-agent/issues/617`,
    requests: claudeTurns('claude-sonnet-4-6', [
      { blocks: [4565, 3], marked: [0], published: { read: 0, write: 4565, uncached: 3 } },
      {
        blocks: [4565, 167, 1],
        marked: [0, 1],
        changedFrom: 1,
        published: { read: 4565, write: 167, uncached: 1 },
      },
    ]),
  },
  {
    what: 'the same agent with a clock in front of everything: a write on every call',
    source: `${GITHUB}/goruck/home-generative-agent/issues/617`,
    requests: claudeTurns('claude-sonnet-4-6', [
      { blocks: [2200, 3], marked: [0], published: { read: 0, write: 2200 } },
      { blocks: [2500, 3], marked: [0], changedFrom: 0, published: { read: 0, write: 2500 } },
    ]),
  },
  {
    what: 'a mode switch that changes the tools',
    source: `${GITHUB}/can1357/oh-my-pi/issues/5992`,
    requests: claudeTurns('claude-opus-5', [
      { blocks: [113_293], marked: [0], ttl: '1h', published: null },
      {
        blocks: [113_293, 21_230],
        marked: [1],
        ttl: '1h',
        published: { read: 113_293, write: 21_230 },
      },
      {
        blocks: [113_293, 22_945],
        marked: [1],
        ttl: '1h',
        more: { tools: [] },
        changedFrom: 0,
        published: { read: 0, write: 136_238 },
      },
    ]),
  },
  {
    what: 'the whole of a novel, asked about twice',
    source: `${PAGE} (its first example)`,
    requests: claudeTurns('claude-sonnet-4-5', [
      { blocks: [188_086, 21], marked: [0], published: { read: 0, write: 188_086, uncached: 21 } },
      { blocks: [188_086, 21], marked: [0], published: { read: 188_086, write: 0, uncached: 21 } },
    ]),
  },
  {
    what: 'thinking switched off for one call, and on again',
    source: `${GITHUB}/code-yeongyu/senpi/issues/1510`,
    requests: claudeTurns('claude-opus-4-8', [
      { blocks: [28_114], marked: [0], published: null, more: THINKING },
      { blocks: [28_114, 67], marked: [1], published: { read: 28_114 }, more: THINKING },
      { blocks: [28_114, 67, 58], marked: [2], published: { read: 0, write: 28_239 } },
      { blocks: [28_114, 67, 58, 9], marked: [3], published: { read: 28_181 }, more: THINKING },
    ]),
  },
  {
    what: 'a history that loses its old turns: the read stays at the size of the system prompt',
    source: `${GITHUB}/gptme/gptme/pull/2727`,
    requests: claudeTurns('claude-opus-4-8', [
      { blocks: [31_073, 7373], marked: [0, 1], published: null },
      { blocks: [31_073, 7373, 900], marked: [0, 2], published: { read: 38_446 } },
      { blocks: [31_073, 7000, 900], marked: [0, 2], changedFrom: 1, published: { read: 31_073 } },
      { blocks: [31_073, 7100, 900], marked: [0, 2], changedFrom: 1, published: { read: 31_073 } },
    ]),
  },
  {
    what: 'two conversations whose system prompt ends in a random host name',
    source: `${GITHUB}/OpenHands/software-agent-sdk/pull/1890`,
    requests: claudeTurns('claude-sonnet-4-5', [
      { blocks: [27_000, 5], marked: [0], published: { read: 0, write: 27_000 } },
      { blocks: [27_000, 5], marked: [0], changedFrom: 0, published: { read: 0, write: 27_000 } },
    ]),
  },
  {
    what: 'a call with all but four tokens in the cache',
    source: `${GITHUB}/UKGovernmentBEIS/inspect_ai/issues/1529`,
    requests: claudeTurns('claude-sonnet-4', [
      { blocks: [13_101, 4], marked: [0], published: null },
      { blocks: [13_101, 4], marked: [0], published: { read: 13_101, uncached: 4 } },
    ]),
  },
  {
    what: 'two greetings in one session of Claude Code',
    source: `${GITHUB}/anthropics/claude-code/issues/73759`,
    requests: claudeTurns('claude-opus-5', [
      { blocks: [76_700], marked: [0], published: { read: 0, write: 76_700 } },
      { blocks: [76_700, 100], marked: [1], published: { read: 76_700, write: 100 } },
    ]),
  },
  {
    what: 'around the minimum of Claude Sonnet 4.6',
    source: `${GITHUB}/anthropics/anthropic-sdk-python/issues/1194`,
    requests: claudeTurns('claude-sonnet-4-6', [
      { blocks: [1024], marked: [0], published: { read: 0, write: 0 }, difference: UNSURE },
      { blocks: [2048], marked: [0], changedFrom: 0, published: { read: 0, write: 2048 } },
    ]),
  },
  {
    what: 'a system prompt of 3,000 tokens on three models',
    source: `${GITHUB}/iii-hq/workers/pull/1202`,
    requests: ['claude-opus-5', 'claude-sonnet-5', 'claude-haiku-4-5'].flatMap((model) =>
      claudeTurns(model, [
        {
          blocks: [3000, 10],
          marked: [0],
          published: { read: 0, write: model === 'claude-haiku-4-5' ? 0 : 3000 },
        },
      ]),
    ),
  },
  {
    what: 'an entry at block 15, looked for from block 34 and from block 35',
    source: `${PAGE} ("When to use multiple breakpoints")`,
    requests: [34, 35].flatMap((count) => {
      const long = Array.from({ length: count }, () => 100);
      return claudeTurns('claude-sonnet-4-5', [
        { blocks: long.slice(0, 15), marked: [14], published: null },
        { blocks: long, marked: [count - 1], published: { read: count === 34 ? 1500 : 0 } },
      ]).map((request) => ({
        ...request,
        sent: { ...request.sent, namespace: `blocks ${count}`, session: `blocks ${count}` },
      }));
    }),
  },
];
