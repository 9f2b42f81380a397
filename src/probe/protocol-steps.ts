import type { Failure } from './call/failure.ts';

/** What the protocol wants done next. */
export type Step =
  | { readonly kind: 'send'; readonly which: 'base' | 'head' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** An answered call. Tokens as the provider counts them. */
export interface Answered {
  readonly kind: 'answered';
  readonly uncached: number;
  readonly read: number;
  readonly write: number;
  /** What it could have read of what calls before it left; 0 for a cold one. */
  readonly expected: number;
  readonly costUsd: number | null;
  readonly ttfbMs: number | null;
  readonly opinion: Opinion | null;
}

/** What the provider's diagnostics say of a call against the one before it. */
export interface Opinion {
  readonly source: 'anthropic' | 'openai';
  /** `same`, the provider's name of the difference, or null where it gives no answer. */
  readonly says: string | null;
}

/** What became of a step. */
export type Reply =
  | Answered
  | { readonly kind: 'failed'; readonly failure: Failure; readonly costUsd: number | null }
  /** It was not sent: what is left of the budget does not allow it. */
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'waited' };
