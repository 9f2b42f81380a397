import type { Source, TokenFamily } from '../provider.ts';

/** What is known about a model's prompt cache. */
export interface AnthropicModel {
  readonly id: string;
  /** Tokens that a cached prefix has at least. */
  readonly minimum: number;
  /** False where sources disagree. */
  readonly minimumCertain: boolean;
  /** Price of a read, as a multiple of the price of uncached input. */
  readonly readMultiplier: number;
  /** Price of a write by lifetime, likewise. */
  readonly writeMultipliers: Readonly<Record<'5m' | '1h', number>>;
  /** Whether thinking of earlier turns stays in the prompt. */
  readonly priorThinking: 'kept' | 'last-turn';
  readonly tokenFamily: TokenFamily;
  /** The effort that a request without one has: naming it is the same as leaving it out. */
  readonly defaultEffort: string;
}

const PAGE = 'https://platform.claude.com/docs/en/build-with-claude';

/** Where each kind of rule was read. */
export const SOURCES = {
  /** Minimums, multipliers, look-back and limits of markers. */
  caching: { url: `${PAGE}/prompt-caching`, read: '2026-10-08' },
  /** Which models keep the thinking of earlier turns. */
  thinking: { url: `${PAGE}/thinking`, read: '2026-10-08' },
  /** "high: equivalent to not setting the parameter". */
  effort: { url: `${PAGE}/effort`, read: '2026-11-23' },
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
  writeMultipliers: { '5m': 1.25, '1h': 2 },
} as const;
const current = { ...kept, tokenFamily: 'claude-4.7' } as const;
const older = { ...kept, tokenFamily: 'claude-4.6' } as const;
const lastTurn = { ...older, priorThinking: 'last-turn' } as const;

/** What a name that tells neither family nor version is taken for. */
export const FALLBACK: AnthropicModel = {
  id: 'claude-sonnet-5',
  minimum: 1024,
  readMultiplier: 0.1,
  ...current,
};

/** Newest first within a family: the order decides nothing, it is for people. */
export const MODELS: readonly AnthropicModel[] = [
  { id: 'claude-fable-5-1', minimum: 512, readMultiplier: 0.025, ...current },
  { id: 'claude-fable-5', minimum: 512, readMultiplier: 0.1, ...current },
  { id: 'claude-mythos-5-1', minimum: 512, readMultiplier: 0.025, ...current },
  { id: 'claude-mythos-5', minimum: 512, readMultiplier: 0.1, ...current },
  { id: 'claude-mythos-preview', minimum: 2048, readMultiplier: 0.1, ...current },
  { id: 'claude-opus-5-5', minimum: 512, readMultiplier: 0.05, ...current },
  { id: 'claude-opus-5', minimum: 512, readMultiplier: 0.1, ...current },
  { id: 'claude-opus-4-8', minimum: 1024, readMultiplier: 0.1, ...current },
  { id: 'claude-opus-4-7', minimum: 2048, readMultiplier: 0.1, ...current },
  { id: 'claude-opus-4-6', minimum: 4096, readMultiplier: 0.1, ...older },
  { id: 'claude-opus-4-5', minimum: 4096, readMultiplier: 0.1, ...older },
  { id: 'claude-opus-4-1', minimum: 1024, readMultiplier: 0.1, ...lastTurn },
  { id: 'claude-opus-4', minimum: 1024, readMultiplier: 0.1, ...lastTurn },
  { id: 'claude-sonnet-5-5', minimum: 512, readMultiplier: 0.05, ...current },
  FALLBACK,
  // 1,024 on the page read; 2,048 on older pages and in measurements that users published.
  {
    id: 'claude-sonnet-4-6',
    minimum: 1024,
    readMultiplier: 0.1,
    ...older,
    minimumCertain: false,
  },
  { id: 'claude-sonnet-4-5', minimum: 1024, readMultiplier: 0.1, ...lastTurn },
  { id: 'claude-sonnet-4', minimum: 1024, readMultiplier: 0.1, ...lastTurn },
  { id: 'claude-haiku-5-5', minimum: 512, readMultiplier: 0.1, ...current },
  { id: 'claude-haiku-4-5', minimum: 4096, readMultiplier: 0.1, ...lastTurn },
  { id: 'claude-haiku-3-5', minimum: 2048, readMultiplier: 0.1, ...lastTurn },
];

/** Names under which the API knows a model besides its id and its dated id. */
export const ALIASES: Readonly<Record<string, string>> = {
  'claude-opus-4-0': 'claude-opus-4',
  'claude-sonnet-4-0': 'claude-sonnet-4',
  'claude-3-5-haiku': 'claude-haiku-3-5',
};
