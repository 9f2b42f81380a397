import type { Source, TokenFamily } from '../provider/provider.ts';

/** Three factors or three numbers of tokens: the low end, the best guess, the high end. */
export type Triple = readonly [low: number, mid: number, high: number];

/** How tokens of one family are estimated from a count in the o200k_base encoding. */
export interface FamilyRule {
  /** Factor over o200k_base for text. */
  readonly text: Triple;
  /** Replaces `text` where at least CJK_SHARE of a unit is Chinese, Japanese or Korean. */
  readonly cjk?: Triple;
  /** Replaces `text` where at least CODE_SHARE of a unit is punctuation: code, JSON. */
  readonly code?: Triple;
  /** Replaces `text` where at least EMOJI_SHARE of a unit is emoji. */
  readonly emoji?: Triple;
  /** Factor for tool definitions, which providers print in a form of their own. */
  readonly tool: Triple;
  /** Tokens around a message: its role and its end. */
  readonly message: Triple;
  /** Whether leading system messages are messages of their own (OpenAI) or a field apart (Claude). */
  readonly systemIsMessage: boolean;
  /** What is printed around a tool beside its JSON, counted into the high end only. */
  readonly toolOverhead: {
    readonly perTool: number;
    readonly perProperty: number;
  };
  /** Where the factors come from; 'assumed' where nobody published a measurement. */
  readonly source: Source | 'assumed';
  readonly note: string;
}

/** From this share on, a unit counts as Chinese, Japanese or Korean. */
export const CJK_SHARE = 0.3;
/** From this share on, a unit counts as code. */
export const CODE_SHARE = 0.12;
/** From this share on, a unit counts as emoji. */
export const EMOJI_SHARE = 0.1;

const NO_OVERHEAD = { perTool: 0, perProperty: 0 };
// Fitted on API counts: about 53 a tool and 12 a property.
const CLAUDE_OVERHEAD = { perTool: 53, perProperty: 12 };
const AI_TOKENIZER: Source = { url: 'https://github.com/coder/ai-tokenizer', read: '2026-11-23' };

/**
 * No vendor but OpenAI publishes its tokenizer. The factors are what others measured against the
 * vendors' own counts; the ranges cover the spread inside one file (prose, code, JSON).
 */
export const FAMILIES: Readonly<Record<TokenFamily, FamilyRule>> = {
  openai: {
    text: [0.98, 1, 1.02],
    // Functions are printed as TypeScript-like declarations: shorter than their JSON.
    tool: [0.5, 0.8, 1.1],
    message: [3, 4, 4],
    systemIsMessage: true,
    toolOverhead: NO_OVERHEAD,
    source: AI_TOKENIZER,
    note: 'GPT-4o and later: o200k_base itself, 98.7 to 99.9 % of the counts of the API. The factors for tools are assumed.',
  },
  'openai-6': {
    text: [0.98, 1, 1.02],
    tool: [0.5, 0.8, 1.1],
    message: [3, 4, 4],
    systemIsMessage: true,
    toolOverhead: NO_OVERHEAD,
    source: AI_TOKENIZER,
    note: 'GPT-6: as GPT-4o and later; pictures by patches of 32 pixels.',
  },
  'claude-4.6': {
    text: [0.97, 1.18, 1.35],
    cjk: [0.97, 1.18, 1.47],
    emoji: [0.7, 1.2, 2.5],
    tool: [0.97, 1.18, 1.35],
    message: [3, 4, 8],
    systemIsMessage: false,
    toolOverhead: CLAUDE_OVERHEAD,
    source: { url: 'https://github.com/sammcj/ingest/pull/65', read: '2026-11-23' },
    note: 'Claude up to 4.6: 1.18 over o200k_base on one published sample; ranges from windows of 4,000 characters.',
  },
  'claude-4.7': {
    text: [1.1, 1.5, 1.8],
    // 4.7 over 4.6 as published: German 1.46, English 1.45, JSON 1.31, Python 1.2, TypeScript 1.13, Chinese 1.
    cjk: [0.97, 1.25, 1.7],
    code: [1.05, 1.4, 1.8],
    emoji: [0.7, 1.4, 3],
    tool: [1.05, 1.45, 1.8],
    message: [3, 4, 8],
    systemIsMessage: false,
    toolOverhead: CLAUDE_OVERHEAD,
    source: { url: 'https://github.com/sammcj/ingest/pull/65', read: '2026-11-23' },
    note: 'Claude 4.7 and later: 1.5 over o200k_base in two published samples, 1.0 to 1.46 over 4.6 by language.',
  },
  gemini: {
    text: [0.95, 1.08, 1.2],
    emoji: [0.5, 1, 2],
    tool: [0.95, 1.08, 1.2],
    message: [2, 4, 8],
    systemIsMessage: false,
    toolOverhead: NO_OVERHEAD,
    source: AI_TOKENIZER,
    note: 'Gemini: 1.08 over o200k_base as fitted by others.',
  },
  'gemini-3': {
    text: [0.95, 1.08, 1.2],
    emoji: [0.5, 1, 2],
    tool: [0.95, 1.08, 1.2],
    message: [2, 4, 8],
    systemIsMessage: false,
    toolOverhead: NO_OVERHEAD,
    source: AI_TOKENIZER,
    note: 'Gemini 3 and later: as before; a picture has about 1,090 tokens whatever its size.',
  },
  other: {
    text: [0.8, 1, 1.3],
    emoji: [0.5, 1, 3],
    tool: [0.5, 1, 1.3],
    message: [2, 4, 8],
    systemIsMessage: true,
    toolOverhead: NO_OVERHEAD,
    source: 'assumed',
    note: 'DeepSeek, xAI, Mistral and others: low confidence.',
  },
};
