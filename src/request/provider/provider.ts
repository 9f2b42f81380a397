import type { Json } from '../../json/value.ts';
import type { Breakpoint, Unit } from '../unit.ts';
import type { CacheModel } from './assumptions.ts';
import type { SegmentMemory } from './memory.ts';

/** Every provider a config may name (contract, section 3). */
export const PROVIDER_IDS = [
  'anthropic',
  'openai',
  'bedrock',
  'gemini',
  'azure',
  'openrouter',
  'deepseek',
  'xai',
  'mistral',
  'dashscope',
  'minimax',
  'moonshot',
  'groq',
  'fireworks',
  'cerebras',
  'vllm',
  'sglang',
  'generic',
] as const;

export type ProviderId = (typeof PROVIDER_IDS)[number];

/** Where a rule was read, and when. Every provider rule carries one. */
export interface Source {
  readonly url: string;
  /** The day it was read, as YYYY-MM-DD. */
  readonly read: string;
}

/** The shortest prefix that a model caches. */
export interface Minimum {
  readonly tokens: number;
  /** False where sources disagree or none was found: a finding about it then says "may". */
  readonly certain: boolean;
  readonly source: Source;
}

/** How a model's cache finds what it can reuse: the two engines of all known providers. */
export type CacheRules =
  /** Entries at breakpoints: an entry is reused whole or not at all (Anthropic, OpenAI 5.6 and later). */
  | {
      readonly kind: 'entries';
      readonly minimum: Minimum;
      /** Positions looked at from a breakpoint backwards, itself included; null without a limit. */
      readonly lookback: number | null;
      /** Markers per request that are accepted (`reject`) or written (`latest`). */
      readonly breakpoints: { readonly limit: number; readonly beyond: 'reject' | 'latest' };
      /** False where a prompt without a marker is cached all the same (implicit breakpoints). */
      readonly needsMarker: boolean;
    }
  /** Any common prefix, floored to a granularity (OpenAI up to 5.5, xAI, vLLM). */
  | {
      readonly kind: 'prefix';
      readonly minimum: Minimum;
      /** Tokens; 1 where any token boundary can be reused. */
      readonly granularity: number;
      /**
       * True where only what was stored as a whole is reused: all of a request, and what two of them have
       * in common from the second one on (DeepSeek). Absent where any common prefix is.
       */
      readonly wholeUnits?: true;
    };

/** Families of tokenizers that the estimate knows (`tokens/families.ts`); a config may name one. */
export const TOKEN_FAMILIES = [
  'openai',
  'openai-6',
  'claude-4.6',
  'claude-4.7',
  'gemini',
  'gemini-3',
  'other',
] as const;

export type TokenFamily = (typeof TOKEN_FAMILIES)[number];

/** A marker layout that the provider rejects, or does not honour. */
export interface IllegalLayout {
  readonly rule:
    | 'too-many'
    | 'ttl-order'
    | 'on-thinking'
    | 'on-empty-text'
    | 'on-deferred-tool'
    | 'on-message'
    | 'nested'
    | 'automatic-conflict'
    | 'unsupported-field'
    | 'unsupported-ttl';
  /** JSON Pointer of the offending marker. */
  readonly pointer: string;
  /** Index of the unit that carries it, or null where it is on none. */
  readonly unit: number | null;
  /** What is wrong in the provider's own terms, e.g. "5 markers, at most 4 are accepted". */
  readonly detail: string;
}

/** A request body cut into the units that its provider caches, in cache order. */
export interface Segmented {
  readonly provider: ProviderId;
  readonly api: string;
  readonly model: string;
  /** The model that the config says it stands for, whose rules and price hold; absent where it says none. */
  readonly like?: string;
  readonly rules: CacheRules;
  readonly tokenFamily: TokenFamily;
  /** Unit 0 is the namespace; parameter groups stand at their place in the provider's order. */
  readonly units: readonly Unit[];
  /** In prefix order. Automatic and implicit ones included; only those the provider would honour. */
  readonly breakpoints: readonly Breakpoint[];
  /** N: the first unit of the newest turn (semantics, section 1); `units.length` where there is none. */
  readonly newest: number;
  readonly illegal: readonly IllegalLayout[];
  /** Members whose content is free-form JSON: their key order and number spelling count. */
  readonly freeForm: ReadonlySet<string>;
  /** Things a reader should know: an unknown model whose rules are assumed, for example. */
  readonly notes: readonly string[];
  /**
   * JSON Pointer of what names a conversation that the provider keeps (a thread, a previous response):
   * the prompt then begins with units that the body does not hold, so no turn can be compared with it.
   * Null or absent where the body holds the whole prompt.
   */
  readonly continues?: string | null;
  /**
   * The name of a prefix that the provider keeps and that every request which names it reads (Gemini's
   * explicit caches), and where it stands: it is part of unit 0, its content and its tokens are not in the
   * body. Null or absent where there is none.
   */
  readonly stored?: { readonly pointer: string; readonly value: string } | null;
  /**
   * The key by which the request asks to share a cache (`prompt_cache_key`), and where it stands; null or
   * absent where it names none. Where it isolates entries it is part of unit 0 as well.
   */
  readonly cacheKey?: { readonly pointer: string; readonly value: string } | null;
  /**
   * Units at whose ends the request looks for entries, besides its breakpoints, where the provider looks at
   * named places and not back position by position; in prefix order. Absent where there are none.
   */
  readonly lookups?: readonly number[];
  /**
   * True where the model drops the thinking of earlier turns by itself, so that a later request lacks it
   * through nobody's doing. Absent where it is kept.
   */
  readonly shedsThinking?: boolean;
  /**
   * How a marker is written where it is no `cache_control`: as JSON, on the block that it ends or behind it.
   */
  readonly marker?: { readonly json: string; readonly place: 'on' | 'behind' };
  /** What is assumed where the rules are silent (`cacheModelOf`); absent where nothing is known beside them. */
  readonly cache?: CacheModel;
  /** True where a string and a list of one text may be two prompts at this model. Absent where they are one. */
  readonly shapeMayCount?: true;
  /** How long what it leaves lives ('24h'), where the request as a whole says so; else null or absent. */
  readonly lifetime?: string | null;
}

export interface SegmentOptions {
  /** Wins over the body's own model. */
  readonly model?: string;
  /** Overrides of the model data from the config, by model id. */
  readonly overrides?: Readonly<Record<string, ModelOverride>>;
  /** What was cut before; only for callers whose messages never change once they are there. */
  readonly memory?: SegmentMemory;
}

/** What a config may say about a model where our data is wrong or missing. */
export interface ModelOverride {
  /** The model whose rules and tokenizer hold for this one: what a deployment or a profile stands for. */
  readonly like?: string;
  readonly minimum_tokens?: number;
  readonly lookback?: number;
  readonly granularity?: number;
  /** Markers that a request may have. */
  readonly breakpoints?: number;
  /** How long what a request leaves lives where no marker says it ('30m'). */
  readonly lifetime?: string;
  readonly tokenizer?: TokenFamily;
  /** Claude: the effort and the `type` of `thinking` that a request without them has. */
  readonly default_effort?: string;
  readonly default_thinking?: 'adaptive' | 'disabled';
  /** Claude: whether effort and thinking stand in front of tools and system. */
  readonly parameters_first?: boolean;
  /** OpenAI: values of `prompt_cache_retention` that the model takes. */
  readonly retention?: readonly string[];
}

/** One provider API: how its request bodies are recognised and cut into units. */
export interface ProviderApi {
  readonly provider: ProviderId;
  /** Name of the API, e.g. 'messages', 'responses', 'chat'. */
  readonly api: string;
  /**
   * How sure the shape of a body is this API's: 0 is not at all, 1 is beyond doubt. `model` wins over
   * the body's own.
   */
  recognise(body: Json, model?: string): number;
  /**
   * Whether anything in a body tells this provider, for one whose form others speak too: where it is not
   * declared, it is asked for no body that does not. Absent where the form is its own.
   */
  readonly tells?: (body: Json, model?: string) => boolean;
  /** Cuts a body into units. Throws nothing for odd content: an unknown block is a unit of kind 'other'. */
  segment(body: Json, options?: SegmentOptions): Segmented;
}
