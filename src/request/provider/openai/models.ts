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
  reasoning: 'current_turn',
  retention: ['in_memory', '24h'],
} as const;

const entries = {
  cache: { kind: 'entries' },
  minimum: 1024,
  minimumCertain: true,
  reasoning: 'all_turns',
  retention: ['24h'],
} as const;

/** GPT-5.6 and later. */
export const LATER: OpenAiRules = entries;
/** What a name that tells nothing is taken for: any model before GPT-5.5. */
export const EARLIER: OpenAiRules = prefix;

/** A model, or a family of models whose names begin so, and its rules. */
export interface OpenAiModel extends OpenAiRules {
  readonly id: string;
}

/** The models whose `prompt_cache_retention` may be `24h` (CACHING_SOURCE), each by its own name. */
export const EXTENDED: ReadonlySet<string> = new Set([
  'gpt-5.5',
  'gpt-5.5-pro',
  'gpt-5.4',
  'gpt-5.2',
  'gpt-5.1',
  'gpt-5.1-codex',
  'gpt-5.1-codex-max',
  'gpt-5.1-codex-mini',
  'gpt-5.1-chat',
  'gpt-5.1-chat-latest',
  'gpt-5',
  'gpt-5-codex',
  'gpt-4.1',
]);

const older = { ...prefix, cache: { kind: 'none' } } as const;

/** Newest first: the order decides nothing, it is for people. A row stands for all whose names begin so. */
export const MODELS: readonly OpenAiModel[] = [
  { id: 'gpt-6.2', ...entries },
  { id: 'gpt-6.1', ...entries },
  { id: 'gpt-6', ...entries },
  { id: 'gpt-5.6', ...entries },
  {
    id: 'gpt-5.5',
    ...EARLIER,
    cache: { kind: 'prefix', granularity: 2048 },
    retention: ['24h'],
  },
  { id: 'gpt-5.4', ...EARLIER },
  { id: 'gpt-5.3', ...EARLIER },
  { id: 'gpt-5.2', ...EARLIER },
  { id: 'gpt-5.1', ...EARLIER },
  { id: 'gpt-5', ...EARLIER },
  { id: 'codex-mini', ...EARLIER },
  { id: 'gpt-4.1', ...EARLIER },
  { id: 'o4-mini', ...EARLIER },
  { id: 'o3', ...EARLIER },
  { id: 'gpt-4o', ...EARLIER },
  { id: 'chatgpt-4o', ...EARLIER },
  { id: 'o1', ...EARLIER },
  // "All recent models, gpt-4o and newer": these are older.
  { id: 'gpt-4', ...older },
  { id: 'gpt-3.5', ...older },
];
