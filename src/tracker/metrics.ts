import type { Json } from '../json/value.ts';
import type { Section } from '../request/unit.ts';
import type { ProviderId } from '../request/provider/provider.ts';

/**
 * Why a request did not read what it could have: the words of semantics, section 5, and `unexplained` for
 * a live, equal, reachable prefix that read nothing, which is the provider's doing.
 */
export type MissReason =
  | 'no_breakpoint'
  | 'below_minimum'
  | 'cold'
  | 'model_changed'
  | 'parameter_changed'
  | 'tools_changed'
  | 'system_changed'
  | 'messages_changed'
  | 'not_yet_visible'
  | 'expired'
  | 'lookback'
  | 'unexplained';

/** What one attempt of one call did. Numbers that are not known are null, never 0 and never NaN. */
export interface CallMetrics {
  /** When it was sent, as an ISO time. */
  readonly at: string;
  readonly name: string | null;
  readonly run: string | null;
  readonly provider: ProviderId | null;
  readonly model: string | null;
  /** Which prefix it is; `fingerprint(request)`. */
  readonly prefixId: string | null;
  /** Exactly which bytes: the same prefix id under two wire ids is a drift of the order of keys. */
  readonly wireId: string | null;
  readonly uncached: number | null;
  readonly read: number | null;
  /** All tokens written, and the part of them with the provider's longer life. */
  readonly write: number | null;
  readonly write1h: number | null;
  readonly output: number | null;
  /** E: tokens that could have been read; 0 for a cold start. */
  readonly expected: number | null;
  /** The token hit ratio: read / (uncached + read + write). */
  readonly hitRatio: number | null;
  /** min(read, expected) / expected. */
  readonly prefixHitRatio: number | null;
  readonly costUsd: number | null;
  /** Against the same request without any cache; negative for a write that nobody has read yet. */
  readonly costSavedUsd: number | null;
  readonly latencyMs: number | null;
  /** Until the headers of the response came. */
  readonly ttfbMs: number | null;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
  readonly requestId: string | null;
  readonly status: number | null;
  /** The provider's type of the error, `aborted`, or the name of what was thrown. */
  readonly error: string | null;
  readonly missReason: MissReason | null;
  /** The first section that differs from the request before, where that is the reason. */
  readonly changed: Section | null;
  /** The call site brings a new prefix on every call. */
  readonly churning: boolean;
  /** The same prefix came with its keys in another order than before. */
  readonly keyOrderDrift: boolean;
  /** The response was not read to its end: output and cost are what was known by then. */
  readonly partial: boolean;
  /** Anthropic's `diagnostics`, OpenAI's `prompt_cache_diagnostics`, as they came. */
  readonly diagnostics: Json;
}
