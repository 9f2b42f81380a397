/** What a wrapper does about a silent miss. */
export interface MissPolicy {
  readonly kind: 'miss-aware';
  /** Pause in front of each further try, in milliseconds. */
  readonly delayMs: number;
  readonly maxRetries: number;
  /** Sends the request again for one that only warms the cache, and keeps the first answer. */
  readonly warm: boolean;
}

export interface MissAwareOptions {
  /** 2,000 by default: what was enough in anthropic-sdk-python issue 1451. */
  readonly delayMs?: number;
  /** 1 by default. */
  readonly maxRetries?: number;
  /** With `max_tokens: 0` instead of a second generation, where the provider allows it (Anthropic). */
  readonly warm?: boolean;
}

/** Policies for `new CacheTracker({ policy })`. */
export const CachePolicy = {
  /**
   * Tries again after a silent miss: a live prefix that should have hit and of which nothing was read. A
   * legitimate first write is none. Both calls cost what they cost; docs/tracker.md says when that pays.
   *
   * @throws RangeError for a negative pause or number of tries.
   */
  missAware({ delayMs = 2_000, maxRetries = 1, warm = false }: MissAwareOptions = {}): MissPolicy {
    if (!(delayMs >= 0 && maxRetries >= 0))
      throw new RangeError('missAware takes a delayMs and maxRetries of 0 or more.');
    return { kind: 'miss-aware', delayMs, maxRetries, warm };
  },
} as const;
