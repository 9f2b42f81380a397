import type { Json } from '../../../../src/json/value.ts';
import type { ModelOverride } from '../../../../src/request/provider/provider.ts';
import type { Measurement, Published } from './measurement.ts';

const GITHUB = 'https://github.com';
const BEST_EFFORT =
  'the provider promises no hit; at worst the model reads nothing without a key, either';
const COPILOT = `${GITHUB}/Vizards/deepseek-v4-for-copilot/issues/25`;
const GROK = `${GITHUB}/duolahypercho/codex-router/pull/265`;

/** One request of a chat: sizes of its messages, the model's own ones below zero. */
interface Turn {
  readonly at?: number;
  readonly sizes: readonly number[];
  readonly published: Published | null;
  readonly difference?: string;
  /** What of the messages is said anew, from this one on. */
  readonly newFrom?: number;
}

interface Server {
  readonly provider: string;
  readonly model: string;
  readonly rules?: ModelOverride;
}

/** Requests of a chat with a provider that reuses any common prefix. */
function chat({ provider, model, rules }: Server, turns: readonly Turn[]): Measurement['requests'] {
  return turns.map(({ at, sizes, published, difference, newFrom = sizes.length }, turn) => {
    const messages = sizes.map((size, place): Json => ({
      role: size < 0 ? 'assistant' : 'user',
      content: place < newFrom ? `message ${place}` : `message ${place} of turn ${turn}`,
    }));
    return {
      sent: {
        at: at ?? turn * 10,
        provider,
        body: { model, messages },
        tokens: sizes.map(Math.abs),
        ...(rules === undefined ? {} : { model: rules }),
      },
      published,
      ...(difference === undefined ? {} : { difference }),
    };
  });
}

const deepseek = { provider: 'deepseek', model: 'deepseek-v4-pro' };
const grok = { provider: 'xai', model: 'grok-4.5' };
const vllm = (granularity: number) => ({
  provider: 'vllm',
  model: 'Qwen/Qwen3.5-4B',
  rules: { granularity, minimum_tokens: granularity },
});

/** Converse: a system prompt with a checkpoint behind it, and a question. */
function converse(model: string, system: number, questions: readonly number[]) {
  return questions.map((size, turn) => ({
    at: turn * 10,
    provider: 'bedrock',
    body: {
      modelId: model,
      system: [{ text: 'rules' }, { cachePoint: { type: 'default' } }],
      messages: [{ role: 'user', content: [{ text: `question ${turn}` }] }],
    },
    tokens: [system, size],
  }));
}

const OPUS = converse('global.anthropic.claude-opus-4-7', 7030, [6, 6]);

/** Measurements at the other providers that were published with their token counts; all read 2026-11-23. */
export const OTHERS: readonly Measurement[] = [
  {
    what: 'Bedrock: a system prompt of 7,030 tokens with a checkpoint behind it',
    source: `${GITHUB}/NousResearch/hermes-agent/pull/12191`,
    requests: OPUS.map((sent, turn) => ({
      sent,
      published: turn === 0 ? null : { read: 7030, uncached: 6 },
    })),
  },
  {
    what: 'Bedrock: an agent reads a file of 11,026 tokens',
    source: `${GITHUB}/anomalyco/opencode/pull/11664`,
    requests: [[13_640], [13_640, 11_026, 3]].map((sizes, turn) => ({
      sent: {
        at: turn * 10,
        provider: 'bedrock',
        body: {
          modelId: 'global.anthropic.claude-opus-4-5',
          messages: sizes.map((_, place): Json => {
            const checkpoint = place < 2 ? [{ cachePoint: { type: 'default' } }] : [];
            return { role: 'user', content: [{ text: `part ${place}` }, ...checkpoint] };
          }),
        },
        tokens: sizes,
      },
      published: turn === 0 ? null : { read: 13_640, write: 11_026, uncached: 3 },
    })),
  },
  {
    what: 'Gemini, implicit: a prompt whose first 18,010 tokens were sent before',
    source: `${GITHUB}/strands-agents/harness-sdk/pull/2287`,
    requests: [0, 1].map((turn) => ({
      sent: {
        at: turn * 10,
        body: {
          model: 'gemini-2.5-flash',
          systemInstruction: { parts: [{ text: 'rules' }] },
          contents: [{ role: 'user', parts: [{ text: `question ${turn}` }] }],
        },
        tokens: [18_010, 615],
      },
      published: turn === 0 ? null : { read: 18_010, uncached: 615 },
    })),
  },
  {
    what: 'Gemini, implicit: 18,497 equal tokens',
    source: `${GITHUB}/0xPlaygrounds/rig/pull/2375`,
    requests: [0, 1].map((turn) => ({
      sent: {
        at: turn * 10,
        body: {
          model: 'gemini-2.5-flash',
          systemInstruction: { parts: [{ text: 'corpus' }] },
          contents: [{ role: 'user', parts: [{ text: `question ${turn}` }] }],
        },
        tokens: [18_497, 20],
      },
      published: { read: 0 },
      ...(turn === 0 ? {} : { difference: BEST_EFFORT }),
    })),
  },
  {
    what: 'DeepSeek: a turn, its reply of 170 tokens and a result',
    source: COPILOT,
    requests: chat(deepseek, [
      { sizes: [398_415], published: null },
      { sizes: [398_415, -170, 139], published: { read: 398_464, uncached: 260 } },
    ]),
  },
  {
    what: 'DeepSeek: a turn, its reply of 442 tokens and a result',
    source: COPILOT,
    requests: chat(deepseek, [
      { sizes: [409_849], published: null },
      { sizes: [409_849, -442, 144], published: { read: 410_240, uncached: 195 } },
    ]),
  },
  {
    what: 'DeepSeek: a turn, its reply of 180 tokens and a result',
    source: COPILOT,
    requests: chat(deepseek, [
      { sizes: [430_995], published: null },
      { sizes: [430_995, -180, 41], published: { read: 431_104, uncached: 112 } },
    ]),
  },
  {
    what: 'DeepSeek: a turn, its reply of 67 tokens and a long result',
    source: COPILOT,
    requests: chat(deepseek, [
      { sizes: [398_848], published: null },
      {
        sizes: [398_848, -67, 8216],
        published: { read: 398_720, uncached: 8411 },
        difference: 'one block less',
      },
    ]),
  },
  {
    what: 'DeepSeek: a conversation that rested for half an hour',
    source: COPILOT,
    requests: chat(deepseek, [
      { sizes: [407_131], published: null },
      {
        at: 1957,
        sizes: [407_131, -405, 1935],
        published: { read: 0, uncached: 409_471 },
        difference: `${BEST_EFFORT}: its page says that prefixes live for hours to days`,
      },
    ]),
  },
  {
    what: 'xAI: an agent that stays with one conversation id',
    source: GROK,
    requests: chat(grok, [
      { sizes: [31_420], published: null },
      { sizes: [31_420, 66], published: { read: 31_360 } },
      { sizes: [31_420, 66, 63], published: { read: 31_360 } },
      { sizes: [31_420, 66, 63, 65], published: { read: 31_488 } },
    ]),
  },
  {
    what: 'xAI: the same agent with another conversation id on every call',
    source: GROK,
    requests: chat(grok, [
      { sizes: [31_200], published: null },
      { sizes: [31_200, 60], published: { read: 4608 }, difference: BEST_EFFORT },
      { sizes: [31_200, 60, 60], published: { read: 128 }, difference: BEST_EFFORT },
      { sizes: [31_200, 60, 60, 60], published: { read: 0 }, difference: BEST_EFFORT },
    ]),
  },
  ...(
    [
      ['vLLM, blocks of 528 tokens: 552', 528, 552, 528],
      ['vLLM, blocks of 528 tokens: 979', 528, 979, 528],
      ['vLLM, blocks of 528 tokens: 480', 528, 480, 0],
      ['vLLM, blocks of 16 tokens: 100', 16, 100, 96],
    ] as const
  ).map(([what, granularity, total, read]) => ({
    what: `${what} tokens sent twice`,
    source: `${GITHUB}/vllm-project/vllm/issues/40696`,
    requests: chat(vllm(granularity), [
      { sizes: [total], published: null },
      { sizes: [total], published: { read, uncached: total - read } },
    ]),
  })),
  {
    what: 'vLLM, blocks of 4,096 tokens: 2,048 tokens sent twice',
    source: `${GITHUB}/vllm-project/vllm-ascend/issues/16270`,
    requests: chat(vllm(4096), [
      { sizes: [2048], published: null },
      { sizes: [2048], published: { read: 0, uncached: 2048 } },
    ]),
  },
  {
    what: 'vLLM, blocks of 32 tokens: prompts that share 34 of 36 tokens',
    source: `${GITHUB}/vllm-project/vllm/issues/3942`,
    requests: chat(vllm(32), [
      { sizes: [34, 1], published: null },
      { sizes: [34, 2], newFrom: 1, published: { read: 32, uncached: 4 } },
    ]),
  },
  {
    what: 'SGLang with HiCache (pages of 64 tokens): 516 tokens sent twice',
    source: `${GITHUB}/ai-dynamo/dynamo/pull/10925`,
    requests: chat({ provider: 'sglang', model: 'Qwen/Qwen3-0.6B', rules: { granularity: 64 } }, [
      { sizes: [516], published: null },
      { sizes: [516], published: { read: 512, uncached: 4 } },
    ]),
  },
];
