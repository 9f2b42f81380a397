import type { Source } from '../provider.ts';

/** Implicit and explicit caching, minimums by model; the page says of itself that it is of 2026-10-13. */
export const CACHING: Source = {
  url: 'https://ai.google.dev/gemini-api/docs/caching',
  read: '2026-11-30',
};

/** What is known about the implicit cache of a family of models. */
export interface GeminiModels {
  /** A model's name, or its beginning. */
  readonly id: string;
  /** Tokens that a prompt has at least. */
  readonly minimum: number;
  /** False where an older copy of the page said something else. */
  readonly certain: boolean;
  /** False where only explicit caching is documented. */
  readonly implicit: boolean;
}

/** The page of 2026-10-13 names Argon, 3.8, 3.6 Flash, 3.1 Pro and 2.5. */
export const MODELS: readonly GeminiModels[] = [
  { id: 'gemini-4-argon', minimum: 4096, certain: true, implicit: true },
  { id: 'gemini-3.8', minimum: 4096, certain: true, implicit: true },
  // 3.7 and 3.5 are gone from the page.
  { id: 'gemini-3.7', minimum: 4096, certain: false, implicit: true },
  { id: 'gemini-3.6', minimum: 4096, certain: true, implicit: true },
  { id: 'gemini-3.5', minimum: 4096, certain: false, implicit: true },
  { id: 'gemini-3.1', minimum: 4096, certain: true, implicit: true },
  // Both gone from the page: its copies of the spring name them.
  { id: 'gemini-3-flash', minimum: 1024, certain: false, implicit: true },
  { id: 'gemini-3-pro', minimum: 4096, certain: false, implicit: true },
  // 1,024 for Flash and 4,096 for Pro on older copies; the page and Vertex AI's agree now.
  { id: 'gemini-2.5', minimum: 2048, certain: true, implicit: true },
  { id: 'gemini-2.0', minimum: 4096, certain: false, implicit: false },
  { id: 'gemini-1.5', minimum: 4096, certain: false, implicit: false },
];

/** What an unknown name is taken for. */
export const FALLBACK: GeminiModels = {
  id: 'gemini-3',
  minimum: 4096,
  certain: false,
  implicit: true,
};

/**
 * Not documented: any common prefix is assumed to be reused to the token. One measurement found steps of
 * about 2,048 tokens, and none of them exact (googleapis/python-genai issue 2064, read 2026-11-23).
 */
export const GRANULARITY = 1;

/**
 * How long a prefix lives. Agent Platform says at most 24 hours ("most earlier") and no least; measured on
 * Argon: the next call hit in 35 of 35 gaps of one to seven minutes, and missed in both longer ones.
 */
export const LIFETIME = '7m';
export const LIFETIME_SOURCES: readonly Source[] = [
  {
    url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/context-cache/context-cache-overview',
    read: '2026-11-30',
  },
  { url: 'https://tangled.org/nonbinary.computer/albedo/commit/53e0f024', read: '2026-11-30' },
];
