/** How much is kept of each prefix. Cumulative figures are kept for ever. */
export interface Retention {
  /** Time slots per prefix for `window()`, and their length in milliseconds. */
  readonly buckets: number;
  readonly bucketMs: number;
  /** Calls kept whole per prefix. */
  readonly lastCalls: number;
  /** A prefix without calls for so many milliseconds goes into `other`. */
  readonly idleTtlMs: number;
}

export interface RetentionOptions extends Partial<Retention> {
  /** Prefixes kept apart; the one without calls for the longest time goes into `other`. */
  readonly maxPrefixes?: number;
  /** Settings for the prefixes of a name. */
  readonly byName?: Readonly<Record<string, Partial<Retention>>>;
}

/**
 * An hour by minutes and the one that it begins in, 50 calls, a day, 200 prefixes: OpenTelemetry's JavaScript SDK folds what is beyond
 * 2,000 series per metric, and ten attributes of 200 prefixes stay below it.
 */
const DEFAULT_RETENTION: Retention = {
  buckets: 61,
  bucketMs: 60_000,
  lastCalls: 50,
  idleTtlMs: 86_400_000,
};
export const DEFAULT_MAX_PREFIXES = 200;

export function retentionFor(name: string | null, options: RetentionOptions): Retention {
  const { maxPrefixes: _, byName, ...own } = options;
  const named = name !== null && Object.hasOwn(byName ?? {}, name) ? byName?.[name] : undefined;
  return { ...DEFAULT_RETENTION, ...given(own), ...given(named ?? {}) };
}

/** Without what is undefined: a setting that is read from somewhere may be. */
function given(settings: Partial<Retention>): Partial<Retention> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
