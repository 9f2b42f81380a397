import type { Source, TokenFamily } from '../provider.ts';

/** What is known about a model's prompt cache. */
export interface AnthropicModel {
  readonly id: string;
  /** Tokens that a cached prefix has at least. */
  readonly minimum: number;
  /** False where sources disagree. */
  readonly minimumCertain: boolean;
  /** From how many tokens on users saw caching, where that is more (anthropics/anthropic-sdk-python issue 1194). */
  readonly cachedFrom?: number;
  /** Whether thinking of earlier turns stays in the prompt. */
  readonly priorThinking: 'kept' | 'last-turn';
  readonly tokenFamily: TokenFamily;
  /** The effort that a request without one has: naming it is the same as leaving it out. */
  readonly defaultEffort: string;
  /** The `type` of `thinking` that a request without one has, likewise. */
  readonly defaultThinking: 'adaptive' | 'disabled';
  /**
   * Whether effort and thinking are printed in front of tools and system, so that a change of them misses
   * everything, or behind the system prompt; null where nobody says.
   */
  readonly parametersFirst: boolean | null;
  /** Whether a string and a list of one text are seen as one prompt; null where reports disagree. */
  readonly stringIsBlock: true | null;
}

const PAGE = 'https://platform.claude.com/docs/en/build-with-claude';

/** Where each kind of rule was read. */
export const SOURCES = {
  /** Minimums, look-back and limits of markers. */
  caching: { url: `${PAGE}/prompt-caching`, read: '2026-10-08' },
  /** Which models keep the thinking of earlier turns. */
  thinking: { url: `${PAGE}/thinking`, read: '2026-10-08' },
  /** "high: equivalent to not setting the parameter", but for Opus 5.5 and Haiku 5.5 (whatsNew). */
  effort: { url: `${PAGE}/effort`, read: '2026-11-23' },
  /** The default effort by model. */
  whatsNew: {
    url: 'https://platform.claude.com/docs/about-claude/models/whats-new-opus-5',
    read: '2026-11-30',
  },
  /** Which models think by default ("Supported models"). */
  defaultThinking: {
    url: `${PAGE}/thinking-troubleshooting#supported-models`,
    read: '2026-11-30',
  },
  /**
   * Where effort is printed: Opus 5 wrote everything again when it changed, Sonnet 5 kept tools and system;
   * Opus 4.7 wrote all or nearly all in five of six switches (issue 61984 of the same repository).
   */
  effortPlace: {
    url: 'https://github.com/anthropics/claude-code/issues/92444',
    read: '2026-11-30',
  },
  /** That the string and the block are one prompt on Opus, and are not on Fable 5.1: one reporter. */
  shape: { url: 'https://github.com/anthropics/claude-code/issues/93490', read: '2026-11-30' },
  /** Default effort, thinking and tokenizer of Fable 5.2, which Mythos 5.2 shares. */
  latest: {
    url: 'https://docs.laozhang.ai/en/announcements/claude-fable-5-2-2026-11',
    read: '2026-11-30',
  },
  /** Which models have which tokenizer. */
  tokenizer: { url: `${PAGE}/token-counting`, read: '2026-08-22' },
} as const satisfies Readonly<Record<string, Source>>;

/** Positions looked at from a breakpoint backwards, the breakpoint itself included (SOURCES.caching). */
export const LOOKBACK = 20;
/** Markers that a request may have; one more is refused (SOURCES.caching). */
export const MARKER_LIMIT = 4;

const kept = {
  minimumCertain: true,
  priorThinking: 'kept',
  defaultEffort: 'high',
  defaultThinking: 'disabled',
  parametersFirst: null,
  stringIsBlock: true,
} as const;
const current = { ...kept, tokenFamily: 'claude-4.7' } as const;
const thinking = { ...current, defaultThinking: 'adaptive' } as const;
/** From 5.1 on a string may be seen as another prompt than the block that it stands for (SOURCES.shape). */
const latest = { ...thinking, stringIsBlock: null } as const;
const older = { ...kept, tokenFamily: 'claude-4.6' } as const;
const lastTurn = { ...older, priorThinking: 'last-turn' } as const;

/** What a name that tells neither family nor version is taken for. */
export const FALLBACK: AnthropicModel = {
  id: 'claude-sonnet-5',
  minimum: 1024,
  ...thinking,
  parametersFirst: false,
};

/** Newest first within a family: the order decides nothing, it is for people. */
export const MODELS: readonly AnthropicModel[] = [
  // No page with the minimum of 5.2 was found: that of 5.1 (SOURCES.latest).
  { id: 'claude-fable-5-2', minimum: 512, ...latest, minimumCertain: false },
  { id: 'claude-fable-5-1', minimum: 512, ...latest },
  { id: 'claude-fable-5', minimum: 512, ...thinking },
  { id: 'claude-mythos-5-2', minimum: 512, ...latest, minimumCertain: false },
  { id: 'claude-mythos-5-1', minimum: 512, ...latest },
  { id: 'claude-mythos-5', minimum: 512, ...thinking },
  { id: 'claude-mythos-preview', minimum: 2048, ...thinking },
  {
    id: 'claude-opus-5-5',
    minimum: 512,
    ...latest,
    defaultEffort: 'medium',
  },
  { id: 'claude-opus-5', minimum: 512, ...thinking, parametersFirst: true },
  { id: 'claude-opus-4-8', minimum: 1024, ...current },
  { id: 'claude-opus-4-7', minimum: 2048, ...current, parametersFirst: true },
  { id: 'claude-opus-4-6', minimum: 4096, ...older },
  { id: 'claude-opus-4-5', minimum: 4096, ...older },
  { id: 'claude-opus-4-1', minimum: 1024, ...lastTurn },
  { id: 'claude-opus-4', minimum: 1024, ...lastTurn },
  { id: 'claude-sonnet-5-5', minimum: 512, ...latest },
  FALLBACK,
  // 1,024 on the page read; 2,048 on older pages and in measurements that users published.
  {
    id: 'claude-sonnet-4-6',
    minimum: 1024,
    ...older,
    minimumCertain: false,
    cachedFrom: 2048,
  },
  { id: 'claude-sonnet-4-5', minimum: 1024, ...lastTurn },
  { id: 'claude-sonnet-4', minimum: 1024, ...lastTurn },
  {
    id: 'claude-haiku-5-5',
    minimum: 512,
    ...latest,
    defaultEffort: 'medium',
  },
  { id: 'claude-haiku-4-5', minimum: 4096, ...lastTurn },
  { id: 'claude-haiku-3-5', minimum: 2048, ...lastTurn },
];
