import type { Source } from '../provider.ts';

/** Implicit and explicit caching, minimums by model; the page says of itself that it is of 2026-09-02. */
export const CACHING: Source = {
  url: 'https://ai.google.dev/gemini-api/docs/generate-content/caching',
  read: '2026-11-23',
};

/** What is known about the implicit cache of a family of models. */
export interface GeminiModels {
  /** The beginning of a model's name; it ends there, or goes on with '-' or '.'. */
  readonly begins: string;
  /** Tokens that a prompt has at least. */
  readonly minimum: number;
  /** False where an older copy of the page said something else. */
  readonly certain: boolean;
  /** False where only explicit caching is documented. */
  readonly implicit: boolean;
}

/** Names by their beginning; the first line that fits holds. */
export const MODELS: readonly GeminiModels[] = [
  { begins: 'gemini-3.8', minimum: 4096, certain: true, implicit: true },
  { begins: 'gemini-3.7', minimum: 4096, certain: true, implicit: true },
  { begins: 'gemini-3.6', minimum: 4096, certain: true, implicit: true },
  { begins: 'gemini-3.5', minimum: 4096, certain: true, implicit: true },
  { begins: 'gemini-3.1', minimum: 4096, certain: true, implicit: true },
  // Both gone from the page: its copies of the spring name them.
  { begins: 'gemini-3-flash', minimum: 1024, certain: false, implicit: true },
  { begins: 'gemini-3-pro', minimum: 4096, certain: false, implicit: true },
  // 1,024 for Flash and 4,096 for Pro on older copies of the page.
  { begins: 'gemini-2.5', minimum: 2048, certain: false, implicit: true },
  { begins: 'gemini-2.0', minimum: 4096, certain: false, implicit: false },
  { begins: 'gemini-1.5', minimum: 4096, certain: false, implicit: false },
];

/** What an unknown name is taken for. */
export const FALLBACK: GeminiModels = {
  begins: 'gemini-3',
  minimum: 4096,
  certain: false,
  implicit: true,
};

/**
 * Not documented: any common prefix is assumed to be reused to the token. One measurement found steps of
 * about 2,048 tokens, and none of them exact (googleapis/python-genai issue 2064, read 2026-11-23).
 */
export const GRANULARITY = 1;
