import type { Json } from '../../../../src/json/value.ts';
import { type Measurement, type Published, claudeTurns, openaiTurns } from './measurement.ts';

const GITHUB = 'https://github.com';
const SWITCHED = `${GITHUB}/anthropics/claude-code/issues/92444`;
const QWEN = `${GITHUB}/NousResearch/hermes-agent/pull/20945`;
const UNSTEPPED =
  'Gemini does not document in which steps its implicit cache is read, and this one is not exact: to the token is assumed, which reports say';
const GUIDE =
  "by OpenAI's guide nothing is read without an explicit breakpoint: simulate and trace say that this measurement contradicts it";

const marked = { cache_control: { type: 'ephemeral' } } as const;

/** Claude Code: a system prompt of 51,300 tokens and a history of 26,500, and then another effort. */
const switched = (model: string, published: Published): Measurement['requests'] =>
  (['high', 'low'] as const).map((effort, turn) => ({
    sent: {
      at: turn * 60,
      body: {
        model,
        max_tokens: 100,
        output_config: { effort },
        system: [{ type: 'text', text: 'rules', ...marked }],
        messages: [{ role: 'user', content: [{ type: 'text', text: 'history', ...marked }] }],
      },
      tokens: [51_300, 26_500],
      session: 'one',
    },
    published: turn === 0 ? null : published,
  }));

/** qwen3.6-plus behind OpenRouter: a system prompt of 18,242 tokens, marked or not, and short turns. */
const qwen = (isMarked: boolean, published: readonly (Published | null)[]) =>
  published.map((each, turn) => ({
    sent: {
      at: turn * 10,
      body: {
        model: 'qwen/qwen3.6-plus',
        messages: [
          {
            role: 'system',
            content: [{ type: 'text', text: 'rules', ...(isMarked ? marked : {}) }],
          },
          ...Array.from({ length: turn * 2 + 1 }, (_, at): Json => ({
            role: at % 2 === 0 ? 'user' : 'assistant',
            content: `words ${at}`,
          })),
        ],
      },
      tokens: [18_242, ...Array.from({ length: turn * 2 + 1 }, () => 20)],
    },
    published: each,
  }));

const twice = (body: Json, total: number, published: Published, provider?: string) =>
  [0, 1].map((turn) => ({
    sent: {
      at: turn * 10,
      body,
      tokens: [total],
      ...(provider === undefined ? {} : { provider }),
    },
    published: turn === 0 ? null : published,
  }));

/** Gemini 3 Flash: a prefix that was sent before, and a question of 1,000 tokens. */
const gemini = (model: string, prefix: number, published: Published, pause: number) =>
  [0, 1].map((turn) => ({
    sent: {
      at: turn * pause,
      body: {
        model,
        systemInstruction: { parts: [{ text: 'rules' }] },
        contents: [{ role: 'user', parts: [{ text: `question ${turn}` }] }],
      },
      tokens: [prefix, 1000],
    },
    published: turn === 0 ? null : published,
    ...(turn === 0 || published.read === prefix ? {} : { difference: UNSTEPPED }),
  }));

/** Measurements that were published from May to October 2026; all read 2026-11-30. */
export const AUTUMN: readonly Measurement[] = [
  {
    what: 'Claude Sonnet 5: the effort goes from high to low',
    source: SWITCHED,
    requests: switched('claude-sonnet-5', { read: 51_300, write: 26_500 }),
  },
  {
    what: 'Claude Opus 5: the effort goes from high to low',
    source: SWITCHED,
    requests: switched('claude-opus-5', { read: 0, write: 77_800 }),
  },
  {
    what: 'Bedrock, Claude Opus 5: the second turn of an agent',
    source: `${GITHUB}/PrimeIntellect-ai/prime-agent/issues/1082`,
    requests: claudeTurns('global.anthropic.claude-opus-5-v1:0', [
      { blocks: [122_402, 2], marked: [0], published: null },
      {
        blocks: [122_402, 3361, 2],
        marked: [0, 1],
        changedFrom: 1,
        published: { read: 122_402, write: 3361, uncached: 2 },
      },
    ]),
  },
  {
    what: 'Qwen behind OpenRouter, without a marker',
    source: QWEN,
    requests: qwen(false, [null, ...[1, 2, 3, 4].map(() => ({ read: 0 }))]),
  },
  {
    what: 'Qwen behind OpenRouter, with a marker',
    source: QWEN,
    requests: qwen(true, [{ read: 0, write: 18_242 }, { read: 18_242 }, { read: 18_242 }]),
  },
  {
    what: 'DeepSeek V4 Pro: the same request again',
    source: `${GITHUB}/MoonshotAI/kimi-code/issues/2532`,
    requests: twice(
      { model: 'deepseek-v4-pro', messages: [{ role: 'user', content: 'words' }] },
      22_793,
      { read: 22_784, uncached: 9 },
    ),
  },
  {
    what: 'Chat Completions, GPT-5.6: another user message behind a system prompt of 6,040 tokens',
    source: `${GITHUB}/BerriAI/litellm/pull/37628`,
    requests: openaiTurns('gpt-5.6', [
      { developer: 6040, users: [1497], fresh: true, published: null },
      {
        developer: 6040,
        users: [1494],
        fresh: true,
        published: { read: 6040, write: 1494 },
        difference: GUIDE,
      },
    ]),
  },
  ...(
    [
      ['12,600', 11_600, 0],
      ['20,600', 19_600, 16_391],
      ['30,600', 29_600, 24_598],
    ] as const
  ).map(([total, prefix, read]) => ({
    what: `Gemini 3 Flash, implicit: ${total} tokens, of which 1,000 are new`,
    source: `${GITHUB}/googleapis/python-genai/issues/2064`,
    requests: gemini('gemini-3-flash-preview', prefix, { read }, 10),
  })),
  {
    what: 'Gemini 4 Argon: the next call after six minutes',
    source: 'https://tangled.org/nonbinary.computer/albedo/commit/53e0f024',
    requests: gemini('gemini-4-argon', 20_000, { read: 20_000 }, 360),
  },
  {
    what: 'Rapid-MLX: 13,211 tokens again',
    source: `${GITHUB}/raullenchai/Rapid-MLX/issues/1371`,
    requests: twice(
      { model: 'mlx-community/Qwen3-8B-4bit', messages: [{ role: 'user', content: 'words' }] },
      13_211,
      { read: 13_210, uncached: 1 },
      'generic',
    ),
  },
];
