import type { Source } from '../provider.ts';

/** How a family of models caches. */
export interface OpenAiRules {
  readonly cache:
    /** Entries at breakpoints, implicit and explicit. */
    | { readonly kind: 'entries' }
    /** Any common prefix, floored to so many tokens. */
    | { readonly kind: 'prefix'; readonly granularity: number }
    /** No prompt cache is documented. */
    | { readonly kind: 'none' };
  /** Tokens that a cached prefix has at least. */
  readonly minimum: number;
  /** False where the page only says that it varies. */
  readonly minimumCertain: boolean;
  /** Price of a read, as a multiple of the price of uncached input. */
  readonly readMultiplier: number;
  /** Price of a write likewise; 1 where a write costs what any input costs. */
  readonly writeMultiplier: number;
  /** Which reasoning items of the history a request shows unless it says otherwise. */
  readonly reasoning: 'all_turns' | 'current_turn';
  /** Values of `prompt_cache_retention` that are accepted. */
  readonly retention: readonly string[];
}

/** The two regimes, breakpoints, limits and what is in front of what. */
export const CACHING_SOURCE: Source = {
  url: 'https://developers.openai.com/api/docs/guides/prompt-caching',
  read: '2026-10-10',
};

/** Entries written by one request, the implicit one included (CACHING_SOURCE). */
export const WRITE_LIMIT = 4;
/** Explicit breakpoints that a lookup considers: so many of the first, so many of the latest (CACHING_SOURCE). */
export const LOOKUPS = { first: 2, latest: 50 } as const;

const prefix = {
  cache: { kind: 'prefix', granularity: 128 },
  minimum: 1024,
  // "Varies by model": 1,024 for long, 1,024 to 2,048 for a while.
  minimumCertain: false,
  writeMultiplier: 1,
  reasoning: 'current_turn',
  retention: ['in_memory', '24h'],
} as const;

const entries = {
  cache: { kind: 'entries' },
  minimum: 1024,
  minimumCertain: true,
  readMultiplier: 0.1,
  writeMultiplier: 1.25,
  reasoning: 'all_turns',
  retention: ['24h'],
} as const;

/** GPT-5.6 and later. */
export const LATER: OpenAiRules = entries;
/** What a name that tells nothing is taken for: any model before GPT-5.5. */
export const EARLIER: OpenAiRules = { ...prefix, readMultiplier: 0.1 };

/**
 * Rules by the beginning of a model's name, its date removed; the first line that fits holds. The name
 * must end there or go on with '-', so that a version never stands for another one.
 */
export const MODELS: readonly (readonly [begins: string, rules: OpenAiRules])[] = [
  // One report gives 0.05 for reads of this model; the price overlay decides about money.
  ['gpt-6.1-sol', { ...entries, readMultiplier: 0.05 }],
  ['gpt-6.1', entries],
  ['gpt-6', entries],
  ['gpt-5.6', entries],
  [
    'gpt-5.5',
    {
      ...prefix,
      cache: { kind: 'prefix', granularity: 2048 },
      readMultiplier: 0.1,
      retention: ['24h'],
    },
  ],
  ['gpt-5.4', EARLIER],
  ['gpt-5.3', EARLIER],
  ['gpt-5.2', EARLIER],
  ['gpt-5.1', EARLIER],
  ['gpt-5', EARLIER],
  ['codex-mini', EARLIER],
  ['gpt-4.1', { ...prefix, readMultiplier: 0.25 }],
  ['o4-mini', { ...prefix, readMultiplier: 0.25 }],
  ['o3', { ...prefix, readMultiplier: 0.25 }],
  ['gpt-4o', { ...prefix, readMultiplier: 0.5 }],
  ['chatgpt-4o', { ...prefix, readMultiplier: 0.5 }],
  ['o1', { ...prefix, readMultiplier: 0.5 }],
  // "All recent models, gpt-4o and newer": these are older.
  ['gpt-4', { ...prefix, cache: { kind: 'none' }, readMultiplier: 1 }],
  ['gpt-3.5', { ...prefix, cache: { kind: 'none' }, readMultiplier: 1 }],
];
