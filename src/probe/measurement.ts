/** What a probe found out about one prompt (contract, section 4). */
export type Outcome = 'pass' | 'fail' | 'flaky' | 'not-cached' | 'inconclusive' | 'skipped';

/** What the provider's cache really did with a prompt. Numbers that were not measured are null. */
export interface Measurement {
  readonly outcome: Outcome;
  /** Why, in one sentence of ours: no text of a prompt or a provider is in it. */
  readonly reason: string;
  /** Read of all input, over the calls that could read what the warm-up had left. */
  readonly tokenHitRatio: number | null;
  /** Read of what could have been read, over the same calls. */
  readonly prefixHitRatio: number | null;
  /** Wilson's 95 % interval for the share of calls that hit. */
  readonly low: number | null;
  readonly high: number | null;
  /** Requests that were sent: warm-ups, retries and base's too. */
  readonly calls: number;
  /** Calls that the share of hits is about, and those of them that hit. */
  readonly trials: number;
  readonly hits: number;
  /** Input of all answered calls. */
  readonly tokens: { readonly uncached: number; readonly read: number; readonly write: number };
  /** What all calls cost; null where no price is known. */
  readonly costUsd: number | null;
  /** Milliseconds until the answer began: of the first call that read nothing, and the middle one of those that hit. */
  readonly latencyMs: { readonly cold: number | null; readonly warm: number | null };
  readonly survival: Survival | null;
  readonly opinion: SecondOpinion | null;
}

/** What of base's cached prefix a request of head still reads, right after base's own request. */
export interface Survival {
  /** Tokens that head read; null where that says nothing, with `note`. */
  readonly tokens: number | null;
  /** Tokens that base's request had left in the cache. */
  readonly of: number;
  /** What the two requests have in common, by the counts of base's own usage. */
  readonly expected: number;
  readonly note: string | null;
}

/** What the provider's own diagnostics say about the calls, beside what was measured. */
export interface SecondOpinion {
  readonly source: 'anthropic' | 'openai';
  /** Comparisons that were answered. */
  readonly comparisons: number;
  /** Those of them that found a difference between requests whose prefixes were sent with equal bytes. */
  readonly differing: number;
  /** The differences by the provider's own names (`system_changed`), each once. */
  readonly reasons: readonly string[];
  /** What it says of head against base: such a name, `same`, or null where nothing was asked or answered. */
  readonly acrossDeploy: string | null;
  /** False where it contradicts what the calls read. */
  readonly agrees: boolean;
}
