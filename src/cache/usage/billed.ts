import {
  type Json,
  type JsonObject,
  dig,
  get,
  isMap,
  isObject,
  items,
  text,
} from '../../json/value.ts';
import { anthropicUsage } from './anthropic.ts';
import { type Usage, count } from './usage.ts';

/** Tokens of one kind, as parts of the input, of the reads and of the output that a usage counts. */
export interface Part {
  /** All of the input, reads included. */
  readonly input: number;
  /** Null where the usage does not say which of these tokens were read from the cache. */
  readonly read: number | null;
  readonly output: number;
}

/** A request of its own that the provider made while it answered, which the counts leave out. */
export interface InnerRequest {
  /** Null for the model of the request itself. */
  readonly model: string | null;
  readonly usage: Usage;
}

/** What a provider's usage says that is billed apart from the five counts of `Usage`. */
export interface Billed {
  readonly audio: Part;
  readonly image: Part;
  readonly video: Part;
  /** Web searches that the provider made. */
  readonly webSearches: number;
  readonly inner: readonly InnerRequest[];
  /** The model that answered in place of the one that was asked (Claude's fallbacks); null without. */
  readonly fallbackModel: string | null;
  /** What the provider itself says that it cost, in USD; null where it does not. */
  readonly costUsd: number | null;
  /** In words: what was used and is billed by something that no count tells. */
  readonly unpriced: readonly string[];
}

const NO_PART: Part = { input: 0, read: 0, output: 0 };

/** Nothing but tokens of text. */
export const PLAIN: Billed = {
  audio: NO_PART,
  image: NO_PART,
  video: NO_PART,
  webSearches: 0,
  inner: [],
  fallbackModel: null,
  costUsd: null,
  unpriced: [],
};

/** Reads a provider's own usage, of any known form. */
export function billedOf(raw: Json | undefined): Billed {
  if (!isObject(raw) || !mayHoldMore(raw)) return PLAIN;
  const iterations = items(get(raw, 'iterations'));
  return {
    audio: partOf(raw, 'audio'),
    image: partOf(raw, 'image'),
    video: partOf(raw, 'video'),
    webSearches: count(get(raw, 'server_tool_use'), 'web_search_requests') ?? 0,
    inner: iterations.flatMap(innerRequest),
    fallbackModel:
      text(
        get(
          iterations.find((entry) => get(entry, 'type') === 'fallback_message'),
          'model',
        ),
      ) ?? null,
    costUsd: ownCost(raw),
    unpriced: unpricedOf(raw),
  };
}

/** Members of the forms of usage that are counts of text, whatever they hold. */
const COUNTS: ReadonlySet<string> = new Set([
  'input_tokens',
  'output_tokens',
  'cache_read_input_tokens',
  'cache_creation_input_tokens',
  'cache_creation',
  'service_tier',
  'inference_geo',
  'prompt_tokens',
  'completion_tokens',
  'total_tokens',
  'inputTokens',
  'outputTokens',
  'totalTokens',
  'cacheReadInputTokens',
  'cacheWriteInputTokens',
]);

/** Whether a usage has members beside those: most have none, and every call is asked. */
function mayHoldMore(raw: JsonObject): boolean {
  if (isMap(raw)) return true;
  for (const name in raw) if (!COUNTS.has(name) && raw[name] !== null) return true;
  return false;
}

/**
 * Claude's compaction and its advisor: "not included in the top-level usage fields" (@anthropic-ai/sdk 1.12.0,
 * BetaIterationsUsage and BetaAdvisorMessageIterationUsage, read 2026-11-20). An advisor is another model.
 */
function innerRequest(entry: Json): readonly InnerRequest[] {
  const type = get(entry, 'type');
  if (type !== 'compaction' && type !== 'advisor_message') return [];
  const usage = anthropicUsage(entry);
  const model = type === 'advisor_message' ? (text(get(entry, 'model')) ?? null) : null;
  return usage === null ? [] : [{ model, usage }];
}

/**
 * OpenRouter's `cost` is what was charged, and with a key of the user's own only its fee: the provider behind
 * it charges `upstream_inference_cost` (openrouter.ai/docs/use-cases/usage-accounting, read 2026-11-30). xAI
 * counts ten thousand millions of ticks to the dollar (docs.x.ai, read 2026-11-30).
 */
function ownCost(raw: Json): number | null {
  const ticks = count(raw, 'cost_in_usd_ticks');
  if (ticks !== null) return ticks / 10_000_000_000;
  const cost = count(raw, 'cost');
  if (cost === null || get(raw, 'is_byok') !== true) return cost;
  const upstream = count(get(raw, 'cost_details'), 'upstream_inference_cost');
  return upstream === null ? null : cost + upstream;
}

function unpricedOf(raw: Json): readonly string[] {
  const found: string[] = [];
  if ((count(raw, 'num_sources_used') ?? 0) > 0) found.push('sources of a live search');
  if ((count(get(raw, 'server_tool_use'), 'code_execution_requests') ?? 0) > 0)
    found.push('code execution');
  if ((count(get(raw, 'server_tool_use_details'), 'web_search_calls') ?? 0) > 0)
    found.push('web searches');
  return found;
}

type Kind = 'audio' | 'image' | 'video';

function partOf(raw: Json, kind: Kind): Part {
  const input =
    openai(raw, ['prompt_tokens_details', 'input_tokens_details'], kind) +
    modality(raw, ['promptTokensDetails', 'toolUsePromptTokensDetails'], kind) +
    modality(raw, ['input_tokens_by_modality', 'tool_use_tokens_by_modality'], kind);
  const output =
    openai(raw, ['completion_tokens_details', 'output_tokens_details'], kind) +
    modality(raw, ['candidatesTokensDetails', 'output_tokens_by_modality'], kind);
  return input + output === 0 ? NO_PART : { input, read: readOf(raw, kind), output };
}

/** Which of them were read; null where reads are counted without a word of their kind. */
function readOf(raw: Json, kind: Kind): number | null {
  const details =
    dig(raw, 'prompt_tokens_details', 'cached_tokens_details') ??
    dig(raw, 'input_tokens_details', 'cached_tokens_details');
  if (details !== undefined) return count(details, `${kind}_tokens`) ?? 0;
  if (get(raw, 'cacheTokensDetails') !== undefined)
    return modality(raw, ['cacheTokensDetails'], kind);
  if (get(raw, 'cached_tokens_by_modality') !== undefined)
    return modality(raw, ['cached_tokens_by_modality'], kind);
  const read =
    count(get(raw, 'prompt_tokens_details'), 'cached_tokens') ??
    count(get(raw, 'input_tokens_details'), 'cached_tokens') ??
    count(raw, 'cachedContentTokenCount') ??
    count(raw, 'total_cached_tokens') ??
    0;
  return read === 0 ? 0 : null;
}

/** OpenAI's details: `{ audio_tokens, image_tokens }` beside the totals. */
function openai(raw: Json, holders: readonly string[], kind: Kind): number {
  return sum(holders.map((holder) => count(get(raw, holder), `${kind}_tokens`) ?? 0));
}

/** Gemini's details: a list of `{ modality, tokenCount }`. */
function modality(raw: Json, holders: readonly string[], kind: Kind): number {
  return sum(
    holders.flatMap((holder) =>
      items(get(raw, holder))
        .filter((entry) => text(get(entry, 'modality'))?.toLowerCase() === kind)
        .map((entry) => count(entry, 'tokenCount') ?? count(entry, 'tokens') ?? 0),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
