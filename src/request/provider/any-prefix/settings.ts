import type { CacheModel } from '../assumptions.ts';
import type { ModelName } from '../model-name.ts';
import type { ProviderId, Source } from '../provider.ts';

/** A number of tokens that a rule names. */
interface Tokens {
  readonly tokens: number;
  /** False where nobody documents it. */
  readonly certain: boolean;
}

/** What tells the provider where it is not declared. */
interface Signs {
  /** Whether a name is one of its models; null where they are anybody's. */
  readonly models: ((name: ModelName) => boolean) | null;
  /** Members of a request that only it has. */
  readonly members: readonly string[];
}

/** A cache that requests ask for by `cache_control`; what they mark is not looked for elsewhere. */
export interface ExplicitCache {
  readonly minimum: Tokens;
  /** The latest so many markers count. */
  readonly limit: number;
  /** Positions looked at from a marker backwards, itself included. */
  readonly lookback: number;
  /** The first one holds where a marker names none. */
  readonly lifetimes: readonly string[];
  readonly source: Source;
}

/** A provider whose cache reuses any common prefix of the forms that OpenAI and Claude made common. */
export interface AnyPrefixSettings {
  readonly provider: ProviderId;
  readonly signs: Signs;
  /** The shortest prefix that is reused. */
  readonly minimum: Tokens;
  /** Reads are floored to so many tokens. */
  readonly granularity: Tokens;
  /** Only what was stored as a whole is reused (`CacheRules`). */
  readonly wholeUnits?: true;
  /** What is assumed beside the rules, both ways. */
  readonly cache: Pick<CacheModel, 'expected' | 'worst'>;
  /** How long a prefix certainly lives ('2h'); null where nothing is documented. */
  readonly lifetime: string | null;
  /** Members of the body, besides the model, that entries are isolated by. */
  readonly isolates: readonly string[];
  /** Members of the body that are printed in front of the messages. */
  readonly printed: readonly string[];
  /** The member that asks to share a cache or a machine; null where there is none. */
  readonly cacheKey: string | null;
  /** The cache that markers ask for; null where they do nothing, undefined where that is not known. */
  readonly explicit?: ExplicitCache | null;
  readonly source: Source;
  /** What the page says in words, for readers of docs/providers.md. */
  readonly note: string;
}
